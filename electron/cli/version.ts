import { readFileSync } from 'node:fs';

export const VERSION = readVersion();

function readVersion(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = typeof about === 'object' && about !== null && 'version' in about ? about.version : null;
  return typeof version === 'string' ? version : 'unknown';
}
