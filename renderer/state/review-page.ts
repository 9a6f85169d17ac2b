import type { Alike, Review, ReviewChange, ReviewStep } from '../../core/contract/review-methods.ts';
import type { FactDraft } from '../../core/facts/fact.ts';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import type { DraftForm, FormTrouble } from './draft-form.ts';
import { filterSuggestions, type ReviewFilter, takeStep } from './review-list.ts';
import { sayStep } from './review-words.ts';

export type ReviewPage =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly source: string }
  | { readonly phase: 'failed'; readonly source: string; readonly message: string }
  | OpenReview;

export interface OpenReview {
  readonly phase: 'open';
  readonly source: string;
  readonly review: Review;
  readonly tab: ReviewTab;
  readonly filter: ReviewFilter;
  /** The card the keys work on. */
  readonly current: string | null;
  /** Marked to be merged. */
  readonly marked: readonly string[];
  readonly edit: OpenEdit | null;
  /** Words the checklist leads to; null while the cards do. */
  readonly sought: PassageSpan | null;
  /** Facts of the dossier that a suggestion resembles, for those that were asked about. */
  readonly alike: ReadonlyMap<string, readonly Alike[]>;
  /** The last step in words, for those who do not see it. */
  readonly said: string;
}

export type ReviewTab = 'suggestions' | 'checklist';

export interface OpenEdit {
  readonly suggestion: string;
  /** As it was when the edit began: what cancelling goes back to. */
  readonly before: FactDraft;
  readonly form: DraftForm;
  /** Why it cannot be kept as it is. */
  readonly trouble: FormTrouble;
}

export function beginReview(source: string, review: Review): OpenReview {
  const first = review.suggestions.find(({ state }) => state === 'open');
  return {
    phase: 'open',
    source,
    review,
    tab: 'suggestions',
    filter: 'open',
    current: first?.id ?? null,
    marked: [],
    edit: null,
    sought: null,
    alike: new Map(),
    said: '',
  };
}

/** The same review read anew: what was chosen, marked and typed stays for as long as it is there. */
export function renewReview(page: OpenReview, review: Review): OpenReview {
  const open = new Set(review.suggestions.filter(({ state }) => state === 'open').map(({ id }) => id));
  const next = {
    ...page,
    review,
    marked: page.marked.filter((id) => open.has(id)),
    edit: page.edit && open.has(page.edit.suggestion) ? page.edit : null,
  };
  const list = shownSuggestions(next);
  const stays = list.some(({ id }) => id === next.current);
  return { ...next, current: stays ? next.current : (list[0]?.id ?? null) };
}

export function shownSuggestions({ review, filter }: Pick<OpenReview, 'review' | 'filter'>) {
  return filterSuggestions(review.suggestions, filter);
}

export function changeFilter(page: OpenReview, filter: ReviewFilter): OpenReview {
  const list = filterSuggestions(page.review.suggestions, filter);
  const stays = list.some(({ id }) => id === page.current);
  return {
    ...page,
    filter,
    tab: 'suggestions',
    sought: null,
    marked: filter === 'rejected' ? [] : page.marked,
    current: stays ? page.current : (list[0]?.id ?? null),
  };
}

/** What a step leaves the keys on: what it made, else the card itself, else the one that moved into its place. */
export function afterStep(page: OpenReview, step: ReviewStep, change: ReviewChange): OpenReview {
  const before = shownSuggestions(page);
  const at = Math.max(
    0,
    before.findIndex(({ id }) => id === page.current),
  );
  const review = takeStep(page.review, step);
  const filter = change.do === 'add' && page.filter === 'rejected' ? 'open' : page.filter;
  const list = filterSuggestions(review.suggestions, filter);
  const touched = new Set(step.suggestions.map(({ id }) => id));
  const made = MAKING.has(change.do) ? list.find(({ id }) => touched.has(id)) : undefined;
  const next = made ?? list.find(({ id }) => id === page.current) ?? list[Math.min(at, list.length - 1)];
  const open = new Set(review.suggestions.filter(({ state }) => state === 'open').map(({ id }) => id));
  return {
    ...page,
    review,
    filter,
    current: next?.id ?? null,
    marked: page.marked.filter((id) => open.has(id)),
    alike: new Map([...page.alike].filter(([id]) => !touched.has(id))),
    said: sayStep(change, review.detail.open, step.suggestions.length),
  };
}

const MAKING: ReadonlySet<ReviewChange['do']> = new Set(['add', 'merge', 'split', 'undo']);

export function takeAlike(page: OpenReview, asked: readonly string[], found: readonly Alike[]): OpenReview {
  const alike = new Map(page.alike);
  for (const id of asked)
    alike.set(
      id,
      found.filter(({ suggestion }) => suggestion === id),
    );
  return { ...page, alike };
}
