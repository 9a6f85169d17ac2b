import type { Amount } from './amount.ts';

/** A capitalised word or initials right before a number: `Budget 2025`, `FTSE 100`. */
const NAME_BEFORE = /(?:^|[^.!?:;“"‘(\s]\s|[([]|[“"‘])(?:\p{Lu}[\p{L}\p{M}’'&.-]*) $/u;
/** `Norliza Che Mat, 44, from Jitra`; `when he was 23`. */
const AGED =
  /(?:\p{Lu}[\p{L}\p{M}’'-]+,? (?:\()?|\p{Lu}[\p{L}\p{M}’'-]+\(|\b(?:when|since|until|before|after|at) (?:s?he|they|I|you|we|the age of|age)(?:(?:’s| is| was| were| turned))? )$/u;
const AFTER_AGE = /^(?:[,;)]|\.(?:\s|$)| and (?=\p{Lu}))/u;

/** Whether a number, all told, measures or counts something; one without a unit is easily part of a name or a label. */
export function isFigure(text: string, amount: Amount): boolean {
  const { start, end, kind, unit, numeral, value, scale, high } = amount;
  if (kind !== 'bare') return !(kind === 'count' && numeral.form === 'words' && value === 1);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 8);
  if (unit !== '') return !(numeral.form === 'words' && value === 1);
  if (numeral.form === 'words') return value > 12;
  if (scale !== null || high !== undefined) return true;
  if (!numeral.exact && AGED.test(before) && AFTER_AGE.test(after)) return false;
  if (!numeral.exact && NAME_BEFORE.test(before)) return false;
  if (/^\d{1,3},\d{1,2}$/.test(text.slice(numeral.digits.start, numeral.digits.end))) return false;
  // A score, a vote, a range of pages.
  if (/^ ?[-–—:/] ?\d/.test(after) || /\d ?[-–—:/] ?$/.test(before)) return false;
  return !(Number.isInteger(value) && !numeral.exact && value >= 1_000 && value <= 2_199);
}
