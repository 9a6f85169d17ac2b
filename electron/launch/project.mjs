// @ts-check
import { fileURLToPath } from 'node:url';

/** The checkout this file is in. Everything in this folder runs on Node 20 without node_modules: plain JavaScript. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where set-up remembers what it has done; safe to delete at any time. */
export const CACHE = new URL('../../.cache/', import.meta.url);

/**
 * Progress and reasons go to stderr: stdout belongs to what was asked for (a command's output, an address).
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A reason to stop that is the user's to solve; its message is shown as it is, without a stack. */
export class SetUpProblem extends Error {}

/**
 * Runs an entry's main function; a SetUpProblem ends the process with its message and code 1.
 * @param {() => Promise<number>} main resolves with the exit code
 */
export async function runEntry(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
