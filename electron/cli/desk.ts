import { Failed, WrongUsage } from './failures.ts';
import { printError } from './print.ts';
import { runCommand } from './run-command.ts';

/** The command line: `node electron/cli/desk.ts <command> ...` (usage.ts says what there is). */

// A reader such as head may close the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  // Never the stack: it names paths of this machine, and a script reads one line.
  const known = error instanceof WrongUsage || error instanceof Failed;
  const message = known
    ? error.message
    : `Something went wrong inside desk: ${error instanceof Error ? error.message : ''}`;
  printError(message);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
}
