import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FolderListing } from '../../../core/contract/backend.ts';
import { DOSSIER_EXTENSION } from '../dossier/format.ts';
import { Refused } from '../refused.ts';

const MAX_SHOWN = 2_000;

/**
 * Folders and dossiers in a folder, by name, hidden ones left out, 2,000 of each at most. Throws Refused when the folder
 * is not there or may not be read.
 */
export function browseFolder(folder: string): FolderListing {
  try {
    const real = realpathSync(folder);
    const names = readdirSync(real)
      .filter((name) => !name.startsWith('.'))
      .sort(byName);
    const kinds = names.map((name) => ({ name, path: join(real, name), kind: kindOf(join(real, name)) }));
    return {
      folder: real,
      parent: dirname(real) === real ? null : dirname(real),
      folders: kinds.flatMap(({ name, path, kind }) => (kind === 'folder' ? [{ name, path }] : [])).slice(0, MAX_SHOWN),
      dossiers: kinds
        .flatMap(({ name, path, kind }) =>
          kind === 'file' && name.endsWith(DOSSIER_EXTENSION)
            ? [{ name: basename(name, DOSSIER_EXTENSION), path }]
            : [],
        )
        .slice(0, MAX_SHOWN),
    };
  } catch (error) {
    throw new Refused('not-found', 'This folder is not there or may not be read. Choose another one.', error);
  }
}

/** The same for the nearest folder that can be shown, at or above this one. Throws Refused when none can. */
export function browseNearest(folder: string): FolderListing {
  try {
    return browseFolder(folder);
  } catch (error) {
    const above = dirname(folder);
    if (above === folder) throw error;
    return browseNearest(above);
  }
}

/** Links are followed; what cannot be looked at is left out. */
function kindOf(path: string): 'folder' | 'file' | null {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

const byName = new Intl.Collator('en', { numeric: true }).compare;
