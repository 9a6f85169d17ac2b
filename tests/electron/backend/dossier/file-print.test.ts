import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { printOfFile } from '../../../../electron/backend/dossier/file-print.ts';
import { openDossier } from '../../../../electron/backend/dossier/open-dossier.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { startBackend } from '../../../dossiers/desk-backend.ts';
import { makeNote, noteSaying } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const OPTIONS = { writer: 'window', fullText: true } as const;

/** A dossier of which one page in the middle is rubbish; header and schema are whole. */
function damaged(): string {
  const path = scratch.make({ notes: [makeNote()] });
  const bytes = readFileSync(path);
  const page = bytes.readUInt16BE(16);
  // The root page of a table is named in the schema; each table of ours has one.
  const root = tableRoot(path);
  bytes.fill(0x5a, (root - 1) * page, root * page);
  writeFileSync(path, bytes);
  return path;
}

function tableRoot(path: string): number {
  const dossier = openDossier(path, OPTIONS);
  try {
    const row = dossier.db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'sources'`).get();
    return Number(row?.rootpage);
  } finally {
    closeDossier(dossier);
  }
}

describe('a dossier as it was closed here', () => {
  it('is opened without looking at its pages again; header and schema are looked at always', () => {
    const path = damaged();
    expect(refusalOf(() => openDossier(path, OPTIONS)).code).toBe('damaged');
    const print = printOfFile(path) ?? '';
    closeDossier(openDossier(path, { ...OPTIONS, sound: ['another', print] }));
    writeFileSync(path, readFileSync(path).fill(0, 60, 64));
    expect(refusalOf(() => openDossier(path, { ...OPTIONS, sound: [printOfFile(path) ?? ''] })).code).toBe('damaged');
  });

  it('has another print after any write, and none while a log holds part of it', () => {
    const path = scratch.make({ notes: [makeNote()] });
    const before = printOfFile(path);
    const window = scratch.open(path);
    expect(printOfFile(path)).toBeNull();
    saveNote(window, noteSaying('Changed.'), 1, AT);
    closeDossier(window);
    expect(printOfFile(path)).not.toBe(before);
    expect(printOfFile(scratch.path('None.dossier'))).toBeNull();
  });

  it('is known by its print once the last window closed it', async () => {
    const { as, settings, server } = startBackend(scratch.folder());
    const path = scratch.make({ notes: [makeNote()] });
    const [one, two] = [await as('one').dossiers.open({ path }), await as('two').dossiers.open({ path })];
    if (!one.ok || !two.ok) throw new Error('not opened');
    await as('one').dossiers.close({ dossier: one.value.dossier });
    expect(settings().sound).toEqual([]);
    await as('two').dossiers.close({ dossier: two.value.dossier });
    expect(settings().sound).toEqual([printOfFile(path)]);
    const again = await as('one').dossiers.open({ path });
    expect(again.ok).toBe(true);
    await server.close();
    expect(settings().sound).toContain(printOfFile(path));
  });
});
