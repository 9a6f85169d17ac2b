// @ts-check
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {{ readonly name: string, readonly path: string }} Browser */

const LINUX = [
  ['Chrome', 'google-chrome-stable'],
  ['Chrome', 'google-chrome'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Edge', 'microsoft-edge-stable'],
  ['Edge', 'microsoft-edge'],
];
const MAC = [
  ['Chrome', 'Google Chrome'],
  ['Chromium', 'Chromium'],
  ['Edge', 'Microsoft Edge'],
];
const WINDOWS = [
  ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];

/**
 * The installed Chrome, Chromium or Edge, or null. `BRIEFING_DESK_BROWSER` names one outright.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {Browser | null}
 */
export function findBrowser(env, platform) {
  const own = env.BRIEFING_DESK_BROWSER;
  if (own) return isProgram(own) ? { name: 'the browser of BRIEFING_DESK_BROWSER', path: own } : null;
  return listPlaces(env, platform).find(({ path }) => isProgram(path)) ?? null;
}

/**
 * Everywhere a browser may be, best first.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {Browser[]}
 */
export function listPlaces(env, platform) {
  switch (platform) {
    case 'darwin':
      return MAC.flatMap(([name = '', app]) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) => ({
          name,
          path: `${folder}/${app}.app/Contents/MacOS/${app}`,
        })),
      );
    case 'win32':
      return WINDOWS.flatMap(([name = '', file = '']) =>
        [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
          .filter((folder) => folder !== undefined)
          .map((folder) => ({ name, path: `${folder}\\${file}` })),
      );
    default: {
      const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
      return LINUX.flatMap(([name = '', file = '']) => folders.map((folder) => ({ name, path: join(folder, file) })));
    }
  }
}

/**
 * Whether a browser came as a snap: it then sees only its own /tmp and no hidden folders.
 * @param {string} path
 */
export function isSnap(path) {
  try {
    return path.startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap';
  } catch {
    return false;
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
