import type { IssuedCopy } from '../../core/contract/issued-methods.ts';

/**
 * The number that follows on the newest copy's: its last run of digits counted up, as wide as it was, until no copy has
 * it. `1` where nothing was issued; empty when the newest number has no digits to count.
 */
export function suggestNumber(copies: readonly Pick<IssuedCopy, 'number'>[]): string {
  const [newest] = copies;
  if (!newest) return '1';
  const parts = /^(.*?)(\d{1,9})(\D*)$/u.exec(newest.number);
  if (!parts) return '';
  const [, before = '', digits = '', after = ''] = parts;
  const taken = new Set(copies.map(({ number }) => number));
  for (let next = Number(digits) + 1; ; next += 1) {
    const number = `${before}${String(next).padStart(digits.length, '0')}${after}`;
    if (!taken.has(number)) return number;
  }
}

/** Everybody a copy went to, the latest first; those of the same note before the rest. */
export function pastRecipients(
  copies: readonly Pick<IssuedCopy, 'note' | 'recipients'>[],
  note: string | null,
): readonly string[] {
  const own = copies.filter((copy) => copy.note === note);
  return [...new Set([...own, ...copies].flatMap(({ recipients }) => recipients))];
}
