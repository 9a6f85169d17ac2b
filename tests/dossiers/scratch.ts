import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Fact } from '../../core/facts/fact.ts';
import type { Source } from '../../core/facts/source.ts';
import type { Note } from '../../core/note/note.ts';
import { closeDossier } from '../../electron/backend/dossier/close-dossier.ts';
import { createDossier } from '../../electron/backend/dossier/create-dossier.ts';
import type { Dossier } from '../../electron/backend/dossier/dossier.ts';
import { importDossierData } from '../../electron/backend/dossier/import-data.ts';
import { openDossier } from '../../electron/backend/dossier/open-dossier.ts';
import { Refused } from '../../electron/backend/refused.ts';

export const AT = '2026-11-22T09:00:00.000Z';

export interface Content {
  readonly sources?: readonly Source[];
  readonly facts?: readonly Fact[];
  readonly notes?: readonly Note[];
}

export interface Scratch {
  readonly folder: () => string;
  readonly path: (name: string) => string;
  /** Makes a closed dossier and returns its path. */
  readonly make: (content?: Content, name?: string) => string;
  /** Opens as one window; closed after the test if the test did not. */
  readonly open: (path: string, options?: { readonly writer?: string; readonly fullText?: boolean }) => Dossier;
}

/** A folder of the test's own, gone afterwards, with the dossiers in it. */
export function prepareScratch(): Scratch {
  let folder = '';
  let opened: Dossier[] = [];
  let windows = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-dossier-'));
    opened = [];
  });
  afterEach(() => {
    for (const dossier of opened) if (dossier.db.isOpen) closeDossier(dossier);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    path: (name) => join(folder, name),
    make: (content = {}, name = 'Scratch.dossier') => {
      const path = join(folder, name);
      createDossier(path, { id: 'made', fullText: true, fill: (dossier) => fill(dossier, content) });
      return path;
    },
    open: (path, { writer, fullText = true } = {}) => {
      windows += 1;
      const dossier = openDossier(path, { writer: writer ?? `window-${windows}`, fullText });
      opened.push(dossier);
      return dossier;
    },
  };
}

export function fill(dossier: Dossier, { sources = [], facts = [], notes = [] }: Content): void {
  const imported = importDossierData(dossier, { format: 1, sources, facts, notes }, { at: AT, reason: 'Made' });
  if (!imported.ok) throw new Error(imported.error);
}

/** Names and bytes of everything in a folder, to see that nothing changed. */
export function fingerprint(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );
}

/** What a refused call said; fails when it was not refused, or failed otherwise. */
export function refusalOf(work: () => unknown): { readonly code: string; readonly message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('expected a refusal');
}
