import { join } from 'node:path';
import { electronVersion, findElectron } from '../../electron/launch/electron-runtime.mjs';

export const PROJECT = join(import.meta.dirname, '../..');

export interface Runtime {
  readonly executable: string;
  /** For the one line every run prints. */
  readonly description: string;
}

/** Electron itself where it is installed, else the stand-in. */
export function chooseRuntime(): Runtime {
  const real = findElectron();
  if (real !== null) return { executable: real, description: `Electron ${electronVersion()} at ${real}` };
  return {
    executable: join(PROJECT, 'tests/electron-standin/electron'),
    description: 'the stand-in (Node and an installed Chromium), because Electron itself is not installed',
  };
}
