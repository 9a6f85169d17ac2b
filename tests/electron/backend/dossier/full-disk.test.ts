import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { copyDossier } from '../../../../electron/backend/dossier/copy-dossier.ts';
import { openDossier } from '../../../../electron/backend/dossier/open-dossier.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { describeFault } from '../../../../electron/backend/sqlite-faults.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { startDeskProcess } from '../../../dossiers/desk-process.ts';
import { makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, fingerprint, prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const FILLER = 'Words that need room. '.repeat(500);

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return describeFault(error, 'it')?.refusal.code ?? `unexpected ${String(error)}`;
  }
}

describe('a disk that fills up', () => {
  it('refuses the save, keeps what was saved, and saves again when there is room', () => {
    const window = scratch.open(scratch.make({ notes: [makeNote()] }));
    const pages = Number(window.db.prepare('PRAGMA page_count').get()?.page_count);
    const budgets = Array.from({ length: 16 }, (_unused, index) => pages + index);
    let version = 1;
    let last = saidBy(makeNote());
    let refused = 0;
    for (const budget of budgets) {
      window.db.exec(`PRAGMA max_page_count = ${budget}`);
      const text = `${budget} ${FILLER.repeat(1 + (budget % 3))}`;
      const code = codeOf(() => {
        const outcome = saveNote(window, noteSaying(text), version, AT);
        if (outcome.saved) version = outcome.version;
        last = text;
      });
      expect(['accepted', 'disk-full']).toContain(code);
      if (code === 'disk-full') refused += 1;
      expect(saidBy(openNote(window, 'note-1').note)).toBe(last);
    }
    window.db.exec('PRAGMA max_page_count = 1000000');
    expect(saveNote(window, noteSaying('Room again.'), version, AT).saved).toBe(true);
    closeDossier(window);
    console.info(`full disks: ${budgets.length} sizes, ${refused} saves refused`);
    expect(refused).toBeGreaterThan(3);
    expect(verifyDossier(window.path)).toEqual({ ok: true, value: [] });
  });

  it('refuses in every process size, where the system itself stops the file', async () => {
    const path = scratch.make({ notes: [makeNote()] });
    const kilobytes = Math.ceil(statSync(path).size / 1024);
    const limits = [8, 40, 80, 160, 320].map((more) => kilobytes + more);
    let refused = 0;
    for (const fileLimitKb of limits) {
      const desk = startDeskProcess({ fileLimitKb });
      try {
        const opened = await desk.ask({ do: 'open', path });
        if (!opened.ok) {
          expect(opened.code).toBe('disk-full');
          refused += 1;
          continue;
        }
        const { text: before } = await desk.ask({ do: 'look', note: 'note-1' });
        let last = before;
        for (let save = 1; ; save += 1) {
          const text = `${save} ${FILLER.repeat(save)}`;
          const answer = await desk.ask({ do: 'save', note: 'note-1', text });
          if (!answer.ok) {
            expect(answer.code).toBe('disk-full');
            refused += 1;
            break;
          }
          last = text;
        }
        expect((await desk.ask({ do: 'look', note: 'note-1' })).text).toBe(last);
        await desk.kill();
        const after = openDossier(path, { writer: 'after', fullText: true });
        expect(saidBy(openNote(after, 'note-1').note)).toBe(last);
        closeDossier(after);
        expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
      } finally {
        await desk.kill();
      }
    }
    console.info(`file limits: ${limits.length}, refused: ${refused}`);
    expect(refused).toBe(limits.length);
  });

  it('leaves no half copy', () => {
    const window = scratch.open(scratch.make({ notes: [makeNote()] }));
    const before = fingerprint(scratch.folder()).filter((line) => line.startsWith('Copy'));
    window.db.limits.attach = 0;
    expect(() => copyDossier(window, scratch.path('Copy.dossier'), 'copy', false)).toThrow();
    expect(fingerprint(scratch.folder()).filter((line) => /Copy|part/.test(line))).toEqual(before);
  });
});

describe('a place that cannot be written', () => {
  it.each([
    ['the folder', 0o555, 0o644],
    ['the file', 0o777, 0o444],
    ['both', 0o555, 0o444],
  ])('%s: opens for reading, says so, changes nothing', async (_name, folderMode, fileMode) => {
    const made = readFileSync(scratch.make({ notes: [noteSaying('Read me.')] }));
    const { folder, path } = place(made, folderMode, fileMode);
    const before = fingerprint(folder);
    const desk = startDeskProcess();
    try {
      // As root every place can be written.
      if (process.getuid?.() === 0) await desk.ask({ do: 'become-nobody' });
      expect(await desk.ask({ do: 'open', path })).toMatchObject({ ok: true, readOnly: true });
      expect(await desk.ask({ do: 'look', note: 'note-1' })).toMatchObject({ text: 'Read me.' });
      expect(await desk.ask({ do: 'save', note: 'note-1', text: 'No.' })).toEqual({ ok: false, code: 'read-only' });
      expect(await desk.ask({ do: 'copy', path: `${elsewhere()}/Copy.dossier` })).toEqual({ ok: true });
      expect(verifyDossier(scratch.path('elsewhere/Copy.dossier'))).toEqual({ ok: true, value: [] });
      await desk.ask({ do: 'close' });
    } finally {
      await desk.kill();
      chmodSync(folder, 0o777);
    }
    expect(fingerprint(folder)).toEqual(before);
  });

  it('reads a file that was copied out of a running program without its log', async () => {
    const source = scratch.make({ notes: [noteSaying('Read me.')] });
    const db = new DatabaseSync(source);
    db.exec('PRAGMA journal_mode = WAL');
    db.close();
    const { folder, path } = place(readFileSync(source), 0o555, 0o444);
    const desk = startDeskProcess();
    try {
      if (process.getuid?.() === 0) await desk.ask({ do: 'become-nobody' });
      expect(await desk.ask({ do: 'open', path })).toMatchObject({ ok: true, readOnly: true });
      expect(await desk.ask({ do: 'look', note: 'note-1' })).toMatchObject({ text: 'Read me.' });
    } finally {
      await desk.kill();
      chmodSync(folder, 0o777);
    }
  });

  it('says when the file may not even be read', async () => {
    const { folder, path } = place(readFileSync(scratch.make()), 0o755, 0o000);
    const desk = startDeskProcess();
    try {
      if (process.getuid?.() === 0) await desk.ask({ do: 'become-nobody' });
      expect(await desk.ask({ do: 'open', path })).toEqual({ ok: false, code: 'read-only' });
    } finally {
      await desk.kill();
      chmodSync(folder, 0o777);
    }
  });

  /** A folder anybody may write to. */
  function elsewhere(): string {
    const folder = scratch.path('elsewhere');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    return folder;
  }

  function place(bytes: Buffer, folderMode: number, fileMode: number) {
    chmodSync(scratch.folder(), 0o755);
    const folder = scratch.path('place');
    mkdirSync(folder);
    const path = `${folder}/Placed.dossier`;
    writeFileSync(path, bytes);
    chmodSync(path, fileMode);
    chmodSync(folder, folderMode);
    return { folder, path };
  }
});
