import type { Review } from '../../core/contract/review-methods.ts';
import type { Citation } from '../../core/facts/fact.ts';
import { findUncovered, type Uncovered } from '../../core/facts/find-uncovered.ts';
import type { Source } from '../../core/facts/source.ts';
import type { PassageSpan, SourceMarks } from '../../core/facts/source-marks.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';

/** Words of the checklist put aside: the user's own suggestion of exactly those words, rejected at once. */
export function isDismissed({ state, reason, edited }: Suggestion): boolean {
  return state === 'rejected' && reason === 'selected' && !edited;
}

/** The words of a source that a fact or an open suggestion rests on, and those put aside. */
function coveredSpans({ detail, suggestions }: Pick<Review, 'detail' | 'suggestions'>): readonly PassageSpan[] {
  const { source, facts } = detail;
  const resting = suggestions.filter((one) => one.state === 'open' || isDismissed(one));
  return [...facts.map(({ fact }) => fact.citations), ...resting.map(({ draft }) => draft.citations)].flatMap(
    (citations) => citations.filter((citation) => citation.source === source.id).flatMap((one) => spanOf(source, one)),
  );
}

const found = new WeakMap<Review, readonly Uncovered[]>();

/** The checklist of a review: every number, date, name and quotation that nothing rests on, in reading order. */
export function listUncovered(review: Review): readonly Uncovered[] {
  const known = found.get(review);
  if (known) return known;
  const list = findUncovered(review.detail.source, review.marks, coveredSpans(review));
  found.set(review, list);
  return list;
}

export function sameWords(one: PassageSpan | null, other: PassageSpan | null): boolean {
  return one?.passage === other?.passage && one?.start === other?.start && one?.end === other?.end;
}

/** Where the checklist goes on once these words are done with: the first ones after them, else the last of all. */
export function uncoveredAfter(review: Review, { passage, start }: PassageSpan): Uncovered | null {
  const list = listUncovered(review);
  return (
    list.find((one) => one.passage > passage || (one.passage === passage && one.start >= start)) ?? list.at(-1) ?? null
  );
}

function spanOf({ passages }: Source, { passage, span }: Citation): readonly PassageSpan[] {
  if (span) return [{ passage, ...span }];
  // Numbered from 1 without gaps.
  const whole = passages[passage - 1];
  return whole ? [{ passage, start: 0, end: whole.text.length }] : [];
}

/** The sentence, or sentences, that words stand in; in a table, and where no sentences are known, their line. */
export function sentenceAround(source: Source, marks: SourceMarks | null, words: PassageSpan): PassageSpan {
  const passage = source.passages[words.passage - 1];
  const text = passage?.text ?? '';
  const around = (marks?.sentences ?? []).filter(
    (one) => one.passage === words.passage && one.start < words.end && one.end > words.start,
  );
  const [first, last] = [around[0], around.at(-1)];
  if (first && last && passage?.kind !== 'table') return { passage: words.passage, start: first.start, end: last.end };
  const start = text.lastIndexOf('\n', Math.max(0, words.start - 1)) + 1;
  const end = text.indexOf('\n', words.end);
  return { passage: words.passage, start: Math.min(start, words.start), end: end === -1 ? text.length : end };
}
