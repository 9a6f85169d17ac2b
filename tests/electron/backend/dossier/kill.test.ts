import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { openDossier } from '../../../../electron/backend/dossier/open-dossier.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { startDeskProcess } from '../../../dossiers/desk-process.ts';
import { createRandom } from '../../../dossiers/make-facts.ts';
import { makeNote, saidBy } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';
import { howMany } from '../../../how-many.ts';

const scratch = prepareScratch();
const KILLS = howMany(50, 15);
const FILLER = 'Text enough to span several pages of the file. '.repeat(400);

describe('a program killed while it saves', () => {
  it(`loses no acknowledged save and leaves a sound dossier, ${KILLS} times`, { timeout: 240_000 }, async () => {
    const path = scratch.make({ notes: [makeNote()] });
    const random = createRandom(21);
    let next = startDeskProcess();
    let acknowledged = 0;
    let lost = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const desk = next;
      // Started ahead, so that a round costs its saving and not the start of a process.
      next = startDeskProcess();
      const last = await saveUntilKilled(desk, path, random() * 60);
      acknowledged += last;
      expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
      const dossier = openDossier(path, { writer: 'after', fullText: true });
      const found = Number(saidBy(openNote(dossier, 'note-1').note).split(' ')[0]);
      closeDossier(dossier);
      // One save may have been on its way: committed, not yet told.
      if (found !== last && found !== last + 1) lost += 1;
    }
    await next.kill();
    console.info(`kills: ${KILLS}, saves acknowledged: ${acknowledged}, acknowledged saves lost: ${lost}`);
    expect(lost).toBe(0);
    expect(acknowledged).toBeGreaterThan(KILLS);
    expect(readdirSync(scratch.folder())).toEqual(['Scratch.dossier']);
  });
});

/** Returns how many saves were acknowledged before the kill, at least one. */
async function saveUntilKilled(
  desk: ReturnType<typeof startDeskProcess>,
  path: string,
  after: number,
): Promise<number> {
  expect(await desk.ask({ do: 'open', path })).toMatchObject({ ok: true });
  await desk.ask({ do: 'look', note: 'note-1' });
  let last = 0;
  const first = new Promise<void>((resolve) => {
    desk.listen(({ ok, saved, count }) => {
      if (!ok || !saved || count === undefined) return;
      last = count;
      resolve();
    });
  });
  await desk.ask({ do: 'save-on-and-on', note: 'note-1', filler: FILLER });
  await first;
  // The random moment of the kill, not a wait for something to be ready.
  await wait(after);
  await desk.kill();
  return last;
}
