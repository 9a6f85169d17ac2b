import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What the app asks of the system itself, below everything that Node can be made to record. */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const CALLS = 'execve,bind,connect,sendto,sendmsg,sendmmsg';
const LOOPBACK = /inet_addr\("127\.|"::1"|"::ffff:127\./;

/** Also false where tracing is forbidden, as in some containers. */
function canTrace(): boolean {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!canTrace())('under strace', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-desk-traced-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const strace = (name: string, args: readonly string[]) => [
    ...['-f', '-qq', '-e', `trace=${CALLS}`, '-o', join(folder, name), process.execPath],
    ...args,
  ];
  // What the tests keep compiled is no file of the app.
  const environment = () => ({
    ...process.env,
    NODE_COMPILE_CACHE: undefined,
    BRIEFING_DESK_HOME: join(folder, 'home'),
  });
  /** Every call that names an address of the Internet. */
  const addressed = (name: string) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('execve('))).not.toEqual([]);
    return lines.filter((line) => line.includes('AF_INET'));
  };
  const abroad = (name: string) => addressed(name).filter((line) => !LOOPBACK.test(line));

  test('an address elsewhere would be seen', async () => {
    // Connecting a datagram socket sends nothing.
    const script = `const s = require('node:dgram').createSocket('udp4'); s.connect(9, '192.0.2.1', () => s.close())`;
    await promisify(execFile)('strace', strace('canary', ['-e', script]));
    expect(abroad('canary')).not.toEqual([]);
  });

  test('the web host binds to this machine and connects to nothing else', async () => {
    const host = spawn('strace', strace('host', [join(root, 'dist/node/serve.js')]), {
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const ended = new Promise((resolve) => host.once('exit', resolve));
    const address = await new Promise<string>((resolve) => {
      let said = '';
      host.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const found = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      // As the launcher speaks to it; strace passes no signal on.
      host.send('print');
    });
    await fetch(address);
    host.send('close');
    await ended;
    expect(addressed('host')).not.toEqual([]);
    expect(abroad('host')).toEqual([]);
  });

  test('the command line connects to nothing', async () => {
    const script = join(root, 'electron/cli/desk.ts');
    await promisify(execFile)('strace', strace('desk', [script, 'templates']), { env: environment() });
    expect(addressed('desk')).toEqual([]);
  });
});
