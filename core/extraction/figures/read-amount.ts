import type { Amount, AmountKind } from './amount.ts';
import { readCompound, readCounted, readFate, readOne } from './counted-noun.ts';
import { moneyOfSign, readMoneyWords } from './money.ts';
import type { Numeral } from './numeral.ts';
import { round } from './round.ts';
import { readScale } from './scales.ts';
import { readMultiple, readUnit, readUnitBefore } from './unit-words.ts';
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
  const { start, end, value, sign } = numeral;
  const plain = { numeral, start, end, value, scale: null, signed: false };
  if (numeral.form === 'fraction') return { ...plain, kind: 'share', unit: '' };
  if (numeral.form === 'points') return { ...plain, kind: 'measure', unit: 'pp' };

  const scale = readScale(text, numeral, sign !== undefined);
  const after = scale?.end ?? end;
  const scaled = round(value * (scale?.factor ?? 1));
  const amount = { ...plain, end: after, value: scaled, scale: scale?.factor ?? null };
  const isLarge = scale !== null || (numeral.exact && Math.abs(value) >= 1_000) || Math.abs(value) >= 10_000;

  if (sign !== undefined) {
    const isGlued = text[numeral.digits.start - 1] !== ' ';
    const unit = moneyOfSign(sign, { isLarge, isGlued }, whose, start);
    if (unit !== null) return { ...amount, kind: 'money', unit, signed: true };
    // The letters were no money: the number begins behind them, unless it is glued to them.
    return isGlued ? null : readAmount(text, withoutSign(numeral), whose);
  }
  // `500-plus members`, `20-odd people`
  const behind = after + (/^(?:-plus|-odd|\+)(?= )/.exec(text.slice(after, after + 6))?.[0].length ?? 0);
  const told = readBehind(text, behind, { value: scaled, isScaled: scale !== null, isLarge }, whose);
  if (told) {
    const { kind, unit, end: last, factor = 1 } = told;
    return { ...amount, value: round((kind === 'count' ? Math.abs(scaled) : scaled) * factor), end: last, kind, unit };
  }
  if (/^[\p{L}\p{N}]|^-\p{L}/u.test(text.slice(behind, behind + 2))) return null;
  const before = readUnitBefore(text, start, after);
  return before === null ? { ...amount, kind: 'bare', unit: '' } : { ...amount, kind: 'measure', unit: before };
}

interface Told {
  readonly kind: AmountKind;
  readonly unit: string;
  readonly end: number;
  readonly factor?: number;
}

interface Scaled {
  readonly value: number;
  readonly isScaled: boolean;
  readonly isLarge: boolean;
}

/** What the words from `at` on say: how many times, what money, which measure, who or what is counted. */
function readBehind(text: string, at: number, number: Scaled, whose: WhoseMoney): Told | null {
  const times = number.isScaled ? null : readMultiple(text, at, number.value);
  if (times !== null) return { kind: 'measure', unit: 'x', end: times };
  const money = readMoneyWords(text, { ...number, value: Math.abs(number.value), end: at }, whose);
  if (money) return { kind: money.unit === 'lb' ? 'measure' : 'money', ...money };
  const unit = readUnit(text, at, number.value);
  if (unit) return { kind: 'measure', ...unit };
  const counted =
    text[at] === '-'
      ? readCompound(text, at)
      : (readFate(text, at) ?? readCounted(text, at) ?? (number.value === 1 ? readOne(text, at) : null));
  return counted && { kind: 'count', ...counted };
}

function withoutSign({ sign: _sign, ...numeral }: Numeral): Numeral {
  return { ...numeral, start: numeral.digits.start };
}
