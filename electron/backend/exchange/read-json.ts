import { Refused } from '../refused.ts';

/** JSON in UTF-8. Throws Refused `unreadable`; the parser's message would quote the file. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refused('unreadable', 'The file is not JSON in UTF-8. Nothing was changed.', error);
  }
}
