const BREAKS = /[\n\r\t\u2028\u2029]+/g;
// What a note's fields cannot hold: control characters, and code points that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Pasted text as the one line a title or field holds: breaks and tabs become spaces, control characters go. */
export function cleanLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNPRINTABLE, '').toWellFormed();
}

/** The same line by line. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanLine)
    .join('\n');
}
