import type { Backend } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import type { Alike, Review, ReviewChange, ReviewStep } from '../../core/contract/review-methods.ts';
import type { FactDraft } from '../../core/facts/fact.ts';
import { factDraftSchema } from '../../core/facts/fact-schema.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import type { Notify } from './notice.ts';
import { filterSuggestions, type ReviewFilter, takeStep } from './review-list.ts';
import { sayStep } from './review-words.ts';
import { createStore, type Store } from './store.ts';

export type ReviewPage =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly source: string }
  | { readonly phase: 'failed'; readonly source: string; readonly message: string }
  | OpenReview;

export interface OpenReview {
  readonly phase: 'open';
  readonly source: string;
  readonly review: Review;
  readonly filter: ReviewFilter;
  /** The card the keys work on. */
  readonly current: string | null;
  /** Marked to be merged. */
  readonly marked: readonly string[];
  readonly edit: OpenEdit | null;
  /** Facts of the dossier that a suggestion resembles, for those that were asked about. */
  readonly alike: ReadonlyMap<string, readonly Alike[]>;
  /** The last step in words, for those who do not see it. */
  readonly said: string;
}

export interface OpenEdit {
  readonly suggestion: string;
  readonly draft: FactDraft;
  /** Why the draft cannot be kept as it is. */
  readonly trouble: string | null;
}

export interface ReviewControl {
  readonly store: Store<ReviewPage>;
  readonly open: (dossier: string, source: string) => Promise<void>;
  /** Somebody wrote to the dossier: takes over what they did, the open edit excepted. */
  readonly refresh: () => Promise<void>;
  /** One step; an open edit is kept first. False when nothing was changed: the user has been told. */
  readonly change: (change: ReviewChange) => Promise<boolean>;
  readonly choose: (suggestion: string | null) => void;
  readonly move: (by: number) => void;
  readonly filter: (filter: ReviewFilter) => void;
  readonly toggleMark: (suggestion: string) => void;
  readonly beginEdit: (suggestion: string) => void;
  readonly write: (draft: FactDraft) => void;
  /** Keeps the open edit and closes it; false when it is no fact yet, and then it stays open. */
  readonly finishEdit: () => Promise<boolean>;
  /** Keeps the open edit as far as it is one, without closing it. */
  readonly keepEdit: () => Promise<void>;
  readonly cancelEdit: () => void;
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
  readonly notify: Notify;
  /** How many suggestions of a source are open, after each step. */
  readonly onStep: (source: string, open: number) => void;
}): ReviewControl {
  const { backend, notify, onStep } = ports;
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
  const shown = (page: OpenReview) => filterSuggestions(page.review.suggestions, page.filter);

  /** One at a time and in order: the next step is written with what the one before answered. */
  const send = (source: string, change: ReviewChange): Promise<Reply<ReviewStep>> => {
    const sent = steps.then(() => backend.review.change({ dossier, source, change }));
    steps = sent;
    return sent;
  };

  const perform = async (change: ReviewChange): Promise<boolean> => {
    const page = now();
    if (!page) return false;
    const reply = await send(page.source, change);
    if (!reply.ok) {
      notify({ title: 'Nothing was changed in the review', text: reply.message, trouble: true });
      return false;
    }
    for (const { id } of reply.value.suggestions) alikeAsked.delete(id);
    if (now()?.source !== page.source) return true;
    update((old) => afterStep(old, reply.value, change));
    const after = now();
    if (after) onStep(after.source, after.review.detail.open);
    return true;
  };

  const isChanged = ({ suggestion, draft }: OpenEdit): boolean => {
    const before = now()?.review.suggestions.find(({ id }) => id === suggestion);
    return before !== undefined && !sameDraft(before.draft, draft);
  };

  const finishEdit = async (): Promise<boolean> => {
    const page = now();
    if (!page?.edit) return true;
    const { suggestion, draft } = page.edit;
    if (!isChanged(page.edit)) {
      update((old) => ({ ...old, edit: null }));
      return true;
    }
    const checked = factDraftSchema.safeParse(draft);
    if (!checked.success) {
      update((old) => (old.edit ? { ...old, edit: { ...old.edit, trouble: complain(draft) } } : old));
      return false;
    }
    if (!(await perform({ do: 'edit', suggestion, draft }))) return false;
    // What was typed while this was under way is not closed over.
    update((old) => (old.edit?.draft === draft ? { ...old, edit: null } : old));
    return true;
  };

  const load = async (source: string, keep: OpenReview | null): Promise<void> => {
    asked += 1;
    const own = asked;
    await steps;
    const reply = await backend.review.read({ dossier, source });
    if (own !== asked) return;
    if (!reply.ok) return store.write({ phase: 'failed', source, message: reply.message });
    alikeAsked.clear();
    const base: OpenReview = keep ? (now() ?? keep) : begin(source, reply.value);
    const known = new Set(reply.value.suggestions.map(({ id }) => id));
    const page = {
      ...base,
      review: reply.value,
      marked: base.marked.filter((id) => known.has(id)),
      edit: base.edit && known.has(base.edit.suggestion) ? base.edit : null,
    };
    const stays = shown(page).some(({ id }) => id === page.current);
    store.write({ ...page, current: stays ? page.current : (shown(page)[0]?.id ?? null) });
    onStep(source, reply.value.detail.open);
  };

  const choose = (suggestion: string | null) => {
    const page = now();
    if (!page || page.current === suggestion) return;
    update((old) => ({ ...old, current: suggestion }));
    if (page.edit) void finishEdit();
  };

  return {
    store,
    async open(nextDossier, source) {
      const page = store.read();
      if (page.phase !== 'none' && page.source === source && dossier === nextDossier && page.phase !== 'failed') return;
      dossier = nextDossier;
      store.write({ phase: 'loading', source });
      await load(source, null);
    },
    async refresh() {
      const page = now();
      if (page) await load(page.source, page);
    },
    async change(change) {
      // Writing over an edit, or merging what is being edited, would lose it.
      if (!(await finishEdit())) return false;
      return perform(change);
    },
    choose,
    move(by) {
      const page = now();
      if (!page) return;
      const list = shown(page);
      const at = list.findIndex(({ id }) => id === page.current);
      const next = list[Math.max(0, Math.min(list.length - 1, at === -1 ? 0 : at + by))];
      if (next) choose(next.id);
    },
    filter(filter) {
      update((old) => {
        const list = filterSuggestions(old.review.suggestions, filter);
        const stays = list.some(({ id }) => id === old.current);
        return { ...old, filter, marked: [], current: stays ? old.current : (list[0]?.id ?? null) };
      });
    },
    toggleMark(suggestion) {
      update((old) => ({
        ...old,
        marked: old.marked.includes(suggestion)
          ? old.marked.filter((id) => id !== suggestion)
          : [...old.marked, suggestion],
      }));
    },
    beginEdit(suggestion) {
      const page = now();
      if (page?.edit?.suggestion === suggestion) return;
      const one = page?.review.suggestions.find(({ id }) => id === suggestion);
      if (!page || one?.state !== 'open') return;
      const begin = () =>
        update((old) => ({ ...old, current: suggestion, edit: { suggestion, draft: one.draft, trouble: null } }));
      if (page.edit) void finishEdit().then((kept) => kept && begin());
      else begin();
    },
    write(draft) {
      update((old) => (old.edit ? { ...old, edit: { ...old.edit, draft, trouble: null } } : old));
    },
    finishEdit,
    async keepEdit() {
      const edit = now()?.edit;
      if (!edit || !isChanged(edit) || !factDraftSchema.safeParse(edit.draft).success) return;
      await perform({ do: 'edit', suggestion: edit.suggestion, draft: edit.draft });
    },
    cancelEdit: () => update((old) => ({ ...old, edit: null })),
    needAlike(suggestions) {
      const page = now();
      if (!page) return;
      const wanted = suggestions.filter((id) => !alikeAsked.has(id)).slice(0, ALIKE_AT_ONCE);
      if (wanted.length === 0) return;
      for (const id of wanted) alikeAsked.add(id);
      void backend.review.alike({ dossier, source: page.source, suggestions: wanted }).then((reply) => {
        if (now()?.source !== page.source || !reply.ok) return;
        update((old) => ({ ...old, alike: takeAlike(old.alike, wanted, reply.value) }));
      });
    },
    async flush() {
      const kept = await finishEdit();
      await steps;
      return kept;
    },
    async close() {
      const finishing = finishEdit();
      asked += 1;
      alikeAsked.clear();
      store.write({ phase: 'none' });
      if (!(await finishing)) notify({ title: 'Your last change of a fact was not kept', text: INCOMPLETE, trouble: true });
      await steps;
    },
  };
}

