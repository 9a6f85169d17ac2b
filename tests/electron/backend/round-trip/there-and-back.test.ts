import { describe, expect, it } from 'vitest';
import type { FactLink, Note } from '../../../../core/note/note.ts';
import { withoutComments } from '../../../../core/note/without-comments.ts';
import { findChanges } from '../../../../core/round-trip/find-changes.ts';
import { fillNote } from '../../../../core/round-trip/strip-note.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { arbitraryNote } from '../../../core/note/arbitrary-note.ts';
import { canRender, commentedOrNoted, saveWithLibreOffice } from '../../../core/word/libreoffice.ts';
import { footnotesAt, SAMPLE_NOTE } from '../../../core/word/sample-note.ts';
import { fc } from '../../../fast-check.ts';
import { howMany } from '../../../how-many.ts';
import { wordFileOf } from './carried-file.ts';
import { makeLongNote } from './plant-edits.ts';

/** The note as its own dossier takes it back out of a file that nobody edited. */
function takeBack(bytes: Uint8Array, note: Note): Note {
  const file = readWordNote(bytes);
  expect(file.carried).not.toBeNull();
  if (!file.carried) return note;
  expect(findChanges(file.carried, file, note)).toEqual({ changes: [], lost: [] });
  return fillNote(file.carried.note, { note, wordsOf: (link: FactLink) => link.shown || 'its words' }).note;
}

const OFFICE_MS = howMany(7_200_000, 600_000);

describe('a note through its Word file', () => {
  it('is the same note, whatever it holds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        expect(takeBack(wordFileOf(note, footnotesAt(1, 2, 0, 1)), note)).toEqual(withoutComments(note));
      }),
      { numRuns: howMany(500, 150) },
    );
  });

  it.runIf(canRender())('is the same note after LibreOffice saved the file', { timeout: OFFICE_MS }, async () => {
    const notes = [SAMPLE_NOTE, makeLongNote(1), ...fc.sample(arbitraryNote(), howMany(498, 22)).map(commentedOrNoted)];
    const files = notes.map((note) => wordFileOf(note, footnotesAt(1, 2, 0, 1)));
    const saved = await saveWithLibreOffice(files, 'docx');
    for (const [index, note] of notes.entries())
      expect(takeBack(saved[index] ?? new Uint8Array(), note), JSON.stringify(note)).toEqual(withoutComments(note));
    console.info(`notes the same after LibreOffice saved their files: ${notes.length}`);
  });
});
