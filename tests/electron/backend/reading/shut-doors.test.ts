import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const doors = new URL('../../../../electron/backend/reading/shut-doors.ts', import.meta.url).href;

/** What becomes of some code in a thread whose doors are shut. */
function tryBehindDoors(code: string): Promise<string> {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(doors)}).then(async ({ shutDoors }) => {
      shutDoors();
      const path = workerData;
      try { parentPort.postMessage('went through: ' + String(await (async () => { ${code} })())); }
      catch (error) { parentPort.postMessage(error.name + ': ' + error.message); }
    });`;
  const thread = new Worker(source, { eval: true, workerData: scratch.path('left') });
  return new Promise((resolve, reject) => {
    thread.once('message', (message: string) => {
      void thread.terminate();
      resolve(message);
    });
    thread.once('error', reject);
  });
}

const CLOSED = /^Error: A file reader has no way out$/;

it.each([
  ['a file written', `(await import('node:fs')).writeFileSync(path, 'x')`],
  ['a file written by a stream', `(await import('node:fs')).createWriteStream(path)`],
  ['a file written by promise', `await (await import('node:fs/promises')).writeFile(path, 'x')`],
  ['a folder made', `require('node:fs').mkdirSync(path)`],
  ['a file copied', `require('node:fs').copyFileSync(process.execPath, path)`],
  ['a program started', `require('node:child_process').spawnSync('touch', [path])`],
  ['a copy of itself', `(await import('node:child_process')).fork(path)`],
  ['another thread', `new (require('node:worker_threads').Worker)('', { eval: true })`],
  ['a connection', `require('node:net').connect(1)`],
  ['a request', `await new Promise((_done, fail) => require('node:http').get('http://127.0.0.1:1').on('error', fail))`],
  ['a secure request', `require('node:tls').connect(1)`],
  ['a datagram', `require('node:dgram').createSocket('udp4')`],
])('%s is an error', async (_name, code) => {
  expect(await tryBehindDoors(code)).toMatch(CLOSED);
  expect(existsSync(scratch.path('left'))).toBe(false);
});

it('the web’s own ways to the network are gone, and a file can be read', async () => {
  expect(await tryBehindDoors('return [typeof fetch, typeof WebSocket, typeof EventSource]')).toBe(
    'went through: undefined,undefined,undefined',
  );
  expect(await tryBehindDoors(`return (await import('node:fs')).readFileSync(process.execPath).length > 0`)).toBe(
    'went through: true',
  );
});
