import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordingBackend } from './recording-backend.ts';
import { codeOf, joinEvents, post, type RunningServer, runServer, takeSecret } from './web-server-kit.ts';

let now = 0;
let running: RunningServer;
beforeEach(async () => {
  now = 0;
  running = await runServer(createRecordingBackend(), { now: () => now });
});
afterEach(() => running.stop());

test('a code opens once; the second use is refused and logged without it', async () => {
  const code = codeOf(running.server.mintAddress(1_000));
  expect((await post(running, '/redeem', { code })).status).toBe(200);
  const second = await post(running, '/redeem', { code });
  expect(second.status).toBe(403);
  expect(second.body).toBe('');
  expect(running.logged).toEqual(['An address was refused: its code is used.']);
});

test('of 20 who redeem at the same time one wins', async () => {
  const code = codeOf(running.server.mintAddress(1_000));
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(running, '/redeem', { code })));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  expect(answers.filter((answer) => answer.status === 403 && answer.body === '')).toHaveLength(19);
});

test('a code runs out to the millisecond', async () => {
  const [early = '', late = ''] = [running.server.mintAddress(1_000), running.server.mintAddress(1_000)].map(codeOf);
  now = 1_000;
  expect((await post(running, '/redeem', { code: early })).status).toBe(200);
  now = 1_001;
  expect((await post(running, '/redeem', { code: late })).status).toBe(403);
  expect(running.logged).toEqual(['An address was refused: its code is expired.']);
});

test('codes are 256 bits, in the fragment, and never twice the same', () => {
  const addresses = Array.from({ length: 500 }, () => running.server.mintAddress(1_000));
  for (const address of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}$/);
  expect(new Set(addresses).size).toBe(500);
});

test.each([
  {},
  { code: null },
  { code: 7 },
  { code: ['x'] },
  { code: '' },
  { code: 'x'.repeat(3_000) },
  [],
  null,
  'code',
])('%j is no code', async (body) => {
  expect((await post(running, '/redeem', body)).status).toBe(403);
  expect(running.logged).toEqual(['An address was refused: its code is unknown.']);
});

test('2,000 guesses of the secret get nothing', async () => {
  const secret = await takeSecret(running);
  const guesses = Array.from({ length: 2_000 }, (_, i) => `${secret.slice(0, 39)}${i.toString(36).padStart(4, '-')}`);
  for (const guess of guesses)
    expect((await post(running, '/call', { method: 'app.start', input: {} }, guess)).status).toBe(401);
});

test('a page that asks for proof gets one that only the holder of the secret can make', async () => {
  const secret = await takeSecret(running);
  const other = await runServer(createRecordingBackend());
  const nonce = 'ab'.repeat(32);
  const own = JSON.parse((await post(running, '/prove', { nonce })).body) as { proof: string };
  const foreign = JSON.parse((await post(other, '/prove', { nonce })).body) as { proof: string };
  expect(own.proof).toMatch(/^[0-9a-f]{64}$/);
  expect(own.proof).not.toBe(foreign.proof);
  expect(own.proof).not.toContain(secret);
  expect((await post(running, '/prove', { nonce: 'short' })).status).toBe(400);
  await other.stop();
});

test('a server makes a secret of its own at each start', async () => {
  const other = await runServer(createRecordingBackend());
  const secret = await takeSecret(running);
  expect(await takeSecret(other)).not.toBe(secret);
  expect((await post(other, '/call', { method: 'app.start', input: {} }, secret)).status).toBe(401);
  const { socket } = await joinEvents(running, secret);
  socket.destroy();
  await other.stop();
});
