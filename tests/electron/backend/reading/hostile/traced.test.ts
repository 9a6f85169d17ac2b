import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What reading asks of the system itself: no connection, and no file but those it reads. */

const SCRIPT = fileURLToPath(new URL('read-for-strace.ts', import.meta.url));
const CALLS =
  'bind,connect,sendto,sendmsg,sendmmsg,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,symlink,linkat';
const WRITES = /O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|\b(creat|mkdir|mkdirat|rename|renameat2?|symlink|linkat)\(/;

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
  let calls: readonly string[];
  let said = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-desk-traced-reading-'));
    ({ said, calls } = await trace('reading', [SCRIPT]));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function trace(name: string, args: readonly string[]) {
    const file = join(folder, name);
    const own = ['-f', '-qq', '--seccomp-bpf', '-e', `trace=${CALLS}`, '-o', file, process.execPath, ...args];
    // Where a run keeps compiled sources, Node itself writes them.
    const { NODE_COMPILE_CACHE: _, ...env } = process.env;
    const { stdout } = await promisify(execFile)('strace', own, { env });
    return { said: stdout, calls: readFileSync(file, 'utf8').split('\n') };
  }
  // What the system itself refuses leaves nothing; devices are no files.
  const written = (made: readonly string[]) =>
    made.filter((call) => WRITES.test(call) && !/"\/(dev|proc|sys)\//.test(call) && !/= -1 /.test(call));

  test('files that name addresses are read, and each opens what it is read with', () => {
    expect(said.trim().split('\n')).toEqual(['article', 'article', 'article', 'article', 'broken', 'scanned']);
    expect(calls.filter((call) => call.includes('read-file-thread.ts'))).not.toEqual([]);
  });

  test('no address is asked', () => {
    expect(calls.filter((call) => call.includes('AF_INET'))).toEqual([]);
  });

  test('a file written would be seen, and none is', async () => {
    const canary = await trace('canary', [
      '-e',
      `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'x'))}, '')`,
    ]);
    expect(written(canary.calls)).not.toEqual([]);
    expect(written(calls)).toEqual([]);
  });

  test('no file of elsewhere is opened', () => {
    expect(calls.filter((call) => /"\/etc\/(passwd|shadow|hostname)"/.test(call))).toEqual([]);
  });
});
