import type { Backend } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import type { ReviewChange, ReviewStep } from '../../core/contract/review-methods.ts';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import { t } from '../language/t.ts';
import type { Timers } from './autosave.ts';
import type { Notify } from './notice.ts';
import { createReviewEdit, type ReviewEdit } from './review-edit.ts';
import type { ReviewFilter } from './review-list.ts';
import {
  afterStep,
  beginReview,
  changeFilter,
  type OpenReview,
  type ReviewPage,
  type ReviewTab,
  renewReview,
  shownSuggestions,
  takeAlike,
} from './review-page.ts';
import { createReviewSteps, type ReviewSteps } from './review-steps.ts';
import { createStore, type Store } from './store.ts';

export interface ReviewControl {
  readonly store: Store<ReviewPage>;
  readonly open: (dossier: string, source: string) => Promise<void>;
  /** Somebody wrote to the dossier: takes over what they did, the open edit excepted. */
  readonly refresh: () => Promise<void>;
  /**
   * One step; an open edit is kept first. False when nothing was changed: the user has been told. A quiet one leaves
   * the chosen card as it is and says nothing.
   */
  readonly change: (change: ReviewChange, quietly?: boolean) => Promise<boolean>;
  /** What the keys and buttons of a card do. */
  readonly steps: ReviewSteps;
  readonly edit: ReviewEdit;
  readonly choose: (suggestion: string | null) => void;
  /** Chooses a card that the filter may hide. */
  readonly reveal: (suggestion: string) => void;
  readonly move: (by: number) => void;
  readonly filter: (filter: ReviewFilter) => void;
  readonly show: (tab: ReviewTab) => void;
  /** Leads to words of the source; null leads back to the current card's. */
  readonly seek: (words: PassageSpan | null) => void;
  readonly toggleMark: (suggestion: string) => void;
  readonly clearMarks: () => void;
  /** Says something to those who listen instead of looking. */
  readonly say: (words: string) => void;
  /** Makes sure that facts like these suggestions are known or on their way. */
  readonly needAlike: (suggestions: readonly string[]) => void;
  /** Everything is durable when this answers true. */
  readonly flush: () => Promise<boolean>;
  /** Resolves when the last step is durable, an open edit included. */
  readonly close: () => Promise<void>;
}

/** As many as `review.alike` takes at once. */
const ALIKE_AT_ONCE = 200;

