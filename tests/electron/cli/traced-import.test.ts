import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What importing asks of the system: below everything that could be hidden from a test inside Node. */

const script = fileURLToPath(new URL('../../../electron/cli/desk.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../backend/reading/fixtures', import.meta.url));
const CALLS =
  'execve,connect,bind,sendto,sendmsg,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,symlink';

/** Also false where tracing is forbidden, as in some containers. */
function canTrace(): boolean {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!canTrace())('importing, under strace', () => {
  let folder = '';
  let lines: readonly string[] = [];
  let articles: readonly string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-traced-'));
    articles = layOut(folder);
    const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, BRIEFING_DESK_HOME: folder };
    const run = (...words: readonly string[]) => promisify(execFile)('strace', [...words], { env, cwd: folder });
    await run('-f', '-qq', '-o', '/dev/null', process.execPath, script, 'new', 'a.dossier');
    const command = [process.execPath, script, 'import', 'a.dossier', ...articles, '--accept', 'all'];
    await run('-f', '-qq', '-e', `trace=${CALLS}`, '-o', join(folder, 'trace'), ...command);
    lines = readFileSync(join(folder, 'trace'), 'utf8').split('\n');
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('starts one process of this Node for each article, and no other program', () => {
    const started = lines.filter((line) => line.includes('execve('));
    expect(started).toHaveLength(1 + articles.length);
    for (const line of started) expect(line).toContain(`execve("${process.execPath}"`);
  });

  it('names no address of any network', () => {
    expect(lines.filter((line) => /AF_INET|AF_NETLINK/.test(line))).toEqual([]);
  });

  it('writes to the dossier and to nothing else', () => {
    const written = lines
      .filter((line) => /O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir|rename|link\(/.test(line) && !line.includes('= -1'))
      .flatMap((line) => /"([^"]*)"/.exec(line)?.[1] ?? []);
    const names = new Set(written.filter((path) => !path.startsWith('/dev/')).map((path) => basename(path)));
    // The database and what SQLite keeps beside it while it is open.
    expect([...names].filter((name) => !/^a\.dossier(-journal|-wal|-shm)?$/.test(name))).toEqual([]);
    expect(names).toContain('a.dossier');
    expect(readdirSync(folder).sort()).toEqual(
      ['a.dossier', ...articles.map((path) => basename(path)), 'trace'].sort(),
    );
  });
});

/** An article of each format in a folder; the page and the Word file name pictures, styles and scripts elsewhere. */
function layOut(folder: string): readonly string[] {
  const copied = ['html/noisy-news.html', 'pdf/karoma-report.pdf', 'markdown/policy-note.md', 'text/mail.txt'].map(
    (path) => {
      copyFileSync(join(fixtures, path), join(folder, basename(path)));
      return basename(path);
    },
  );
  writeFileSync(join(folder, 'accord.docx'), zipSync(readFolder(join(fixtures, 'word/fisheries-accord'))));
  return [...copied, 'accord.docx'];
}

function readFolder(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return Object.fromEntries(paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]));
}
