/** Longest first within each line, so that `no more than` is not read as `more than`. */
const BEFORE = [
  'just over|just under|just above|just below|just short of|little more than|slightly more than|slightly less than',
  'well over|well above|well below|far more than|far less than|in excess of|not more than|not less than',
  'no more than|no fewer than|no less than|as many as|as much as|as few as|as little as|as high as|as low as',
  'more than|less than|fewer than|greater than|higher than|lower than|up to|at least|at most|at around|at about',
  'an estimated|an average of|a total of|a record|a further|another|a maximum of|a minimum of|close to|upwards of|some|',
  'about|around|approximately|approx\\.?|roughly|nearly|almost|over|under|above|below|only|just|barely|exactly|circa|ca?\\.',
].join('|');
const LEADING = new RegExp(`(?<!\\p{L})(${BEFORE.replace('||', '|')}) (?:the )?$`, 'iu');
const MARKS: Readonly<Record<string, string>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'more than',
  '<': 'less than',
  '≥': 'at least',
  '≤': 'at most',
};
const TRAILING = /^(?:-plus|\+| plus(?=[ ,.;])| or (?:more|less|so|fewer)(?!\p{L}))/u;

/** How exact the words around a figure, or its own (`500-plus members`), say it is, in small letters: `more than`, `nearly`, `or more`; null when none do. */
export function readQualifier(before: string, words: string, after: string): string | null {
  const leading = LEADING.exec(before);
  if (leading?.[1]) return leading[1].toLowerCase();
  const mark = MARKS[before.trimEnd().slice(-1)];
  if (mark !== undefined) return mark;
  const trailing = TRAILING.exec(after)?.[0] ?? /-plus(?= )|\d\+(?= )/.exec(words)?.[0];
  if (trailing === undefined) return null;
  return /plus|\+/.test(trailing) ? 'at least' : trailing.trim();
}

/** What stands before a figure without its qualifier. */
export function withoutQualifier(before: string): string {
  return before.replace(LEADING, '');
}
