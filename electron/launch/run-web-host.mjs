// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openBrowserWindow } from './browser-window.mjs';
import { ROOT, say } from './project.mjs';
import { forwardSignals } from './run-child.mjs';

/**
 * Runs the web host (electron/web/serve.ts) until it ends: with a browser it opens a window and ends with it, without one an address
 * is printed and served until somebody stops it. Resolves with the exit code.
 * @param {string} node
 * @param {readonly string[]} file none or one
 * @param {import('./find-browser.mjs').Browser | null} browser
 * @returns {Promise<number>}
 */
export async function runWebHost(node, file, browser) {
  const server = spawn(node, [join(ROOT, 'dist/node/serve.js'), ...file], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const stopForwarding = forwardSignals(server);
  /** @type {{ window: ReturnType<typeof openBrowserWindow> | null }} */
  const opened = { window: null };
  let redeemed = false;
  /** @param {'print' | 'close'} message */
  const tell = (message) => {
    if (server.connected) server.send(message);
  };

  // The server asks the page to save before it goes; from a terminal it heard the Ctrl+C itself, and twice is once.
  process.on('SIGINT', () => tell('close'));
  server.on('message', (/** @type {{ type: string, address: string }} */ message) => {
    if (message.type === 'redeemed') {
      redeemed = true;
      opened.window?.dropRedirect();
    }
    if (message.type !== 'ready') return;
    if (browser === null) return tell('print');
    opened.window = openBrowserWindow(browser, message.address);
    void opened.window.closed.then((code) => {
      if (redeemed) return tell('close');
      say(`${browser.name} ended before it showed the app (code ${code}).`);
      tell('print');
    });
  });

  /** @type {number} */
  const code = await new Promise((resolve) => {
    server.once('error', () => resolve(127));
    server.once('exit', (exitCode) => resolve(exitCode ?? 128));
  });
  stopForwarding();
  await opened.window?.close();
  return code;
}
