import type { Amount } from './amount.ts';
import { CHANGE, CHANGED } from './changes.ts';
import { round } from './round.ts';

const DASH = /^ ?[-–—] ?$/;
const WORD = /^ (?:to|or|and|through|up to) $/;
const BETWEEN = /\bbetween (?:about |around |roughly |some |an estimated )?$/i;
const FROM = /\bfrom (?:about |around |roughly |some |just |nearly |over |under )?$/i;
/** Before `from`: what follows are the ends of a range, each with its unit. */
const RANGING = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|priced|prices|costs?|fares) from (?:\w+ )?$/i;

/** Joins the two ends of a range (`5-7%`, `between 3 and 4 million`, `Rs 740 crore to Rs 820 crore`) into one amount. */
export function joinRanges(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const joined: Amount[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const [low, high] = [amounts[index], amounts[index + 1]];
    if (!low) break;
    const range = high && joinTwo(text, low, high);
    if (range) index += 1;
    joined.push(...(range ?? [low]));
  }
  return joined;
}

/** One amount for a range, two where the first shares the second's words without being its lower end; null for neither. */
function joinTwo(text: string, low: Amount, high: Amount): readonly Amount[] | null {
  const between = text.slice(low.end, high.start);
  const before = text.slice(Math.max(0, low.start - 80), low.start);
  if (!(DASH.test(between) || WORD.test(between)) || !canBeEnds(low, high, BETWEEN.test(before))) return null;
  const isBare = low.kind === 'bare';
  // `climbed 38p to 712p`: by how much, and to where.
  if (between === ' to ' && !isBare && low.unit !== '%' && CHANGED.test(before)) return null;
  const first = shareWords(low, high, DASH.test(between));
  const sharesWords =
    isBare && high.kind !== 'bare' && (high.kind !== 'count' || (low.scale === null && high.value > 1));
  const both = sharesWords ? [first, high] : null;
  const isRising = first.value < high.value;
  if (between === ' and ' && !BETWEEN.test(before)) return both;
  if (between === ' to ' && FROM.test(before) && !RANGING.test(before) && (!isBare || CHANGE.test(before)))
    return [first, high];
  if (between === ' or ' && !(isRising && high.value <= first.value * 3)) return [first, high];
  if (!isRising) return both;
  const signed = low.signed || high.signed;
  return [{ ...high, start: low.start, value: first.value, high: high.value, signed, numeral: low.numeral }];
}

/** Of one unit, told once or twice. Two numbers without any are ends only if exact, or between: `5-2` is a score. */
function canBeEnds(low: Amount, high: Amount, isBetween: boolean): boolean {
  if (low.kind === 'share' || high.kind === 'share') return false;
  if (low.unit !== high.unit && !(low.kind === 'bare' && low.unit === '')) return false;
  const hasUnit = low.kind !== 'bare' || high.kind !== 'bare' || high.scale !== null;
  return hasUnit || isBetween || (low.numeral.exact && high.numeral.exact);
}

/**
 * The lower end with the unit of the upper one. It has its scale too where its number is the smaller one (`5-7 million`,
 * `£5-7m`), except across two signs of money joined by words: `$300,000 to $5 million`, `$500 to $900 million`.
 */
function shareWords(low: Amount, high: Amount, isDash: boolean): Amount {
  const isSmaller = low.scale === null && Math.abs(low.value) < Math.abs(high.numeral.value);
  const scale = isSmaller && !(low.signed && high.signed && !isDash) ? (high.scale ?? 1) : 1;
  // `30 to 40 cents` are parts of money both.
  const part = high.kind === 'money' && low.kind === 'bare' ? high.value / (high.numeral.value * (high.scale ?? 1)) : 1;
  const factor = Number.isFinite(part) ? scale * part : scale;
  return { ...low, value: round(low.value * factor), kind: high.kind, unit: high.unit };
}
