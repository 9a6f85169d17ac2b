import type { Amount } from './amount.ts';
import { CHANGE, CHANGED } from './changes.ts';
import { round } from './read-amount.ts';

const DASH = /^ ?[-–—] ?$/;
const WORD = /^ (?:to|or|and|through|up to) $/;
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
  const isDash = DASH.test(between);
  if (!isDash && !WORD.test(between)) return null;
  const before = text.slice(Math.max(0, low.start - 80), low.start);
  const isBetween = /\bbetween (?:about |around |roughly |some |an estimated )?$/i.test(before);
  const sameUnit = low.unit === high.unit || (low.kind === 'bare' && low.unit === '');
  if (!sameUnit || low.kind === 'share' || high.kind === 'share') return null;
  // `5-2` is a score or a vote; `1,250-1,400` without more words may be anything.
  const isExact = low.numeral.exact && high.numeral.exact;
  if (low.kind === 'bare' && high.kind === 'bare' && high.scale === null && !isExact && !isBetween) return null;
  if (low.kind === 'bare' && low.scale === null && low.numeral.form === 'digits' && text[low.numeral.end] === '%')
    return null;
  // `climbed 38p to 712p`: by how much, and to where.
  if (between === ' to ' && low.kind !== 'bare' && low.unit !== '%' && CHANGED.test(before)) return null;
  const first = shareScale(low, high, isDash);
  const isFrom = /\bfrom (?:about |around |roughly |some |just |nearly |over |under )?$/i.test(before);
  if (between === ' and ' && !isBetween) return low.kind === 'bare' && high.kind !== 'bare' ? [first, high] : null;
  if (isFrom && between === ' to ') {
    const ranges =
      /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|priced|prices|costs?|fares) from (?:\w+ )?$/i.test(
        before,
      );
    if (!ranges && (low.kind !== 'bare' || CHANGE.test(before))) return [first, high];
  }
  if (between === ' or ' && !(first.value < high.value && high.value <= first.value * 3)) return [first, high];
  if (!(first.value < high.value)) return low.kind === 'bare' ? [first, high] : null;
  return [
    {
      ...high,
      start: low.start,
      value: first.value,
      high: high.value,
      signed: low.signed || high.signed,
      numeral: low.numeral,
    },
  ];
}

/**
 * The lower end with the unit of the upper one. It has its scale too (`5-7 million`, `£5-7m`), except across two signs of
 * money joined by words: `$300,000 to $5 million`.
 */
function shareScale(low: Amount, high: Amount, isDash: boolean): Amount {
  const scale = high.scale;
  const apart = low.signed && high.signed && !isDash;
  const shares =
    (scale !== null && low.scale === null && !low.numeral.exact) ||
    (scale !== null && low.scale === null && /^\d+\.\d+$/.test(String(low.value)));
  const value = shares && !apart && Math.abs(low.value) < 1_000 ? round(low.value * (scale ?? 1)) : low.value;
  const cents =
    high.kind === 'money' && low.kind === 'bare' && high.numeral.value !== 0
      ? high.value / high.numeral.value / (scale ?? 1)
      : 1;
  return { ...low, value: round(value * cents), scale: shares ? scale : low.scale, kind: high.kind, unit: high.unit };
}
