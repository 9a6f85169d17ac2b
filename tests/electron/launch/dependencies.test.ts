import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { areDependenciesCurrent } from '../../../electron/launch/dependencies.mjs';
import { fingerprint } from '../../../electron/launch/fingerprint.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefing-dependencies-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
};
const installed = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

function put(lock: unknown, record: unknown): void {
  writeFileSync(join(root, 'package-lock.json'), typeof lock === 'string' ? lock : JSON.stringify({ packages: lock }));
  writeFileSync(
    join(root, 'node_modules/.package-lock.json'),
    typeof record === 'string' ? record : JSON.stringify({ packages: record }),
  );
}

test('dependencies are current when each package is installed as locked; optional ones may be missing', () => {
  put(wanted, installed);
  expect(areDependenciesCurrent(root)).toBe(true);
});

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ['another optional version', { ...installed, 'node_modules/for-another-system': { version: '2.0.0' } }],
  ['a missing package', {}],
  ['a record cut short', '{"packages": {'],
  ['no packages', '{}'],
])('%s means to install again', (_kind, record) => {
  put(wanted, record);
  expect(areDependenciesCurrent(root)).toBe(false);
});

test('a clone without node_modules installs', () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  expect(areDependenciesCurrent(root)).toBe(false);
});

test('a fingerprint follows names and content, not times or what is not there', () => {
  mkdirSync(join(root, 'src'));
  const inputs = ['src', 'absent', 'config.ts'];
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  write('src/a.ts', 'a');
  write('config.ts', 'c');
  const first = fingerprint(root, inputs);
  write('src/a.ts', 'a');
  write('other.ts', 'not an input');
  expect(fingerprint(root, inputs)).toBe(first);
  write('src/a.ts', 'b');
  const changed = fingerprint(root, inputs);
  write('src/b.ts', '');
  const added = fingerprint(root, inputs);
  rmSync(join(root, 'config.ts'));
  expect(new Set([first, changed, added, fingerprint(root, inputs)]).size).toBe(4);
});
