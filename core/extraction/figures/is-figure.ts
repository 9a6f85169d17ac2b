import type { Amount } from './amount.ts';

/** A capitalised word or initials right before a number: `Budget 2025`, `FTSE 100`. */
const NAME_BEFORE = /(?:[^.!?:;“"‘(\s]\s|[([]|[“"‘])(?:\p{Lu}[\p{L}\p{M}’'&.-]*) $/u;
/** `Norliza Che Mat, 44, from Jitra`; `when he was 23`. */
const AGED =
  /(?:\p{Lu}[\p{L}\p{M}’'-]+,? (?:\()?|\p{Lu}[\p{L}\p{M}’'-]+\(|\b(?:when|since|until|before|after|at) (?:s?he|they|I|you|we|the age of|age)(?:(?:’s| is| was| were| turned))? )$/u;
const AFTER_AGE = /^(?:[,;)]|\.(?:\s|$)| and (?=\p{Lu}))/u;

/** Whether a number without a unit is an age, a year, a score or part of a name. */
export function isLabel(text: string, { start, end, kind, numeral, value, scale, high }: Amount): boolean {
  if (kind !== 'bare' || numeral.form !== 'digits' || scale !== null || high !== undefined) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 8);
  if (/^\d{1,3},\d{1,2}$/.test(text.slice(numeral.digits.start, numeral.digits.end))) return true;
  // A score, a vote, a range of pages.
  if (/^ ?[-–—:/] ?\d/.test(after) || /\d ?[-–—:/] ?$/.test(before)) return true;
  if (numeral.exact) return false;
  if (NAME_BEFORE.test(before) || (AGED.test(before) && AFTER_AGE.test(after))) return true;
  return value >= 1_000 && value <= 2_199;
}

/** Whether a number, all told, measures or counts something; a small one in words needs what it counts. */
export function isFigure({ kind, unit, numeral, value }: Amount): boolean {
  if (numeral.form !== 'words') return true;
  if (kind === 'bare' && unit === '') return value > 12;
  return value !== 1 || (kind !== 'bare' && kind !== 'count');
}