function begin(source: string, review: Review): OpenReview {
  const first = review.suggestions.find(({ state }) => state === 'open');
  return {
    phase: 'open',
    source,
    review,
    filter: 'open',
    current: first?.id ?? null,
    marked: [],
    edit: null,
    alike: new Map(),
    said: '',
  };
}

/** What a step leaves the keys on: what it made, else the card itself, else the one that moved into its place. */
function afterStep(page: OpenReview, step: ReviewStep, change: ReviewChange): OpenReview {
  const before = filterSuggestions(page.review.suggestions, page.filter);
  const at = Math.max(
    0,
    before.findIndex(({ id }) => id === page.current),
  );
  const review = takeStep(page.review, step);
  const filter = change.do === 'add' && page.filter === 'rejected' ? 'open' : page.filter;
  const list = filterSuggestions(review.suggestions, filter);
  const touched = new Set(step.suggestions.map(({ id }) => id));
  const made =
    change.do === 'add' || change.do === 'merge' || change.do === 'split' || change.do === 'undo'
      ? list.find(({ id }) => touched.has(id))
      : undefined;
  const next = made ?? list.find(({ id }) => id === page.current) ?? list[Math.min(at, list.length - 1)];
  const open = new Set(review.suggestions.filter(({ state }) => state === 'open').map(({ id }) => id));
  return {
    ...page,
    review,
    filter,
    current: next?.id ?? null,
    marked: page.marked.filter((id) => open.has(id)),
    alike: withoutAlike(page.alike, touched),
    said: sayStep(change, review.detail.open, step.suggestions.length),
  };
}

function withoutAlike(alike: OpenReview['alike'], ids: ReadonlySet<string>): OpenReview['alike'] {
  return new Map([...alike].filter(([id]) => !ids.has(id)));
}

function takeAlike(alike: OpenReview['alike'], asked: readonly string[], found: readonly Alike[]): OpenReview['alike'] {
  const next = new Map(alike);
  for (const id of asked)
    next.set(
      id,
      found.filter(({ suggestion }) => suggestion === id),
    );
  return next;
}

function sameDraft(one: FactDraft, other: FactDraft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function complain(draft: Suggestion['draft']): string {
  if (draft.claim.trim() === '') return 'A fact needs a claim. Write one sentence, or cancel.';
  return 'Something here is too long or holds a character that no fact can. Shorten it, or cancel.';
}

const INCOMPLETE = 'A fact needs a claim of one sentence. The suggestion is in the review as it was before.';
