import { type Said, type SaidValue, say } from '../shared/said.ts';
import type { Fact, FactDraft, FactKind, Figure } from './fact.ts';
import type { Likeness } from './suggestion.ts';
import { likenessOf, withoutMarks, wordsOf } from './word-likeness.ts';

export interface Comparison {
  readonly likeness: Likeness;
  /** What differs, the draft's first: `4.5% here, 4.1% there`; null unless it contradicts. */
  readonly difference: Said | null;
}

/**
 * What a fact of the dossier is to a draft. `same`: it says the same in other words or the same words; `contradicts`:
 * on the same matter it has another figure, date or speaker; `related`: it shares the names and a good part of the
 * words; null: another matter.
 */
export function compareFacts(draft: FactDraft, fact: Fact): Comparison | null {
  const [here, there] = [saidBy(draft), saidBy(fact)];
  const words = likenessOf(here.words, there.words);
  const names = likenessOf(here.names, there.names);
  if (words >= NEARLY_EQUAL && figuresAgree(draft.figures, fact.figures) && isSaidAlike(draft, fact))
    return { likeness: 'same', difference: null };
  const about = words * 0.6 + names * 0.4;
  if (about < RELATED || names === 0) return null;
  const difference = about >= SAME_MATTER ? differenceOf(draft, fact) : null;
  if (difference !== null) return { likeness: 'contradicts', difference };
  const same = about >= SAME_MATTER && fits(draft.kind, fact.kind) && sharesValue(draft, fact);
  return { likeness: same ? 'same' : 'related', difference: null };
}

interface Matter {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Taken apart once: thousands of drafts may be compared with one fact. */
const taken = new WeakMap<FactDraft, Matter>();

function saidBy(draft: FactDraft): Matter {
  const known = taken.get(draft);
  if (known) return known;
  const said = { words: wordsOf(draft.claim), names: namesOf(draft) };
  taken.set(draft, said);
  return said;
}

/** Shares of words and names, found on pairs of facts of one story told by two papers. */
const NEARLY_EQUAL = 0.85;
const SAME_MATTER = 0.5;
const RELATED = 0.3;

function differenceOf(draft: FactDraft, fact: Fact): Said | null {
  return figureDifference(draft.figures, fact.figures) ?? dateDifference(draft, fact) ?? speakerDifference(draft, fact);
}

function figureDifference(here: readonly Figure[], there: readonly Figure[]): Said | null {
  for (const figure of here) {
    const alike = there.filter((other) => other.unit === figure.unit && countsSame(figure.of, other.of));
    if (alike.length === 0 || alike.some((other) => sameValue(figure, other))) continue;
    const [other] = alike;
    if (other) return differs(writeFigure(figure), writeFigure(other));
  }
  return null;
}

function dateDifference({ when: here }: FactDraft, { when: there }: Fact): Said | null {
  if (!here?.iso || !there?.iso) return null;
  const agree = here.iso.startsWith(there.iso) || there.iso.startsWith(here.iso);
  return agree ? null : differs({ day: here.iso }, { day: there.iso });
}

/** Two people may say the same, and the same may be said of two days. */
function isSaidAlike(draft: FactDraft, fact: Fact): boolean {
  return dateDifference(draft, fact) === null && speakerDifference(draft, fact) === null;
}

function speakerDifference({ speaker: here }: FactDraft, { speaker: there }: Fact): Said | null {
  if (here === null || there === null || likenessOf(wordsOf(here), wordsOf(there)) > 0) return null;
  return differs(here, there);
}

function differs(here: SaidValue, there: SaidValue): Said {
  return say('{here} here, {there} there', { here, there });
}

function figuresAgree(here: readonly Figure[], there: readonly Figure[]): boolean {
  return here.every(
    (figure) =>
      !there.some(({ unit }) => unit === figure.unit) ||
      there.some((other) => other.unit === figure.unit && sameValue(figure, other)),
  );
}

/** Facts without any figure or date say the same by their words alone. */
function sharesValue(draft: FactDraft, fact: Fact): boolean {
  if (draft.figures.length > 0 && fact.figures.length > 0)
    return draft.figures.some((figure) =>
      fact.figures.some((other) => other.unit === figure.unit && sameValue(figure, other)),
    );
  if (draft.when?.iso && fact.when?.iso) return true;
  return likenessOf(saidBy(draft).words, saidBy(fact).words) >= 0.7;
}

function sameValue(one: Figure, other: Figure): boolean {
  return isNear(one.value, other.value) && isNear(one.high ?? one.value, other.high ?? other.value);
}

/** Rounding alone is no difference: 1.27 and 1.3 billion differ, 1.270 and 1.27 do not. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other));
}

function countsSame(one: string, other: string): boolean {
  return one === '' || other === '' || likenessOf(wordsOf(one), wordsOf(other)) > 0;
}

function writeFigure({ value, high, unit }: Figure): string {
  const number = high === undefined ? writeNumber(value) : `${writeNumber(value)}–${writeNumber(high)}`;
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

function writeNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

/** An event and an agreement may be one matter told twice, a person and a figure not. */
const OWN_MATTER: readonly FactKind[] = ['person', 'organisation', 'programme', 'statement'];
function fits(one: FactKind, other: FactKind): boolean {
  return one === other || (!OWN_MATTER.includes(one) && !OWN_MATTER.includes(other));
}

function namesOf({ people, organisations, places, programmes, speaker }: FactDraft): ReadonlySet<string> {
  const names = [...people, ...organisations, ...places, ...programmes, ...(speaker === null ? [] : [speaker])];
  return new Set(names.map((name) => withoutMarks(name)));
}
