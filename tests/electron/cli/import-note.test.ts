import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeParts, DOCUMENT } from '../backend/round-trip/carried-file.ts';
import { runDesk } from './run-desk.ts';

/** Each file starts a process, which takes seconds where others work too. */
vi.setConfig({ testTimeout: 240_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-import-note-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desk = (...args: readonly string[]) => runDesk(folder, args);

interface Report {
  readonly id: string;
  readonly restored: boolean;
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  readonly lost: readonly string[];
}

describe('desk import-note', () => {
  it('says what was changed in a file, takes it when told, and refuses what is no note', () => {
    expect(desk('new', 'a.dossier', '--starter').code).toBe(0);
    const { notes }: { notes: readonly { id: string }[] } = desk('notes', 'a.dossier', '--json').json();
    const id = notes[0]?.id ?? '';
    expect(desk('export', 'a.dossier', id, '--to', 'docx', '--out', 'n.docx').code).toBe(0);
    const same: Report = desk('import-note', 'a.dossier', 'n.docx', '--json').json();
    expect(same).toMatchObject({ id, restored: true, changes: [], lost: [] });

    const bytes = new Uint8Array(readFileSync(join(folder, 'n.docx')));
    const edited = changeParts(bytes, { [DOCUMENT]: (xml) => xml.replace('is for information', 'is for decision') });
    writeFileSync(join(folder, 'edited.docx'), edited);
    const offered: Report = desk('import-note', 'a.dossier', 'edited.docx', '--json').json();
    expect(offered.changes).toMatchObject([
      {
        what: 'changed',
        before: expect.stringContaining('is for information'),
        after: expect.stringContaining('is for decision'),
      },
    ]);
    expect(offered.changes[0]).not.toHaveProperty('take');
    const taken = desk('import-note', 'a.dossier', 'edited.docx', '--accept', 'all');
    expect([taken.code, taken.err]).toEqual([0, '']);
    expect(taken.out).toContain('changes: 1; accepted');
    expect(desk('export', 'a.dossier', id, '--to', 'md', '--out', 'n.md').code).toBe(0);
    expect(readFileSync(join(folder, 'n.md'), 'utf8')).toContain('is for decision');
    expect(desk('verify', 'a.dossier').code).toBe(0);

    expect(desk('export', 'a.dossier', id, '--to', 'docx', '--without-note', '--out', 'bare.docx').code).toBe(0);
    const bare: Report = desk('import-note', 'a.dossier', 'bare.docx', '--json').json();
    expect(bare).toMatchObject({ restored: false, changes: [] });
    expect(bare.id).not.toBe(id);

    writeFileSync(join(folder, 'broken.docx'), bytes.slice(0, 1_000));
    const broken = desk('import-note', 'a.dossier', 'broken.docx');
    expect([broken.code, broken.out]).toEqual([1, '']);
    expect(broken.err).toContain('damaged');
    expect(desk('import-note', 'a.dossier', 'n.docx', '--accept', 'some').code).toBe(2);
  });
});
