import { expect, test } from 'vitest';
import type { Block } from '../../../core/note/note.ts';
import { blockLines } from '../../../core/note/note-text.ts';
import { cleanText } from '../../../renderer/editor/clean-text.ts';
import { type Content, checkBlocks, readClip, writeClip } from '../../../renderer/editor/clipboard/content.ts';
import type { Serialised } from '../../../renderer/editor/clipboard/pieces.ts';
import { readNodes } from '../../../renderer/editor/clipboard/read-nodes.ts';
import { writeHtml, writePlainText } from '../../../renderer/editor/clipboard/write-content.ts';
import { arbitraryBody } from '../../core/note/arbitrary-note.ts';
import { fc } from '../../fast-check.ts';

const asBlocks = (content: Content): readonly Block[] =>
  content.type === 'blocks' ? content.blocks : [{ type: 'paragraph', content: content.words }];

const anyOf = (...values: readonly unknown[]) => fc.oneof(fc.constantFrom(...values), fc.anything());

const anyLeaf: fc.Arbitrary<Serialised> = fc.record(
  {
    type: fc.constantFrom('text', 'tab', 'linebreak', 'horizontalrule'),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
    format: fc.oneof(fc.nat(2_048), fc.anything()),
    style: fc.constant('position:fixed;inset:0'),
  },
  { requiredKeys: ['type'] },
);

/** Any tree a page could put together, with the names Lexical uses and values of every kind. */
const anyNode: fc.Memo<Serialised> = fc.memo((depth) => {
  if (depth <= 1) return anyLeaf;
  const branch: fc.Arbitrary<Serialised> = fc.record(
    {
      type: fc.constantFrom(
        ...['link', 'autolink', 'fact-link', 'paragraph', 'quote', 'heading', 'list', 'listitem', 'table', 'tablerow'],
        ...['tablecell', 'root', 'code', 'image', '__proto__'],
      ),
      url: anyOf('https://example.org', 'javascript:alert(1)', ' data:x'),
      tag: anyOf('h1', 'h6'),
      fact: anyOf('f-1', '../x'),
      revision: anyOf(1, 0),
      shown: fc.oneof(fc.string(), fc.anything()),
      listType: anyOf('bullet', 'number', 'check'),
      start: anyOf(1, 7),
      colSpan: anyOf(-1, 2, 3),
      rowSpan: anyOf(-1, 2, 3),
      headerState: fc.anything(),
      children: fc.array(anyNode(depth - 1), { maxLength: 3 }),
    },
    { requiredKeys: ['type', 'children'] },
  );
  return fc.oneof(anyLeaf, { weight: 2, arbitrary: branch });
});

/** The text of all text nodes, without white space: what must come through. */
function lettersOf(node: Serialised): string {
  const own = node.type === 'text' && typeof node.text === 'string' ? cleanText(node.text) : '';
  return (own + (node.children ?? []).map(lettersOf).join('')).replaceAll(/\s/g, '');
}

test('whatever tree comes in, a piece of a note comes out, and every letter of its texts with it', () => {
  fc.assert(
    fc.property(fc.array(anyNode(6), { minLength: 1, maxLength: 4 }), (nodes) => {
      const blocks = asBlocks(readNodes(nodes));
      if (blocks.length > 0) expect(checkBlocks(blocks).ok).toBe(true);
      const kept = blocks.flatMap(blockLines).join('').replaceAll(/\s/g, '');
      expect([...kept].sort()).toEqual([...nodes.map(lettersOf).join('')].sort());
    }),
    { numRuns: 2_000 },
  );
});

test('our own clipboard type comes back as it was written', () => {
  fc.assert(
    fc.property(arbitraryBody(), (blocks) => {
      const content: Content = { type: 'blocks', blocks };
      const clip = { content, luggage: null };
      expect(readClip(writeClip(clip))).toEqual({ ok: true, value: clip });
    }),
    { numRuns: 300 },
  );
});

test('anything else under our type is refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(readClip(text).ok).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('HTML for other programs holds the words, escaped, and nothing of ours', () => {
  fc.assert(
    fc.property(arbitraryBody(), (blocks) => {
      const html = writeHtml({ type: 'blocks', blocks });
      expect(html).not.toMatch(/class=|\sdata-|fact-link|<script|onerror=/);
      expect([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1])).toSatisfy((tags: string[]) =>
        tags.every((tag) =>
          /^(h[1-3]|p|blockquote|ul|ol|li|table|colgroup|col|tr|td|th|hr|strong|em|u|s|mark|sub|sup|span|a|br)$/.test(
            tag,
          ),
        ),
      );
    }),
    { numRuns: 500 },
  );
});

test('a nested list stands in the item before it, and a list keeps its first number', () => {
  const item = (text: string) => ({ type: 'item', content: [{ type: 'text', text, marks: [] }] }) as const;
  const inner = { type: 'list', ordered: false, start: 1, children: [item('b')] } as const;
  const content: Content = {
    type: 'blocks',
    blocks: [{ type: 'list', ordered: true, start: 4, children: [item('a & <b>'), inner, item('c')] }],
  };
  expect(writeHtml(content)).toBe('<ol start="4"><li>a &amp; &lt;b&gt;<ul><li>b</li></ul></li><li>c</li></ol>');
  expect(writePlainText(content)).toBe('a & <b>\nb\nc');
});

test('a table asks for its lines, and a highlight for its colour, as Word wants', () => {
  const content = [{ type: 'text', text: 'x', marks: ['highlight'] }] as const;
  const table = { type: 'table', headerRow: true, rows: [[{ blocks: [{ type: 'paragraph', content }] }]] } as const;
  expect(writeHtml({ type: 'blocks', blocks: [table] })).toBe(
    '<table border="1" style="border-collapse: collapse"><tr><th><mark style="background: yellow">x</mark></th></tr></table>',
  );
});

test('a list nested deeper than a note allows keeps every word at the deepest level', () => {
  const nest = (level: number): Serialised => ({
    type: 'list',
    listType: 'bullet',
    children: [
      { type: 'listitem', children: [{ type: 'text', text: `level ${level}` }] },
      ...(level < 20 ? [{ type: 'listitem', children: [nest(level + 1)] }] : []),
    ],
  });
  const blocks = asBlocks(readNodes([nest(1)]));
  expect(checkBlocks(blocks).ok).toBe(true);
  expect(blocks.flatMap(blockLines)).toEqual(Array.from({ length: 20 }, (_, index) => `level ${index + 1}`));
});
