import { execFileSync } from 'node:child_process';
import { chooseRuntime, PROJECT } from './runtime.ts';

/** Builds what changed, and says what this run runs on. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a global set-up no other way.
export default function setUp(): void {
  execFileSync(process.execPath, ['electron/launch/build.mjs', '--if-changed', 'renderer', 'electron'], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  process.stdout.write(`The desktop shell runs on ${chooseRuntime().description}.\n`);
}
