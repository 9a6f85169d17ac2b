import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages);

/**
 * `npm ci` refuses a lock file without them, and npm leaves them out of it when the registry it asked does not carry the
 * builds for other systems.
 */
it('lists the builds for every system, so that npm ci works on each', () => {
  const optional = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [path, name] as const),
  );
  expect(optional.length).toBeGreaterThan(20);
  const missing = optional.filter(
    ([path, name]) => !(`${path}/node_modules/${name}` in lock.packages) && !(`node_modules/${name}` in lock.packages),
  );
  expect(missing).toEqual([]);
});

it('names no place to download from, so that each machine uses its own registry', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
