import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Before the first test: the command line is built where its sources changed. From its sources a start takes three times as long. */
export function setup(): void {
  const build = fileURLToPath(new URL('../electron/launch/build.mjs', import.meta.url));
  execFileSync(process.execPath, [build, '--if-changed', 'node'], { stdio: ['ignore', 'inherit', 'inherit'] });
}
