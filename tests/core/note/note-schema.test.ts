import { describe, expect, it } from 'vitest';
import { normaliseInlines, normaliseNote } from '../../../core/note/normalise-note.ts';
import type { Block, List, Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';

const good: Note = {
  format: 1,
  id: 'n1',
  template: 'information-brief',
  title: 'Title',
  language: 'en-GB',
  marking: 'OFFICIAL',
  fields: { to: 'Minister', copy: ['One', 'Two'] },
  body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words', marks: ['bold'] }] }],
};

function nestedList(depth: number): unknown {
  let child: unknown = { type: 'item', content: [] };
  for (let i = 0; i < depth; i += 1) child = { type: 'list', ordered: false, start: 1, children: [child] };
  return child;
}

const paragraphOf = (...content: readonly unknown[]) => ({ ...good, body: [{ type: 'paragraph', content }] });

const BAD: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a newer format', { ...good, format: 2 }],
  ['an unknown property', { ...good, script: 'x' }],
  ['an empty body', { ...good, body: [] }],
  ['a block of no kind we know', { ...good, body: [{ type: 'iframe' }] }],
  ['a heading of level 4', { ...good, body: [{ type: 'heading', level: 4, content: [] }] }],
  ['numeric text', paragraphOf({ type: 'text', text: 5, marks: [] })],
  ['absent text', paragraphOf({ type: 'text', marks: [] })],
  ['a null child', paragraphOf(null)],
  ['a line break inside text', paragraphOf({ type: 'text', text: 'a\nb', marks: [] })],
  ['a character XML cannot hold', paragraphOf({ type: 'text', text: 'a\uffffb', marks: [] })],
  ['half a surrogate pair', paragraphOf({ type: 'text', text: 'a\ud800b', marks: [] })],
  ['a mark we do not have', paragraphOf({ type: 'text', text: 'a', marks: ['blink'] })],
  ['a script link', paragraphOf({ type: 'link', url: 'javascript:alert(1)', content: [] })],
  ['a fact id that is a path', paragraphOf({ type: 'fact-link', fact: '../x', revision: 1, shown: '', content: [] })],
  [
    'a link inside a fact link',
    paragraphOf({
      type: 'fact-link',
      fact: 'f',
      revision: 1,
      shown: '',
      content: [{ type: 'link', url: 'https://a.b', content: [] }],
    }),
  ],
  ['a list ten deep', { ...good, body: [nestedList(10)] }],
  ['a list a thousand deep', { ...good, body: [nestedList(1_000)] }],
  ['an empty list', { ...good, body: [{ type: 'list', ordered: false, start: 1, children: [] }] }],
  [
    'a table with uneven rows',
    { ...good, body: [{ type: 'table', headerRow: false, rows: [[cell()], [cell(), cell()]] }] },
  ],
  ['a field of a wrong type', { ...good, fields: { to: 5 } }],
];

function cell() {
  return { blocks: [{ type: 'paragraph', content: [] }] };
}

describe('validateNote', () => {
  it('lets a note through unchanged', () => {
    expect(validateNote(good)).toEqual({ ok: true, value: good });
  });

  it('lets a list nine deep through', () => {
    expect(validateNote({ ...good, body: [nestedList(9)] }).ok).toBe(true);
  });

  it.each(BAD)('refuses %s and says where', (_name, data) => {
    const result = validateNote(data);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.length).toBeGreaterThan(5);
  });
});

describe('normaliseNote', () => {
  it('joins what reads as one and drops what reads as nothing', () => {
    const bold = { type: 'text', text: 'a', marks: ['bold'] } as const;
    expect(
      normaliseInlines([
        bold,
        { type: 'text', text: '', marks: [] },
        { type: 'text', text: 'b', marks: ['bold'] },
        { type: 'link', url: 'https://example.org', content: [] },
        { type: 'fact-link', fact: 'f', revision: 1, shown: 'xy', content: [{ type: 'text', text: 'x', marks: [] }] },
        { type: 'fact-link', fact: 'f', revision: 1, shown: 'xy', content: [{ type: 'text', text: 'y', marks: [] }] },
      ]),
    ).toEqual([
      { type: 'text', text: 'ab', marks: ['bold'] },
      { type: 'fact-link', fact: 'f', revision: 1, shown: 'xy', content: [{ type: 'text', text: 'xy', marks: [] }] },
    ]);
  });

  it('keeps a section id on its first heading only', () => {
    const heading = { type: 'heading', level: 1, content: [], section: 'background' } as const;
    const { body } = normaliseNote({ ...good, body: [heading, heading] });
    expect(body).toEqual([heading, { type: 'heading', level: 1, content: [] }]);
  });

  it('counts a list that continues on from the one before it, and no other', () => {
    const item = { type: 'item' as const, content: [] };
    const list = (start: number, more: Partial<List> = {}): List => ({
      ...{
        type: 'list',
        ordered: true,
        start,
        children: [item, { type: 'list', ordered: true, start: 1, children: [item] }],
      },
      ...more,
    });
    const between = { type: 'rule' } as const;
    const bullets = list(1, { ordered: false });
    const onwards = list(9, { continues: true });
    const body = [onwards, between, list(4), between, onwards, { ...bullets, continues: true as const }, onwards];
    expect(normaliseNote({ ...good, body }).body).toEqual([
      list(9),
      between,
      list(4),
      between,
      list(5, { continues: true }),
      bullets,
      list(6, { continues: true }),
    ]);
    const { ok } = validateNote({ ...good, body: [list(1, { children: [list(1, { continues: true })] })] });
    expect(ok).toBe(false);
  });

  it('keeps a checklist whole and apart from bullets, and numbers without boxes', () => {
    const item = (checked?: boolean) => ({
      type: 'item' as const,
      content: [],
      ...(checked === undefined ? {} : { checked }),
    });
    const list = (ordered: boolean, ...children: List['children']): List => ({
      type: 'list',
      ordered,
      start: 1,
      children,
    });
    const body = [
      list(false, item()),
      list(false, item(), item(true)),
      list(false, item(false)),
      list(true, item(true)),
    ];
    expect(normaliseNote({ ...good, body }).body).toEqual([
      list(false, item()),
      list(false, item(false), item(true), item(false)),
      list(true, item()),
    ]);
  });

  it('joins neighbouring lists of one kind and keeps others apart', () => {
    const list = (ordered: boolean, ...words: readonly string[]): Block => ({
      type: 'list',
      ordered,
      start: 1,
      children: words.map((text) => ({ type: 'item', content: [{ type: 'text', text, marks: [] }] })),
    });
    const { body } = normaliseNote({ ...good, body: [list(false, 'a'), list(false, 'b'), list(true, 'c')] });
    expect(body).toEqual([list(false, 'a', 'b'), list(true, 'c')]);
  });
});
