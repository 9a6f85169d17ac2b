// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, $selectAll, INDENT_CONTENT_COMMAND, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import type { Block, List, ListItem } from '../../../core/note/note.ts';
import { lexicalToNote } from '../../../renderer/editor/lexical-to-note.ts';
import { findWhatIsNotShown, openNoteExtension } from '../../../renderer/editor/open-note-extension.ts';
import { arbitraryBody } from '../../core/note/arbitrary-note.ts';
import { fc } from '../../fast-check.ts';

function open(body: readonly Block[], onFault = () => {}) {
  let faults = 0;
  const editor = buildEditorFromExtensions(
    openNoteExtension(body, () => {
      faults += 1;
      onFault();
    }),
  );
  return { editor, notShown: findWhatIsNotShown(editor, body), faults };
}

/** The same data with every object's properties in the opposite order. */
function reverse<T>(data: T): T {
  if (Array.isArray(data)) return data.map(reverse) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([name, value]) => [name, reverse(value)]),
  ) as T;
}

test('every note opens whole, in whatever order its properties were stored', () => {
  fc.assert(
    fc.property(arbitraryBody(), (body) => {
      const { editor, notShown, faults } = open(reverse(body));
      editor.dispose();
      expect({ notShown, faults }).toEqual({ notShown: null, faults: 0 });
    }),
    { numRuns: 200 },
  );
});

test('a note with something no note holds is not shown whole, and its words are', () => {
  const body = [
    { type: 'paragraph', content: [{ type: 'text', text: 'kept', marks: [] }] },
    { type: 'hologram', rows: [{ deep: { text: 'found' } }] },
  ] as unknown as readonly Block[];
  const { editor, notShown } = open(body);
  expect(notShown).toBe('part of it could not be shown as it is stored');
  expect(editor.read(() => $getRoot().getTextContent())).toBe('kept\n\nfound');
});

test.each([
  [
    'a link to somewhere bad',
    { type: 'link', url: 'javascript:alert(1)', content: [{ type: 'text', text: 'x', marks: [] }] },
  ],
  ['an inline of no known kind', { type: 'hologram', text: 'x' }],
  ['a control character', { type: 'text', text: 'x\u0007', marks: [] }],
])('a note with %s is open for reading only', (_, inline) => {
  const { notShown } = open([{ type: 'paragraph', content: [inline] } as unknown as Block]);
  expect(notShown).not.toBeNull();
});

test('a change that cannot be drawn step by step is drawn anew, and is no fault', async () => {
  const item = (text: string): ListItem => ({ type: 'item', content: [{ type: 'text', text, marks: [] }] });
  const list = (...children: List['children']): List => ({ type: 'list', ordered: false, start: 1, children });
  const body = [list(item('a'), list(item('b'), list(item('c'))))];
  let faults = 0;
  const { editor } = open(body, () => {
    faults += 1;
  });
  const root = document.body.appendChild(document.createElement('div'));
  editor.setRootElement(root);
  editor.update(() => void $selectAll(), { discrete: true });
  editor.update(() => void editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined), { discrete: true });
  expect(lexicalToNote(editor.getEditorState())).toEqual({
    ok: true,
    value: [list(list(item('a'), list(item('b'), list(item('c')))))],
  });
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();
  expect(lexicalToNote(editor.getEditorState())).toEqual({ ok: true, value: body });
  expect([faults, root.textContent]).toEqual([0, 'abc']);
  root.remove();
  editor.dispose();
});
