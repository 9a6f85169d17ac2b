import type { Span } from '../../facts/fact.ts';
import { spanAt } from '../span-at.ts';
import type { Amount } from './amount.ts';
import { CHANGED } from './changes.ts';
import { readCounted, STOPS } from './counted-noun.ts';
import { TIMES } from './units.ts';

/**
 * Gives a number without words of its own the unit it shares: with the one it is of (`41 of the 120 pumps`), with the
 * next in a row (`2, 3 and 5 per cent`), or with the last one before it in its sentence (`killed 71 people and injured
 * 248`, `from 2,640`). `sentences` are spans of `text`.
 */
export function shareUnits(text: string, amounts: readonly Amount[], sentences: readonly Span[]): readonly Amount[] {
  const forward: Amount[] = [];
  for (const amount of amounts.toReversed())
    forward.push(amount.kind === 'bare' ? fromNext(text, amount, forward.at(-1)) : amount);
  const shared: Amount[] = [];
  for (const amount of forward.toReversed()) {
    const isOpen = amount.kind === 'bare' && amount.unit === '';
    const sentence = isOpen ? spanAt(sentences, amount.start) : null;
    shared.push(sentence ? fromEarlier(text, amount, shared.slice(-NEAR), sentence) : amount);
  }
  return shared;
}

/** How many figures before a number are looked at. */
const NEAR = 12;
const OF =
  /^ (?:out )?of (?:(?:the|its|their|his|her|our|these|those|every|all|some|about|more than|nearly|almost|over) ){0,3}$/;
const ROW = /^(?:,? and | or | to |\/)$/;

function fromNext(text: string, amount: Amount, next: Amount | undefined): Amount {
  const gap = next && text.slice(amount.end, next.start);
  if (next && gap !== undefined && next.kind !== 'share' && next.unit !== '') {
    if (OF.test(gap) && next.kind === 'count') return { ...amount, unit: next.unit };
    const isRow = ROW.test(gap) || (gap === ', ' && next.end === next.numeral.end);
    if (isRow && next.kind !== 'count' && (next.kind !== 'money' || !next.signed) && next.unit !== 'x')
      return { ...amount, unit: next.unit, kind: next.kind };
  }
  const of = /^ of (?:the|its|their|his|her|our|these|those)(?= )/.exec(text.slice(amount.end, amount.end + 12));
  const counted = of && readCounted(text, amount.end + of[0].length);
  return counted ? { ...amount, unit: counted.unit } : amount;
}

/** Words of comparison before a number, with a few others in between: `against a statutory limit of 90`. */
const CUE = /\b(?:from|to|than|against|with|versus|vs)(?: (?!from |to |and |but )\p{Ll}[\p{Ll}-]*){0,6} $/u;
const CLOSE_CUE = /\b(?:from|to|than|against) $/;
const AT_END =
  /^(?:[.,;:!?)”"’]|$| (?:in|on|from|to|by|at|as|and|or|last|this|a|after|before|when|while|since|during|over|for|compared|according)(?!\p{L}))/u;

function fromEarlier(text: string, amount: Amount, near: readonly Amount[], sentence: Span): Amount {
  const told = near.filter(({ unit, kind }) => unit !== '' && kind !== 'share');
  const earlier = told.filter(({ start }) => start >= sentence.start);
  // `rose 0.3% to 4.4150`: where something stands is no share of what it was; nor is `($12 million)` more than an aside.
  const levels = earlier.filter(
    ({ unit, start, end }) => !(SHARES.has(unit) && isChange(text, start, end)) && !isAside(text, start, amount.start),
  );
  const last = levels.at(-1);
  const ends = AT_END.test(text.slice(amount.end, amount.end + 12));
  if (!last) return earlier.length === 0 && ends ? fromSentenceBefore(text, amount, told.at(-1), sentence) : amount;
  if (last !== earlier.at(-1) && TIMES.has(last.unit)) return amount;
  const isPlain = amount.numeral.form === 'digits' || amount.value > 12;
  if ((isPlain ? CUE : CLOSE_CUE).test(text.slice(Math.max(0, amount.start - 60), amount.start)))
    return { ...amount, unit: last.unit, kind: last.kind };
  const lasting = levels.filter(({ unit }) => !TIMES.has(unit)).at(-1);
  if (lasting && lasting.kind !== 'count' && !SHARES.has(lasting.unit) && ends && isPlain)
    return { ...amount, unit: lasting.unit, kind: lasting.kind };
  const counted = levels.filter(({ kind }) => kind === 'count').at(-1);
  return counted ? { ...amount, unit: counted.unit, kind: 'count' } : amount;
}

/** `It was 88°C. You need at least 180.`: the only number of a sentence goes on with the last measure of the one before. */
function fromSentenceBefore(text: string, amount: Amount, last: Amount | undefined, sentence: Span): Amount {
  if (
    !last ||
    amount.scale !== null ||
    amount.numeral.form !== 'digits' ||
    TIMES.has(last.unit) ||
    (last.kind !== 'money' && last.kind !== 'measure')
  )
    return amount;
  if (sentence.start - last.end > NEXT_DOOR || /[.!?] \p{Lu}/u.test(text.slice(last.end, sentence.start - 1)))
    return amount;
  if (/(?:is|was|were|turned|am|are|be) $/.test(text.slice(Math.max(0, amount.start - 8), amount.start))) return amount;
  return { ...amount, unit: last.unit, kind: last.kind };
}

const NEXT_DOOR = 80;

/** Whether a figure stands in brackets that are closed before another place. */
function isAside(text: string, start: number, before: number): boolean {
  return (
    /\((?:about |around |nearly |over |some |or )?$/.test(text.slice(Math.max(0, start - 10), start)) &&
    text.slice(start, before).includes(')')
  );
}

const SHARES: ReadonlySet<string> = new Set(['%', 'pp', 'bp']);

/** A share by which something changed, an aside, or one that belongs to a noun: `trimmed a 30% rise to 9.67`. */
function isChange(text: string, start: number, end: number): boolean {
  const [, noun] = /^ (\p{Ll}{3,})/u.exec(text.slice(end, end + 24)) ?? [];
  return (
    (noun !== undefined && !STOPS.has(noun)) ||
    CHANGED.test(text.slice(Math.max(0, start - 60), start)) ||
    /^ (?:higher|lower|more|less|up|down|stronger|weaker|firmer|increase|decrease|rise|fall|drop|gain|loss|jump)(?!\p{L})/u.test(
      text.slice(end, end + 12),
    ) ||
    /(?:,? or| \() ?$/.test(text.slice(Math.max(0, start - 5), start))
  );
}
