import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Format } from './make-mutant.ts';
import type { Outcome } from './outcome.ts';
import type { MutantRead, MutantsWanted } from './read-mutants.ts';

const SCRIPT = fileURLToPath(new URL('read-mutants.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
/** One mutant that takes longer is taken for endless. */
const LONGEST_MS = 30_000;

/**
 * Reads mutants in a process that may read the project and can write nothing. One that is ended or ends itself over a
 * mutant counts as too slow or as having needed too much memory, and the next goes on behind that mutant.
 */
export async function readMutants(format: Format, from: number, to: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  while (from + outcomes.length < to) {
    const { read, ended } = await runChild({ format, from: from + outcomes.length, to });
    outcomes.push(...read);
    if (ended !== null && from + outcomes.length < to) outcomes.push(ended);
  }
  return outcomes;
}

interface ChildRun {
  readonly read: readonly Outcome[];
  /** Why it ended before its time, null for that it did not. */
  readonly ended: Outcome | null;
}

function runChild(wanted: MutantsWanted): Promise<ChildRun> {
  return new Promise((resolve) => {
    const read: Outcome[] = [];
    let ended: Outcome | null = null;
    let watch: NodeJS.Timeout | undefined;
    const child = fork(SCRIPT, [], {
      env: {},
      execArgv: [
        '--permission',
        `--allow-fs-read=${ROOT}`,
        '--disallow-code-generation-from-strings',
        '--max-old-space-size=512',
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (message: MutantRead) => {
      clearTimeout(watch);
      if ('outcome' in message) {
        read.push(message.outcome);
        return;
      }
      watch = setTimeout(() => {
        ended = 'too-slow';
        child.kill('SIGKILL');
      }, LONGEST_MS);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(watch);
      if (code !== 0 && ended === null)
        ended = signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : `died: ${code ?? signal}`;
      resolve({ read, ended });
    });
    child.send(wanted);
  });
}
