// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { expect, test } from 'vitest';
import type { Block } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { NoteExtension } from '../../../renderer/editor/editor-extension.ts';
import { lexicalToNote } from '../../../renderer/editor/lexical-to-note.ts';
import { $fillRoot } from '../../../renderer/editor/note-to-lexical.ts';
import { arbitraryBody, arbitraryNote } from '../../core/note/arbitrary-note.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';

const RUNS = howMany(1_000, 200);

function roundTrip(body: readonly Block[]) {
  using editor = buildEditorFromExtensions(NoteExtension);
  editor.update(() => $fillRoot(body), { discrete: true });
  return lexicalToNote(editor.getEditorState());
}

test('generated notes are notes: the schema lets all of them through', () => {
  fc.assert(
    fc.property(arbitraryNote(), (note) => {
      expect(validateNote(note)).toEqual({ ok: true, value: note });
    }),
    { numRuns: RUNS },
  );
});

test('a note that goes through the editor comes back as it was', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryBody(), (body) => {
      for (const block of body) seen.add(block.type);
      expect(roundTrip(body)).toEqual({ ok: true, value: body });
    }),
    { numRuns: RUNS },
  );
  expect([...seen].sort()).toEqual([
    'callout',
    'chart',
    'contents',
    'decision',
    'heading',
    'image',
    'list',
    'page-break',
    'paragraph',
    'quote',
    'rule',
    'section-break',
    'sign-off',
    'table',
  ]);
});

test('neighbouring lists of one kind become one, others stay apart', () => {
  const item = (text: string) => ({ type: 'item', content: [{ type: 'text', text, marks: [] }] }) as const;
  const list = (ordered: boolean, ...words: string[]) =>
    ({ type: 'list', ordered, start: 1, children: words.map(item) }) as const;
  expect(roundTrip([list(false, 'a'), list(false, 'b'), list(true, 'c')])).toEqual({
    ok: true,
    value: [list(false, 'a', 'b'), list(true, 'c')],
  });
});
