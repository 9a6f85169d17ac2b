import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../../electron/launch/find-browser.mjs';

/** The installed browser, without a window. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) throw new Error('These tests need Chrome, Chromium or Edge.');
  return chromium.launch({
    executablePath: browser.path,
    // Chromium refuses to run as root with its sandbox on; tests, unlike the app, run in containers.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}
