import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState } from '@electron/fuses';

/** What precedes the fuses in Electron's binary, so that they can be found (electron/fuses, constants.ts). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Nine fuses as an Electron 45 download has them: all as open as they come, so that every flip shows. */
const WIRE = [
  FuseState.ENABLE,
  FuseState.DISABLE,
  FuseState.ENABLE,
  FuseState.ENABLE,
  FuseState.DISABLE,
  FuseState.DISABLE,
  FuseState.DISABLE,
  FuseState.ENABLE,
  FuseState.ENABLE,
];
const WIRE_VERSION = 1;
export const LOCALES: readonly string[] = ['de', 'en-GB', 'en-US', 'fr', 'zh-CN'];

/**
 * A folder shaped like an unpacked Electron download: nothing in it runs, but a packager copies, prunes, renames and
 * flips it as it would the real one. It has no default_app.asar, which the packager takes out of a download only.
 */
export function makeSyntheticElectron(folder: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const padding = Buffer.alloc(4_096, 'x');
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([WIRE_VERSION, WIRE.length, ...WIRE])]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([padding, fuses, padding]));
  chmodSync(join(folder, 'electron'), 0o755);
  for (const locale of LOCALES) writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome-sandbox', 'icudtl.dat']) {
    writeFileSync(join(folder, name), name);
  }
  return folder;
}
