import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows } from '../../../../electron/backend/dossier/rows.ts';
import { settleClash } from '../../../../electron/backend/notes/clash.ts';
import { keepRevision } from '../../../../electron/backend/notes/keep-revision.ts';
import { listNotes, openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { startDeskProcess } from '../../../dossiers/desk-process.ts';
import { makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const PORTS = { at: AT, newId: () => 'second' };

/** Two windows saw version 1; theirs was saved first. */
function makeClash(): { readonly mine: Dossier; readonly theirs: Dossier } {
  const path = scratch.make({ notes: [makeNote()] });
  const [mine, theirs] = [scratch.open(path), scratch.open(path)];
  saveNote(theirs, noteSaying('Theirs.'), 1, AT);
  const outcome = saveNote(mine, noteSaying('Mine.'), 1, AT);
  expect(outcome).toEqual({ saved: false, mine: noteSaying('Mine.'), theirs: noteSaying('Theirs.'), version: 2 });
  return { mine, theirs };
}

function everRecorded({ db }: Dossier): readonly string[] {
  const sql = `SELECT content FROM note_revisions UNION SELECT content FROM drafts UNION SELECT content FROM drafts_set_aside`;
  return allRows(db, sql).map(({ content }) => saidBy(JSON.parse(String(content))));
}

describe('two windows that saved over the same version', () => {
  it('both keep their words, and say so until it is settled', () => {
    const { mine, theirs } = makeClash();
    expect(saidBy(openNote(mine, 'note-1').note)).toBe('Theirs.');
    for (const window of [mine, theirs]) expect(openNote(window, 'note-1').aside).toEqual(noteSaying('Mine.'));
  });

  it('keep the set-aside words over a crash', () => {
    const { mine, theirs } = makeClash();
    closeDossier(mine);
    closeDossier(theirs);
    const later = scratch.open(mine.path);
    expect(openNote(later, 'note-1').aside).toEqual(noteSaying('Mine.'));
    settleClash(later, 'note-1', 'mine', PORTS);
    expect(openNote(later, 'note-1')).toMatchObject({ note: noteSaying('Mine.'), aside: null });
  });

  it('“mine” becomes the note, “theirs” stays in history', () => {
    const { mine } = makeClash();
    expect(settleClash(mine, 'note-1', 'mine', PORTS)).toBeNull();
    expect(openNote(mine, 'note-1')).toMatchObject({ note: noteSaying('Mine.'), version: 3, revision: 2, aside: null });
    expect(everRecorded(mine)).toContain('Theirs.');
  });

  it('“theirs” stays the note, “mine” goes to history', () => {
    const { mine } = makeClash();
    expect(settleClash(mine, 'note-1', 'theirs', PORTS)).toBeNull();
    expect(openNote(mine, 'note-1')).toMatchObject({
      note: noteSaying('Theirs.'),
      version: 2,
      revision: 2,
      aside: null,
    });
    expect(everRecorded(mine)).toContain('Mine.');
    // The history's newest entry is not the note's text; keeping a version must not mistake it for that.
    expect(keepRevision(mine, 'note-1', 'Kept', AT)).toBe(3);
    expect(saidBy(openNote(mine, 'note-1').note)).toBe('Theirs.');
  });

  it('“both” makes mine a second note', () => {
    const { mine } = makeClash();
    expect(settleClash(mine, 'note-1', 'both', PORTS)).toBe('second');
    expect(saidBy(openNote(mine, 'note-1').note)).toBe('Theirs.');
    expect(openNote(mine, 'second').note).toEqual({
      ...noteSaying('Mine.'),
      id: 'second',
      title: 'Digital economy (second version)',
    });
    expect(listNotes(mine)).toHaveLength(2);
  });

  it('go on typing: the newest of my words are the ones set aside', () => {
    const { mine } = makeClash();
    saveNote(mine, noteSaying('Mine, longer.'), 1, AT);
    expect(openNote(mine, 'note-1').aside).toEqual(noteSaying('Mine, longer.'));
  });

  it('each settle their own', () => {
    const { mine, theirs } = makeClash();
    const third = scratch.open(mine.path);
    saveNote(third, noteSaying('Third.'), 1, AT);
    settleClash(third, 'note-1', 'mine', PORTS);
    expect(saidBy(openNote(theirs, 'note-1').note)).toBe('Third.');
    expect(openNote(mine, 'note-1').aside).toEqual(noteSaying('Mine.'));
    expect([...everRecorded(mine)].sort()).toEqual(['Mine.', 'Theirs.', 'Third.', 'Two ministries signed.']);
  });

  it('nothing is settled twice', () => {
    const { mine } = makeClash();
    settleClash(mine, 'note-1', 'theirs', PORTS);
    expect(refusalOf(() => settleClash(mine, 'note-1', 'mine', PORTS)).code).toBe('not-found');
  });
});

describe('two processes on one dossier', () => {
  it('clash as two windows do, round after round, and lose no words', async () => {
    const ROUNDS = 25;
    const path = scratch.make({ notes: [makeNote()] });
    const processes = [startDeskProcess(), startDeskProcess()] as const;
    try {
      for (const desk of processes) expect(await desk.ask({ do: 'open', path })).toMatchObject({ ok: true });
      const window = scratch.open(path);
      const written: string[] = [];
      let clashes = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        for (const desk of processes) await desk.ask({ do: 'look', note: 'note-1' });
        const texts = processes.map((_desk, index) => `Round ${round} of process ${index}.`);
        // Both at once: which one is first is up to SQLite's lock.
        const answers = await Promise.all(
          processes.map((desk, index) => desk.ask({ do: 'save', note: 'note-1', text: texts[index] ?? '' })),
        );
        expect(answers.map(({ saved }) => saved).sort()).toEqual([false, true]);
        clashes += 1;
        written.push(...texts);
        settleClash(window, 'note-1', round % 2 === 0 ? 'mine' : 'theirs', PORTS);
        // Or the same process may go on from its own draft next time, which is no loss but writing.
        keepRevision(window, 'note-1', `Round ${round}`, AT);
      }
      const kept = new Set(everRecorded(window));
      expect(written.filter((text) => !kept.has(text))).toEqual([]);
      console.info(`clashes of two processes: ${clashes}, saved texts ${written.length}, lost 0`);
    } finally {
      for (const desk of processes) await desk.kill();
    }
    const window = scratch.open(path);
    closeDossier(window);
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });
});
