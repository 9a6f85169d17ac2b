import type { Amount } from './amount.ts';
import { readCompound, readCounted, readOne } from './counted-noun.ts';
import { moneyOfSign, readMoneyWords } from './money.ts';
import type { Numeral } from './numeral.ts';
import { readScale } from './scales.ts';
import { readUnit } from './unit-words.ts';
import type { WhoseMoney } from './whose-money.ts';

/**
 * What the numbers of a text measure and count. The second end of a range has the sign of money of the first:
 * `£5-7m`, `$10 to 15 million`.
 */
export function readAmounts(text: string, numerals: readonly Numeral[], whose: WhoseMoney): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const numeral of numerals) {
    const amount = readAmount(text, numeral, whose);
    const last = amounts.at(-1);
    const sign = last?.numeral.sign;
    const lacksSign = amount && (amount.kind === 'bare' || /^[mkb]$/i.test(text.slice(numeral.end, amount.end)));
    const isRange = last?.signed && /^(?: ?[-–—] ?| to | and )$/.test(text.slice(last.end, numeral.start));
    const money = sign !== undefined && lacksSign && isRange && readAmount(text, { ...numeral, sign }, whose);
    if (money) amounts.push({ ...money, signed: false });
    else if (amount) amounts.push(amount);
  }
  return amounts;
}

/** What the words around a number make of it; null where they make it part of a name or label (`5G`, `13MP`). */
function readAmount(text: string, numeral: Numeral, whose: WhoseMoney): Amount | null {
  const { start, end, value } = numeral;
  if (numeral.form === 'fraction')
    return { numeral, start, end, value, scale: null, kind: 'share', unit: '', signed: false };

  if (numeral.form === 'points')
    return { numeral, start, end, value, scale: null, kind: 'measure', unit: 'pp', signed: false };

  const scale = readScale(text, numeral, numeral.sign !== undefined);
  const after = scale?.end ?? end;
  const scaled = round(value * (scale?.factor ?? 1));
  const base = { numeral, start, end: after, value: scaled, scale: scale?.factor ?? null, signed: false };
  const isLarge = scale !== null || (numeral.exact && Math.abs(value) >= 1_000) || Math.abs(value) >= 10_000;

  if (numeral.sign !== undefined) {
    const isGlued = text[numeral.digits.start - 1] !== ' ';
    const unit = moneyOfSign(numeral.sign, { isLarge, isGlued }, whose, start);
    if (unit !== null) return { ...base, kind: 'money', unit, signed: true };
    // The letters were no money: the number begins behind them, unless it is glued to them.
    if (isGlued) return null;
    return readAmount(text, withoutSign(numeral), whose);
  }
  const times = /^(?: times| ?x(?![\p{L}\p{N}])|-?fold(?!\p{L})|×(?! ?\d))/u.exec(text.slice(after, after + 8));
  if (
    times &&
    scale === null &&
    !(
      Number.isInteger(value) &&
      /^ times(?: (?:a|per|each|every|in|since|before|over)\b)/.test(text.slice(after, after + 14))
    )
  )
    return { ...base, end: after + times[0].length, kind: 'measure', unit: 'x' };
  const money = readMoneyWords(text, { end: after, isLarge, value: Math.abs(scaled) }, whose);
  if (money)
    return {
      ...base,
      end: money.end,
      value: round(scaled * money.factor),
      kind: money.unit === 'lb' ? 'measure' : 'money',
      unit: money.unit,
    };
  const unit = readUnit(text, after, scaled);
  if (unit) return { ...base, value: round(scaled * unit.factor), end: unit.end, kind: 'measure', unit: unit.unit };
  const hurt = HURT.exec(text.slice(after, after + 24));
  if (hurt) return { ...base, kind: 'count', unit: 'people' };
  const counted =
    text[after] === '-'
      ? readCompound(text, after)
      : (readCounted(text, after) ?? (scaled === 1 ? readOne(text, after) : null));
  if (counted) return { ...base, value: Math.abs(scaled), end: counted.end, kind: 'count', unit: counted.unit };
  if (/^[\p{L}\p{N}]|^-\p{L}/u.test(text.slice(after, after + 2))) return null;
  const told = unitBefore(text, start, after);
  if (told !== null) return { ...base, kind: 'measure', unit: told };
  return { ...base, kind: 'bare', unit: '' };
}

/** What has become of people: `19 remain missing`, `412 injured`. */
const HURT =
  /^ (?:(?:were|are|have been|had been|remain|remained|remains|was) )?(?:dead|killed|injured|wounded|hurt|missing|displaced|homeless|arrested|detained|hospitali[sz]ed|evacuated|rescued|stranded)(?!\p{L}| \p{Ll}*s(?!\p{L}))/u;

/** A unit that stands before its number: `aged 44`, `magnitude 6.1`, `6.1 on the Richter scale`. */
function unitBefore(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - 32), start);
  if (
    /\b(?:aged?|ages|aged (?:about|around|between|from|over|under)|ages? (?:of|between)|average age (?:is|was|of)) (?:\d{1,3}(?: to |,? and |, |-|–)){0,4}$/i.test(
      before,
    )
  )
    return 'year';
  if (
    /\bmagnitude(?: of| was| at)? $/i.test(before) ||
    /^ on the (?:Richter|moment magnitude)/i.test(text.slice(end, end + 24))
  )
    return 'magnitude';
  return null;
}

function withoutSign({ sign: _sign, ...numeral }: Numeral): Numeral {
  return { ...numeral, start: numeral.digits.start };
}

/** Without what binary fractions add: 4.1 million is 4,100,000. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
