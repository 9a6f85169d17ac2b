import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { noteText as textOf } from '../../core/note/note-text.ts';
import { closeDossier } from '../../electron/backend/dossier/close-dossier.ts';
import { openDossier } from '../../electron/backend/dossier/open-dossier.ts';
import { listNotes, openNote } from '../../electron/backend/notes/read-notes.ts';
import { verifyDossier } from '../../electron/backend/verify/verify-dossier.ts';
import { howMany } from '../how-many.ts';
import { newNote, openDesk, openNoteAtEnd, test, untilSaved } from './app.ts';
import { starterPath, startHost } from './host-process.ts';
import { judgeLosses, lostMilliseconds, typeUntilKilled } from './lost-typing.ts';

const ROUNDS = howMany(50, 3);

// Recording every round would slow what is measured.
test.use({ trace: 'off' });

test(`${ROUNDS} kills during continuous typing: the dossier verifies and at most a second of typing is lost`, async ({
  page,
  home,
}) => {
  test.setTimeout(ROUNDS * 10_000);
  const dossier = starterPath(home);
  let host = await startHost(home);
  await openDesk(page, host.address);
  await newNote(page, { template: 'Information brief', title: 'Kept' });
  await openNoteAtEnd(page, 'Kept');
  await page.keyboard.type('Begun.');
  await untilSaved(page);

  const lost: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await openNoteAtEnd(page, 'Kept');
    const typed = await typeUntilKilled(page, round, host.kill);
    // It opens the dossier only when a page asks for it, so what is looked at below is what the crash left.
    const next = startHost(home, dossier);
    expect(verifyDossier(dossier)).toEqual({ ok: true, value: [] });
    lost.push(lostMilliseconds(readKeptParagraph(dossier, home), typed));
    host = await next;
    await openDesk(page, host.address);
  }
  await host.stop();
  expect(verifyDossier(dossier)).toEqual({ ok: true, value: [] });
  judgeLosses(lost);
});

/** The note's last paragraph as it would be recovered now. On a copy: recovering the dossier itself is the next host's. */
function readKeptParagraph(dossier: string, home: string): string {
  const copy = join(mkdtempSync(join(home, 'copy-')), 'copy.dossier');
  copyFileSync(dossier, copy);
  if (existsSync(`${dossier}-wal`)) copyFileSync(`${dossier}-wal`, `${copy}-wal`);
  const opened = openDossier(copy, { writer: 'test', fullText: true });
  try {
    const kept = listNotes(opened).find(({ title }) => title === 'Kept');
    if (kept === undefined) throw new Error('The note is gone.');
    return textOf(openNote(opened, kept.id).note).split('\n').at(-1) ?? '';
  } finally {
    closeDossier(opened);
  }
}
