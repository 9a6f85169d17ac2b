import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactLink, Note } from '../../../../core/note/note.ts';
import { findChanges } from '../../../../core/round-trip/find-changes.ts';
import { fillNote } from '../../../../core/round-trip/strip-note.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { arbitraryNote } from '../../../core/note/arbitrary-note.ts';
import { canRender } from '../../../core/word/libreoffice.ts';
import { footnotesAt, SAMPLE_NOTE } from '../../../core/word/sample-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';
import { howMany } from '../../../how-many.ts';
import { wordFileOf } from './carried-file.ts';
import { makeLongNote } from './plant-edits.ts';

const scratch = prepareScratch();

/** The note as its own dossier takes it back out of a file that nobody edited. */
function takeBack(bytes: Uint8Array, note: Note): Note {
  const file = readWordNote(bytes);
  expect(file.carried).not.toBeNull();
  if (!file.carried) return note;
  expect(findChanges(file.carried, file, note)).toEqual({ changes: [], lost: [] });
  return fillNote(file.carried.note, { note, wordsOf: (link: FactLink) => link.shown || 'its words' }).note;
}

describe('a note through its Word file', () => {
  it('is the same note, whatever it holds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        expect(takeBack(wordFileOf(note, footnotesAt(1, 2, 0, 1)), note)).toEqual(note);
      }),
      { numRuns: howMany(500, 150) },
    );
  });

  it.runIf(canRender())('is the same note after LibreOffice saved the file', { timeout: 240_000 }, async () => {
    const notes = [SAMPLE_NOTE, makeLongNote(1), ...fc.sample(arbitraryNote(), { numRuns: 22, seed: 20_260_301 })];
    const folder = scratch.folder();
    const saved = join(folder, 'saved');
    await mkdir(saved);
    const paths = notes.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, note] of notes.entries())
      await writeFile(paths[index] ?? '', wordFileOf(note, footnotesAt(1, 2, 0, 1)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const to = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', saved];
    await promisify(execFile)('soffice', [profile, ...to, ...paths]);
    for (const [index, note] of notes.entries()) {
      const bytes = new Uint8Array(await readFile(join(saved, `${index}.docx`)));
      expect(takeBack(bytes, note), `note ${index}`).toEqual(note);
    }
    console.info(`notes the same after LibreOffice saved their files: ${notes.length}`);
  });
});
