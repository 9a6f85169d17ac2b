import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createConnection, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, ownHeaders, type RawAnswer, requestText, sendRaw } from './web-server-kit.ts';

let server: ChildProcess;
let nextLine: () => Promise<Record<string, unknown>>;
let port: number;
let host: string;
let secret: string;
let calm: number;

beforeAll(async () => {
  server = spawn(process.execPath, [fileURLToPath(new URL('./serve-alone.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (server.stdout === null) throw new Error('no output to read');
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  nextLine = async () => JSON.parse((await lines.next()).value ?? '{}') as Record<string, unknown>;
  const ready = (await nextLine()) as { port: number; address: string };
  port = ready.port;
  host = `127.0.0.1:${port}`;
  const answer = await send('/redeem', { code: codeOf(ready.address) }, null);
  secret = (JSON.parse(answer.body) as { secret: string }).secret;
  calm = await peakMemory();
});
afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});

function send(target: string, body: unknown, own: string | null): Promise<RawAnswer> {
  const text = JSON.stringify(body);
  return sendRaw(port, requestText('POST', target, ownHeaders(host, own, text), text));
}

async function peakMemory(): Promise<number> {
  server.stdin?.write('?\n');
  return Number((await nextLine()).peak);
}

/** The server still answers its own page, and has not grown past what is left of 200 MB. */
async function expectHealthy(): Promise<void> {
  expect((await send('/call', { method: 'app.start', input: {} }, secret)).status).toBe(200);
  expect((await peakMemory()) - calm).toBeLessThan(200);
}

/** Writes until the other side hangs up; resolves with how many bytes it took. */
async function pour(socket: Socket, bytes: number): Promise<number> {
  const block = Buffer.alloc(1024 * 1024, 0x61);
  let open = true;
  let sent = 0;
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => {
      open = false;
      resolve();
    });
  });
  // That the other side resets the connection is what is wanted.
  socket.on('error', () => undefined);
  while (open && sent < bytes) {
    sent += block.length;
    const drained = new Promise<void>((resolve) => socket.once('drain', () => resolve()));
    if (!socket.write(block)) await Promise.race([drained, ended]);
  }
  socket.destroy();
  await ended;
  return sent;
}

const GB = 1024 ** 3;

test.each([
  ['announced, with the secret', () => `Authorization: Bearer ${secret}\r\nContent-Length: ${GB}\r\n`],
  ['announced as small, with the secret', () => `Authorization: Bearer ${secret}\r\nContent-Length: 1000\r\n`],
  ['chunked, with the secret', () => `Authorization: Bearer ${secret}\r\nTransfer-Encoding: chunked\r\n`],
  ['announced, by a stranger', () => `Content-Length: ${GB}\r\n`],
  ['never announced, by a stranger', () => ''],
])('a gigabyte %s is cut off', async (_kind, extra) => {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST /call HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n${extra()}\r\n`,
  );
  expect(await pour(socket, GB)).toBeLessThan(GB / 4);
  await expectHealthy();
});

test('a header without end is cut off', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nX: ');
  expect(await pour(socket, GB)).toBeLessThan(GB / 4);
  await expectHealthy();
});

test('1,000 silent connections do not keep the page out for long, and are ended', async () => {
  const sockets = Array.from({ length: 1_000 }, () => createConnection(port, '127.0.0.1').on('error', () => undefined));
  const ends = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of sockets) socket.resume();
  await Promise.all(ends);
  await expectHealthy();
});

test('headers that drip in are cut off within seconds', async () => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  const start = performance.now();
  socket.resume().write(`GET / HTTP/1.1\r\nHost: ${host}\r\n`);
  const drip = setInterval(() => socket.write('X-A: b\r\n'), 200);
  await once(socket, 'close');
  clearInterval(drip);
  expect(performance.now() - start).toBeLessThan(10_000);
  await expectHealthy();
});

test.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n'],
  ['a bare line feed', 'GET / HTTP/1.1\nHost: x\n\n'],
  ['a NUL in the path', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a space before the colon', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n'],
  ['ten thousand headers', `GET / HTTP/1.1\r\n${'X: y\r\n'.repeat(10_000)}\r\n`],
])('%s is no request', async (_kind, bytes) => {
  const { status } = await sendRaw(port, bytes);
  expect(status === 0 || status >= 400).toBe(true);
  await expectHealthy();
});

test('the server is at 127.0.0.1 only: no other address of this machine answers', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .map((address) => address.address)
    .filter((address) => address !== '127.0.0.1');
  for (const address of [...others, '::1', '127.0.0.2']) {
    const socket = connect(port, address);
    const outcome = await new Promise((resolve) => {
      socket.once('connect', () => resolve('connected'));
      socket.once('error', () => resolve('refused'));
    });
    socket.destroy();
    expect({ address, outcome }).toEqual({ address, outcome: 'refused' });
  }
});
