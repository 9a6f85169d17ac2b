import { fail, type Result } from '../../../core/shared/result.ts';
import { MAX_STORED_LENGTH } from './format.ts';

/**
 * Reads JSON out of a dossier as data from anywhere: length first, then syntax, then the schema; never throws. A file
 * may have been written by another program, and what is wrong in it must not reach a page or stop the rest.
 */
export function readStored<T>(text: string, validate: (data: unknown) => Result<T>): Result<T> {
  if (text.length > MAX_STORED_LENGTH) return fail('longer than any content of ours');
  try {
    return validate(JSON.parse(text));
  } catch (error) {
    // JSON.parse names the characters it met; notes must not leak into logs.
    return fail(error instanceof SyntaxError ? 'no JSON' : 'nested deeper than any content of ours');
  }
}
