/** In UTF-16 units. The parser takes some ten seconds for a million. */
const LONGEST = 1_000_000;
/** Of lines without an empty one between them. */
const LONGEST_BLOCK = 100_000;
/** What the parser takes quadratic time for within a block. */
const MOST_TILDES = 500;
/** Lists within lists within quotations, opened on one line; or a list under that much indentation. */
const TOO_NESTED = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){13}/;
const TOO_INDENTED = /^[ \t]{60,}(?:[>*+-]|\d{1,9}[.)])/;

/** Whether the parser reads a text in time about linear in its length. */
export function isParsable(text: string): boolean {
  if (text.length > LONGEST) return false;
  let length = 0;
  let tildes = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      length = 0;
      tildes = 0;
      continue;
    }
    length += line.length;
    tildes += line.split('~').length - 1;
    const start = line.slice(0, 400);
    if (length > LONGEST_BLOCK || tildes > MOST_TILDES || TOO_NESTED.test(start) || TOO_INDENTED.test(start))
      return false;
  }
  return true;
}
