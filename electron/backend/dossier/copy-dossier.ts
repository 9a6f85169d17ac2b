import { chmodSync, existsSync, realpathSync } from 'node:fs';
import { say } from '../../../core/shared/said.ts';
import { placeFile } from '../files/place-file.ts';
import { Refused } from '../refused.ts';
import { describeFault } from '../sqlite-faults.ts';
import { describeFolderFault } from './create-dossier.ts';
import type { Dossier } from './dossier.ts';
import { OWNER_ONLY } from './format.ts';
import { dossierName } from './open-dossier.ts';
import { change } from './rows.ts';

/**
 * Writes the dossier as it is now to another path, whole or not at all, packed. `replace` only when the user agreed in
 * a dialog; a dossier that is open is never replaced, because its window would go on saving into a file without a name.
 */
export function copyDossier(dossier: Dossier, path: string, id: string, replace: boolean): void {
  const name = dossierName(path);
  if (existsSync(path)) {
    if (realpathSync(path) === dossier.path || existsSync(`${path}-wal`))
      throw new Refused(
        'locked',
        say('“{name}” is open, so it cannot be replaced. Nothing was changed. Choose another name.', { name }),
      );
    if (!replace)
      throw new Refused(
        'exists',
        say('There is already a file called “{name}” there. It was not touched. Choose another name.', { name }),
      );
  }
  try {
    placeFile(path, id, replace, (part) => {
      change(dossier.db, 'VACUUM INTO ?', part);
      chmodSync(part, OWNER_ONLY);
    });
  } catch (error) {
    throw describeFault(error, name) ?? describeFolderFault(error, name);
  }
}
