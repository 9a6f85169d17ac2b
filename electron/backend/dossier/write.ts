import { statSync } from 'node:fs';
import { say } from '../../../core/shared/said.ts';
import { Refused } from '../refused.ts';
import { isIndexDamage } from '../sqlite-faults.ts';
import { transact } from './connection.ts';
import type { Dossier, FileIdentity } from './dossier.ts';
import { buildTextIndex } from './text-index.ts';

/**
 * Runs `work` in one write transaction: durable when this returns, undone when it throws. Refuses on a read-only
 * dossier, and when the file is no longer at its path: writing on into a deleted file would lose what it acknowledges.
 */
export function write<T>(dossier: Dossier, work: () => T): T {
  refuseReadOnly(dossier);
  if (!isStillThere(dossier))
    throw new Refused(
      'not-found',
      say(
        '“{name}” was moved, deleted or replaced while it was open. Your text is still in this window. Save a copy to keep it.',
        { name: dossier.name },
      ),
    );
  try {
    return transact(dossier.db, work);
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    // The first attempt was undone; a damaged index must not keep anybody from saving.
    transact(dossier.db, () => buildTextIndex(dossier.db));
    return transact(dossier.db, work);
  }
}

/** Throws Refused on a read-only dossier: for work that takes long before it writes. */
export function refuseReadOnly({ readOnly, name }: Dossier): void {
  if (readOnly)
    throw new Refused(
      'read-only',
      say(
        '“{name}” can only be read here. Nothing was changed. Save a copy in a folder you can change and work there.',
        { name },
      ),
    );
}

export function identify(path: string): FileIdentity {
  const { dev, ino } = statSync(path, { bigint: true });
  return { device: dev, inode: ino };
}

function isStillThere({ path, file }: Dossier): boolean {
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  return now !== undefined && now.dev === file.device && now.ino === file.inode;
}