export function createReview(ports: {
  readonly backend: Backend;
  readonly timers: Timers;
  readonly notify: Notify;
  /** How many suggestions of a source are open, after each step. */
  readonly onStep: (source: string, open: number) => void;
}): ReviewControl {
  const { backend, timers, notify, onStep } = ports;
  const store = createStore<ReviewPage>({ phase: 'none' });
  let dossier = '';
  let asked = 0;
  let steps: Promise<unknown> = Promise.resolve();
  const alikeAsked = new Set<string>();

  const now = (): OpenReview | null => {
    const page = store.read();
    return page.phase === 'open' ? page : null;
  };
  const update = (step: (page: OpenReview) => OpenReview) =>
    store.change((page) => (page.phase === 'open' ? step(page) : page));

  /** One at a time and in order: the next step is written with what the one before answered. */
  const send = (source: string, change: ReviewChange): Promise<Reply<ReviewStep>> => {
    const handle = dossier;
    const sent = steps.then(() => backend.review.change({ dossier: handle, source, change }));
    steps = sent;
    return sent;
  };

  const perform = async (change: ReviewChange, quietly = false): Promise<boolean> => {
    const page = now();
    if (!page) return false;
    const reply = await send(page.source, change);
    if (!reply.ok) {
      notify({ title: t('Nothing was changed in the review'), text: reply.message, trouble: true });
      return false;
    }
    const { suggestions, facts, factsGone } = reply.value;
    // A fact that came or went may be like any other suggestion.
    if (facts.length + factsGone.length > 0) alikeAsked.clear();
    for (const { id } of suggestions) alikeAsked.delete(id);
    if (now()?.source !== page.source) return true;
    update((old) => {
      const next = afterStep(old, reply.value, change);
      return quietly ? { ...next, current: old.current ?? next.current, said: old.said } : next;
    });
    const after = now();
    if (after) onStep(after.source, after.review.detail.open);
    return true;
  };
  const edit = createReviewEdit({ now, update, perform, timers, notify });

  const change = async (wanted: ReviewChange, quietly = false): Promise<boolean> => {
    // Writing over an edit, or merging what is being edited, would lose it.
    if (!(await edit.finish())) return false;
    return perform(wanted, quietly);
  };

  const load = async (source: string, keep: boolean): Promise<void> => {
    asked += 1;
    const own = asked;
    await steps;
    const reply = await backend.review.read({ dossier, source });
    if (own !== asked) return;
    if (!reply.ok) return store.write({ phase: 'failed', source, message: reply.message });
    alikeAsked.clear();
    const page = keep ? now() : null;
    store.write(page ? renewReview(page, reply.value) : beginReview(source, reply.value));
    onStep(source, reply.value.detail.open);
  };

  const choose = (suggestion: string | null) => {
    const page = now();
    if (!page) return;
    const leaves = page.edit !== null && page.edit.suggestion !== suggestion ? page.edit.suggestion : null;
    update((old) => ({ ...old, current: suggestion, sought: null }));
    // An edit that is no fact yet is gone back to: nothing else can be done before.
    if (leaves !== null) void edit.finish().then((kept) => kept || update((old) => ({ ...old, current: leaves })));
  };

  const askAlike = async (source: string, suggestions: readonly string[]) => {
    const reply = await backend.review.alike({ dossier, source, suggestions });
    if (reply.ok && now()?.source === source) update((old) => takeAlike(old, suggestions, reply.value));
  };

  const control: Omit<ReviewControl, 'steps'> = {
    store,
    edit,
    change,
    choose,
    async open(nextDossier, source) {
      const page = store.read();
      if (page.phase !== 'none' && page.source === source && dossier === nextDossier && page.phase !== 'failed') return;
      if (now()) await control.close();
      dossier = nextDossier;
      store.write({ phase: 'loading', source });
      await load(source, false);
    },
    async refresh() {
      const page = now();
      if (page) await load(page.source, true);
    },
    reveal(suggestion) {
      const page = now();
      if (!page) return;
      if (!shownSuggestions(page).some(({ id }) => id === suggestion)) update((old) => changeFilter(old, 'all'));
      update((old) => ({ ...old, tab: 'suggestions' }));
      choose(suggestion);
    },
    move(by) {
      const page = now();
      if (!page) return;
      const list = shownSuggestions(page);
      const at = list.findIndex(({ id }) => id === page.current);
      const next = list[Math.max(0, Math.min(list.length - 1, at === -1 ? 0 : at + by))];
      if (next) choose(next.id);
    },
    filter: (filter) => update((old) => changeFilter(old, filter)),
    show: (tab) => update((old) => ({ ...old, tab, sought: null })),
    seek: (words) => update((old) => ({ ...old, sought: words })),
    toggleMark(suggestion) {
      update((old) => {
        const marked = old.marked.includes(suggestion)
          ? old.marked.filter((id) => id !== suggestion)
          : [...old.marked, suggestion];
        return { ...old, marked, said: t('{marked} marked for merging', { marked: marked.length }) };
      });
    },
    clearMarks: () => update((old) => ({ ...old, marked: [], said: t('None marked for merging') })),
    say: (words) => update((old) => ({ ...old, said: words })),
    needAlike(suggestions) {
      const page = now();
      if (!page) return;
      const wanted = suggestions.filter((id) => !alikeAsked.has(id));
      for (const id of wanted) alikeAsked.add(id);
      for (let at = 0; at < wanted.length; at += ALIKE_AT_ONCE)
        void askAlike(page.source, wanted.slice(at, at + ALIKE_AT_ONCE));
    },
    async flush() {
      const kept = await edit.finish();
      await steps;
      return kept;
    },
    async close() {
      const finishing = edit.finish();
      asked += 1;
      alikeAsked.clear();
      store.write({ phase: 'none' });
      if (!(await finishing))
        notify({ title: t('Your last change of a fact was not kept'), text: incomplete(), trouble: true });
      await steps;
    },
  };
  return { ...control, steps: createReviewSteps(control) };
}

const incomplete = () =>
  t('What was typed last is not a fact yet. The suggestion is in the review as it was before that.');
