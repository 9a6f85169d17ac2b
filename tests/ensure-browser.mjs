// @ts-check
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from '../electron/launch/find-browser.mjs';
import { SetUpProblem, say } from '../electron/launch/project.mjs';
import { runChild } from '../electron/launch/run-child.mjs';

/** Tests drive a real browser: the installed one, or Debian's, fetched where that is possible without asking. */
export async function ensureBrowser() {
  const found = findBrowser(process.env, process.platform);
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('No browser is installed: installing Debian’s Chromium (apt-get install chromium).');
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await runChild('apt-get', ['update', '-qq'], options);
    const packages = ['chromium', 'chromium-headless-shell'];
    await runChild('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    const installed = findBrowser(process.env, process.platform);
    if (installed !== null) return installed;
  }
  throw new SetUpProblem(
    'The tests need Chrome, Chromium or Edge, and none was found. Install one (on Debian or Ubuntu: apt-get install chromium), or name one in BRIEFING_DESK_BROWSER, then run npm test again.',
  );
}
