import { chmodSync, existsSync } from 'node:fs';
import { say } from '../../../core/shared/said.ts';
import { placeFile } from '../files/place-file.ts';
import { Refused } from '../refused.ts';
import { describeFault } from '../sqlite-faults.ts';
import { closeDossier } from './close-dossier.ts';
import { connectForWriting, transact } from './connection.ts';
import type { Dossier } from './dossier.ts';
import { APPLICATION_ID, OWNER_ONLY } from './format.ts';
import { dossierName, openDossier } from './open-dossier.ts';
import { FORMAT_VERSION, STEPS } from './steps/steps.ts';

export interface NewDossier {
  /** A fresh id for the unfinished file's name. */
  readonly id: string;
  readonly fullText: boolean;
  /** Puts the first content in; what it throws leaves no file behind. */
  readonly fill?: (dossier: Dossier) => void;
}

/**
 * Makes a dossier at `path`, whole or not at all. Throws Refused when something is there already, and for what the
 * folder or the disk answers.
 */
export function createDossier(path: string, { id, fullText, fill }: NewDossier): void {
  const name = dossierName(path);
  if (existsSync(path)) throw alreadyThere(name);
  try {
    placeFile(path, id, false, (part) => {
      writeEmptyDossier(part);
      chmodSync(part, OWNER_ONLY);
      const dossier = openDossier(part, { writer: id, fullText });
      try {
        fill?.(dossier);
      } finally {
        closeDossier(dossier);
      }
    });
  } catch (error) {
    throw describeFault(error, name) ?? describeFolderFault(error, name);
  }
}

/** An empty dossier of format `version`, in rollback mode, so that its header never waits in a log. */
export function writeEmptyDossier(path: string, version: number = FORMAT_VERSION): void {
  const db = connectForWriting(path);
  try {
    transact(db, () => {
      for (const step of STEPS.slice(0, version)) db.exec(step);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version};`);
    });
  } finally {
    db.close();
  }
}

/** What Node's file calls answer in a folder, in words for the user. */
export function describeFolderFault(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'EEXIST':
      return alreadyThere(name);
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refused(
        'disk-full',
        say(
          '“{name}” could not be written: the disk is full. Nothing was changed. Free some space or choose another folder.',
          { name },
        ),
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refused(
        'read-only',
        say('“{name}” could not be written: this folder cannot be changed. Choose another folder.', { name }),
        error,
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refused(
        'not-found',
        say('“{name}” could not be written: its folder is not there. Choose another folder.', { name }),
        error,
      );
    case 'ENAMETOOLONG':
      return new Refused('invalid-input', 'This name is too long for a file. Choose a shorter one.', error);
    default:
      return error;
  }
}

function alreadyThere(name: string): Refused {
  return new Refused(
    'exists',
    say('There is already a file called “{name}” there. It was not touched. Choose another name.', { name }),
  );
}
