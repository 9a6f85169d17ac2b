import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT_POLICY } from '../../../../core/contract/content-policy.ts';
import { readPageFiles } from '../../../../electron/backend/page-files.ts';
import { fc } from '../../../fast-check.ts';
import { registered } from '../fake/fake-electron.ts';
import type { Shell } from '../shell.ts';

const GENERATED = 5_000;
const SECRET = 'a secret beside the bundle';
const BITS = [
  '..',
  '.',
  '/',
  '//',
  '\\',
  '%2e%2e',
  '%2E',
  '%2f',
  '%5c',
  '%00',
  '%252e',
  'assets',
  'app.js',
  'index.html',
  'secret.txt',
  'style.css',
  '~',
  '?x=1',
  '#y',
  ';',
  ':',
  '@',
  'C:',
  'etc/passwd',
  '\u2025',
  ' ',
  '%20',
  'ASSETS',
  'app.js/',
  '..;',
  '*',
];
const HOSTS = ['bundle', 'bundle.evil', 'evil', 'BUNDLE', 'bundle:80', 'me@bundle', '', 'localhost', '..', 'bundle.'];

/** Spellings that a lenient lookup would take for a file of the map. */
const NEAR_MISSES = [
  '/index.html',
  '/ASSETS/app.js',
  '/assets/App.js',
  '/assets/app.js/',
  '/assets/app.js%20',
  '/assets/app.js%00',
  '/assets',
  '/assets/',
  '/assets//app.js',
  '//assets/app.js',
  '/%61ssets/app.js',
  '/assets%2fapp.js',
  '/assets%5capp.js',
  '/assets/app',
  '/assets/app.js;v=1',
  '/secret.txt',
  '//',
];

/** Only the files of the map are served, with the policy on every reply. Returns how many cases ran. */
export async function checkPageRequests(shell: Shell): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'page-requests-'));
  try {
    const bundle = join(root, 'bundle');
    mkdirSync(join(bundle, 'assets'), { recursive: true });
    writeFileSync(join(root, 'secret.txt'), SECRET);
    writeFileSync(join(bundle, 'secret.txt'), SECRET);
    writeFileSync(join(bundle, 'index.html'), '<!doctype html><title>page</title>');
    writeFileSync(join(bundle, 'assets/app.js'), 'export {};');
    writeFileSync(join(bundle, 'assets/style.css'), 'body {}');
    return await checkBundle(shell, bundle);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function checkBundle(shell: Shell, bundle: string): Promise<number> {
  const files = readPageFiles(bundle);
  shell.protocol.registerAppScheme();
  shell.protocol.serveApp(files);
  const handler = registered.handlers.get('app');
  assert.ok(handler);
  const ask = async (url: string, method = 'GET') => {
    const response = await handler({ url, method } as Parameters<typeof handler>[0]);
    assert.equal(response.headers.get('content-security-policy'), CONTENT_POLICY, url);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', url);
    return response;
  };
  checkScheme();

  const known = {
    '/': 'text/html; charset=utf-8',
    '/assets/app.js': 'text/javascript; charset=utf-8',
    '/assets/style.css': 'text/css; charset=utf-8',
  };
  assert.deepEqual([...files.keys()].sort(), Object.keys(known).sort());
  for (const [path, type] of Object.entries(known)) {
    const response = await ask(`app://bundle${path}`);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('content-type'), type);
    assert.equal(await response.text(), readFileSync(files.get(path)?.file ?? '', 'utf8'));
    for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS'])
      assert.equal((await ask(`app://bundle${path}`, method)).status, 405);
    for (const host of HOSTS.slice(1)) assert.equal((await ask(`app://${host}${path}`)).status, 404, host);
    assert.equal((await ask(`https://bundle${path}`)).status, 404, 'another scheme');
  }
  for (const path of NEAR_MISSES) assert.equal((await ask(`app://bundle${path}`)).status, 404, path);
  await checkPaper(shell, (url) => handler({ url, method: 'GET' } as Parameters<typeof handler>[0]));
  const served = await checkGenerated(ask, files);
  process.stdout.write(`    ${GENERATED} generated addresses, ${served} of them of the map\n`);
  return GENERATED + NEAR_MISSES.length + Object.keys(known).length * 15;
}

/** A note that is being printed is served as one file that does nothing, and only until it is printed. */
async function checkPaper({ papers }: Shell, ask: (url: string) => Response | Promise<Response>): Promise<void> {
  const paper = papers.putUpPaper('<p>A note</p>');
  const { status, headers } = await ask(paper.address);
  assert.equal(status, 200);
  assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none';.*; sandbox$/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('cache-control'), 'no-store');
  paper.remove();
  assert.equal((await ask(paper.address)).status, 404);
}

async function checkGenerated(
  ask: (url: string) => Promise<Response>,
  files: ReadonlyMap<string, unknown>,
): Promise<number> {
  const path = fc.oneof(
    fc.array(fc.constantFrom(...BITS), { maxLength: 8 }).map((bits) => bits.join('')),
    fc.array(fc.constantFrom(...BITS), { maxLength: 6 }).map((bits) => bits.join('/')),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...files.keys()).map((known) => known.slice(1)),
  );
  let served = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('bundle', 'bundle', 'bundle', ...HOSTS), path, async (host, text) => {
      const url = `app://${host}/${text}`;
      const response = await ask(url);
      const body = await response.text();
      assert.ok(!body.includes(SECRET), url);
      const parsed = URL.canParse(url) ? new URL(url) : null;
      const want = parsed?.host === 'bundle' && parsed.username === '' && files.has(parsed.pathname) ? 200 : 404;
      assert.equal(response.status, want, url);
      if (want === 200) served += 1;
    }),
    { numRuns: GENERATED, seed: 20_261_122 },
  );
  assert.ok(served > 100, 'some generated addresses are of the map, or this check proves nothing');
  return served;
}

/** Our scheme has a real origin and no privilege it does not need: above all it does not bypass the policy. */
function checkScheme(): void {
  assert.deepEqual(registered.schemes, [
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
