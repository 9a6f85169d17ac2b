// @ts-check
import { findBrowser } from './find-browser.mjs';

/**
 * Whether a window can be shown at all, from the environment: on Linux a display server must be named.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env, platform) {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Why Electron is not even tried, or null.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {boolean} root
 */
export function whyNoElectron(env, platform, root) {
  if (env.BRIEFING_DESK_NO_ELECTRON) return 'BRIEFING_DESK_NO_ELECTRON is set';
  if (!hasDisplay(env, platform)) return 'there is no display';
  // Its sandbox, which is never switched off here, does not work for root; a stand-in under test has none.
  if (root && !env.ELECTRON_OVERRIDE_DIST_PATH) return 'it does not run as root with its sandbox on';
  return null;
}

/**
 * The browser to open a window in, or why there is none.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {boolean} root
 * @returns {import('./find-browser.mjs').Browser | { readonly reason: string }}
 */
export function chooseBrowser(env, platform, root) {
  if (!hasDisplay(env, platform)) return { reason: 'there is no display' };
  const browser = findBrowser(env, platform);
  if (browser === null) return { reason: 'no Chrome, Chromium or Edge was found' };
  if (root && !env.BRIEFING_DESK_BROWSER) return { reason: `${browser.name} does not run as root with its sandbox on` };
  return browser;
}
