import { expect, it } from 'vitest';
import { readTogether } from '../../../../electron/backend/dossier/connection.ts';
import { openAgain, openInTurns } from '../../../../electron/backend/exports/open-in-turns.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { Refused } from '../../../../electron/backend/refused.ts';
import { makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const open = () => scratch.open(scratch.make({ notes: [makeNote()] }));

it('takes the note as it is when all is collected, though it was changed since it was read', async () => {
  const dossier = open();
  const opening = openInTurns(() => dossier, ['note-1']);
  saveNote(dossier, noteSaying('Later words.'), 1, AT);
  const opened = await opening;
  expect(opened.get('note-1')?.version).toBe(1);
  const { note, version } = readTogether(dossier.db, () => openAgain(dossier, opened, 'note-1'));
  expect([saidBy(note), version]).toEqual(['Later words.', 2]);
});

it('does not read an unchanged note again', async () => {
  const dossier = open();
  const opened = await openInTurns(() => dossier, ['note-1']);
  expect(openAgain(dossier, opened, 'note-1')).toBe(opened.get('note-1'));
});

it('answers pages between two notes, and stops where the dossier was closed meanwhile', async () => {
  const dossier = open();
  let closed = false;
  const find = () => {
    if (closed) throw new Refused('not-found', 'This dossier is no longer open in this window.');
    return dossier;
  };
  setImmediate(() => {
    closed = true;
  });
  await expect(openInTurns(find, ['note-1', 'note-1'])).rejects.toThrow('no longer open');
});
