import type { Review } from '../../core/contract/review-methods.ts';
import type { Citation } from '../../core/facts/fact.ts';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import type { TextMark } from '../ui/article/cut-runs.ts';

/** Id of the mark at the words a checklist leads to. */
export const SOUGHT = 'sought';

/** What is underlined in the article, by passage: suggestions in the colour of their kind, facts, the words sought. */
export function marksOfReview(
  { detail, suggestions }: Review,
  current: string | null,
  sought: PassageSpan | null,
): ReadonlyMap<number, readonly TextMark[]> {
  const { source, facts } = detail;
  const marks = new Map<number, TextMark[]>();
  const put = (passage: number, mark: TextMark) => {
    const list = marks.get(passage);
    if (list) list.push(mark);
    else marks.set(passage, [mark]);
  };
  const lay = (citations: readonly Citation[], mark: Omit<TextMark, 'start' | 'end'>) => {
    for (const { source: cited, passage, span } of citations)
      if (cited === source.id && span) put(passage, { ...mark, start: span.start, end: span.end });
  };

  const shown = new Set<string>();
  for (const one of suggestions) {
    const look = lookOf(one, one.id === current);
    if (look === null) continue;
    lay(one.draft.citations, { id: one.id, kind: one.draft.kind, look, current: one.id === current });
    if (one.fact !== null) shown.add(one.fact);
  }
  for (const { passage, fact } of facts)
    if (!shown.has(fact.id))
      lay(
        fact.citations.filter((citation) => citation.passage === passage),
        { id: fact.id, kind: fact.kind, look: 'accepted', current: false },
      );
  if (sought)
    put(sought.passage, {
      id: SOUGHT,
      kind: 'background',
      start: sought.start,
      end: sought.end,
      look: 'sought',
      current: false,
    });
  return marks;
}

/** Null for what is not shown in the text: rejected suggestions are, only while they are looked at. */
function lookOf({ state }: Suggestion, isCurrent: boolean): TextMark['look'] | null {
  switch (state) {
    case 'open':
      return 'open';
    case 'accepted':
    case 'cited':
      return 'accepted';
    case 'rejected':
      return isCurrent ? 'rejected' : null;
    case 'merged':
    case 'split':
      return null;
  }
}

/** Which of the marks under a press is meant: the shortest, or the one after the current one when pressed again. */
export function pickMark(review: Review, ids: readonly string[], current: string | null): string | null {
  const lengths = new Map(
    review.suggestions.filter(({ id }) => ids.includes(id)).map((one) => [one.id, lengthOf(review, one)]),
  );
  const known = ids
    .filter((id) => lengths.has(id))
    .sort((one, other) => (lengths.get(one) ?? 0) - (lengths.get(other) ?? 0));
  const at = current === null ? -1 : known.indexOf(current);
  return known[(at + 1) % Math.max(1, known.length)] ?? null;
}

function lengthOf({ detail }: Review, { draft }: Suggestion): number {
  const own = draft.citations.filter(({ source }) => source === detail.source.id);
  return own.reduce((sum, { span }) => sum + (span ? span.end - span.start : 0), 0);
}
