import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { connectCdp } from './cdp.ts';
import { startChromium } from './chromium.ts';
import { app, appWorld } from './shim/app.ts';
import { connectWindows } from './shim/browser-window.ts';
// Whole before Playwright requires it, which may be while main is still loading.
import './shim/electron.ts';
import { session } from './shim/session.ts';
import { startUp } from './start-up.ts';

/**
 * Runs an app as Electron does: Chromium first, then main to its end, then `ready`. A main that waits for `ready` at its
 * top level hangs here as it hangs there.
 */
Object.defineProperty(process.versions, 'electron', { value: '45.4.1-standin' });
Object.defineProperty(process, 'type', { value: 'browser' });
process.argv = [process.execPath, ...process.argv.slice(2)];

const chromium = await startChromium();
const cdp = await connectCdp(chromium.endpoint);
let leaving = false;
appWorld.leave = (code) => {
  leaving = true;
  chromium.kill();
  void chromium.ended.then(() => process.exit(code));
};
void chromium.ended.then(() => {
  if (!leaving) process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit());

await cdp.send('Target.setDiscoverTargets', { discover: true });
await session.defaultSession.watchDownloads(cdp);
connectWindows(cdp);

// Playwright evaluates `require('electron')` in this process, and this to let the app begin.
const scope = globalThis as { require?: unknown; __playwright_run?: () => Promise<void> };
scope.require ??= createRequire(pathToFileURL(startUp.entry));
const asked = Promise.withResolvers<void>();
scope.__playwright_run = async () => asked.resolve();
if (startUp.underPlaywright) {
  inspector.open(0, '127.0.0.1');
  process.stderr.write(`DevTools listening on ${chromium.endpoint}\n`);
} else {
  asked.resolve();
}

await import(pathToFileURL(startUp.entry).href);
await asked.promise;
app.becomeReady();
