import { resolve } from 'node:path';

/**
 * A path as typed, from the folder it was typed in: npm runs a script in the project's folder and passes the user's own
 * in INIT_CWD.
 */
export function pathFrom(typed: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return resolve(script === 'desk' && folder ? folder : process.cwd(), typed);
}
