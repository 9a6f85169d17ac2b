import type { Alike } from '../../core/contract/review-methods.ts';
import { draftFromSpan } from '../../core/facts/draft-from-span.ts';
import type { FactDraft, FactKind } from '../../core/facts/fact.ts';
import { mergeDrafts } from '../../core/facts/merge-drafts.ts';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import { splitDraft } from '../../core/facts/split-draft.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import { t } from '../language/t.ts';
import type { ReviewControl } from './review.ts';
import { listUncovered, sameWords, sentenceAround, uncoveredAfter } from './review-coverage.ts';
import type { OpenReview } from './review-page.ts';

/**
 * Steps of a review as keys and buttons take them: on the current card, or the words the checklist is at, when their
 * turn comes. One waits for the one before it, so that keys pressed faster than the disk writes do what they say.
 */
export interface ReviewSteps {
  readonly move: (by: number) => Promise<void>;
  readonly accept: () => Promise<void>;
  /** Keeps the open edit and accepts what was edited. */
  readonly keepAndAccept: () => Promise<void>;
  readonly reject: () => Promise<void>;
  readonly reopen: () => Promise<void>;
  readonly edit: () => Promise<void>;
  readonly mark: () => Promise<void>;
  readonly split: () => Promise<void>;
  /** Makes one of the marked cards; of the current one and the marked one, when only one other is marked. */
  readonly merge: () => Promise<void>;
  readonly setKind: (kind: FactKind) => Promise<void>;
  /** Gives a fact of the dossier the card's passage as a further citation. */
  readonly cite: (alike: Alike) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** A suggestion of the user's own, opened for editing: words selected are rarely a sentence. */
  readonly addWords: (words: PassageSpan) => Promise<void>;
  /** Goes to the next words of the checklist, or those before. */
  readonly seek: (by: number) => Promise<void>;
  /** A suggestion of the sentence the checklist is at; the checklist goes on behind it. */
  readonly addSentence: () => Promise<void>;
  /** Puts the words the checklist is at aside; it goes on behind them. */
  readonly dismiss: () => Promise<void>;
}

export function createReviewSteps(review: Omit<ReviewControl, 'steps'>): ReviewSteps {
  const inTurn = createTurns();
  const now = (): OpenReview | null => {
    const page = review.store.read();
    return page.phase === 'open' ? page : null;
  };
  const find = (id: string | null | undefined): Suggestion | null =>
    now()?.review.suggestions.find((one) => one.id === id) ?? null;
  /** The card to work on; says why when its state does not allow it. */
  const card = (state: Suggestion['state'], why: string, id = now()?.current): Suggestion | null => {
    const one = find(id);
    if (one?.state === state) return one;
    if (one) review.say(why);
    return null;
  };
  const openCard = (id?: string) => card('open', t('This one is settled already'), id);

  const draftOf = (words: PassageSpan): FactDraft | null => {
    const page = now();
    if (!page) return null;
    const draft = draftFromSpan(page.review.detail.source, page.review.marks, words);
    if (draft.claim !== '') return draft;
    review.say(t('Select at least one word'));
    return null;
  };
  /** Returns what came to be. */
  const addQuietly = async (draft: FactDraft): Promise<string | null> => {
    const before = new Set(now()?.review.suggestions.map(({ id }) => id));
    if (!(await review.change({ do: 'add', draft }, true))) return null;
    return now()?.review.suggestions.find(({ id }) => !before.has(id))?.id ?? null;
  };
  const goOnAfter = (words: PassageSpan, said: string) => {
    const page = now();
    if (!page) return;
    const next = uncoveredAfter(page.review, words);
    // Somebody may have gone back to the cards meanwhile.
    if (page.tab === 'checklist') review.seek(next);
    review.say(
      next
        ? t('{said}. Next: {text}', { said, text: next.text })
        : t('{said}. Nothing is left on the checklist', { said }),
    );
  };
  const settle = (change: 'accept' | 'reject') => async () => {
    const one = openCard();
    if (one) await review.change({ do: change, suggestions: [one.id] });
  };

  const steps: ReviewSteps = {
    async move(by) {
      review.move(by);
    },
    accept: settle('accept'),
    async keepAndAccept() {
      const edited = now()?.edit?.suggestion;
      if (edited === undefined || !(await review.edit.finish())) return;
      if (openCard(edited)) await review.change({ do: 'accept', suggestions: [edited] });
    },
    reject: settle('reject'),
    async reopen() {
      const one = card('rejected', t('Only a rejected one can be reopened'));
      if (one) await review.change({ do: 'reopen', suggestions: [one.id] });
    },
    async edit() {
      const one = openCard();
      if (one) review.edit.begin(one.id);
    },
    async mark() {
      const one = card('open', t('Only an open one can be marked'));
      if (one) review.toggleMark(one.id);
    },
    async split() {
      const one = openCard();
      if (!one || !(await review.edit.finish())) return;
      const [page, latest] = [now(), find(one.id)];
      if (!page || !latest) return;
      const drafts = splitDraft(page.review.detail.source, page.review.marks, latest.draft);
      if (drafts.length < 2)
        review.say(t('This cannot be split: it says one thing. Select the words of a part instead'));
      else await review.change({ do: 'split', suggestion: latest.id, drafts });
    },
    async merge() {
      const page = now();
      if (!page || !(await review.edit.finish())) return;
      const own = find(page.current);
      const alone = page.marked.length === 1 && own?.state === 'open' && own.id !== page.marked[0];
      const ids = alone ? [...page.marked, own.id] : page.marked;
      if (ids.length < 2) return review.say(t('Mark two or more with M first'));
      const merged = ids.flatMap((id) => find(id)?.draft ?? []);
      await review.change({ do: 'merge', suggestions: ids, draft: mergeDrafts(merged) });
    },
    async setKind(kind) {
      const one = openCard();
      if (!one || !(await review.edit.finish())) return;
      const draft = find(one.id)?.draft;
      if (draft && draft.kind !== kind)
        await review.change({ do: 'edit', suggestion: one.id, draft: { ...draft, kind } });
    },
    async cite({ suggestion, fact }) {
      if (openCard(suggestion)) await review.change({ do: 'cite', suggestion, fact: fact.id });
    },
    async undo() {
      if (!(await review.edit.finish())) return;
      if (now()?.review.undoable == null) review.say(t('There is nothing to undo'));
      else await review.change({ do: 'undo' });
    },
    async addWords(words) {
      const draft = draftOf(words);
      if (!draft || !(await review.edit.finish())) return;
      const made = await addQuietly(draft);
      if (made === null) return;
      review.reveal(made);
      review.edit.begin(made);
      review.say(t('New suggestion made. Word it, then keep it'));
    },
    async seek(by) {
      const page = now();
      if (!page) return;
      const list = listUncovered(page.review);
      const at = list.findIndex((one) => sameWords(one, page.sought));
      const next = list[at === -1 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))];
      if (next) review.seek(next);
    },
    async addSentence() {
      const page = now();
      if (!page?.sought) return;
      const draft = draftOf(sentenceAround(page.review.detail.source, page.review.marks, page.sought));
      if (draft && (await addQuietly(draft)) !== null) goOnAfter(page.sought, t('Suggestion made of the sentence'));
    },
    async dismiss() {
      const words = now()?.sought;
      const draft = words ? draftOf(words) : null;
      const made = draft ? await addQuietly(draft) : null;
      if (!words || !draft || made === null) return;
      if (await review.change({ do: 'reject', suggestions: [made] }, true))
        goOnAfter(words, t('Put aside: {claim}', { claim: draft.claim }));
    },
  };
  return {
    move: (by) => inTurn(() => steps.move(by)),
    accept: () => inTurn(steps.accept),
    keepAndAccept: () => inTurn(steps.keepAndAccept),
    reject: () => inTurn(steps.reject),
    reopen: () => inTurn(steps.reopen),
    edit: () => inTurn(steps.edit),
    mark: () => inTurn(steps.mark),
    split: () => inTurn(steps.split),
    merge: () => inTurn(steps.merge),
    setKind: (kind) => inTurn(() => steps.setKind(kind)),
    cite: (alike) => inTurn(() => steps.cite(alike)),
    undo: () => inTurn(steps.undo),
    addWords: (words) => inTurn(() => steps.addWords(words)),
    seek: (by) => inTurn(() => steps.seek(by)),
    addSentence: () => inTurn(steps.addSentence),
    dismiss: () => inTurn(steps.dismiss),
  };
}

/** One after the other, at once when nothing is under way. */
function createTurns(): (step: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> | null = null;
  return (step) => {
    const own = last ? last.then(step) : step();
    const settled = own.catch(() => undefined);
    last = settled;
    void settled.then(() => {
      if (last === settled) last = null;
    });
    return own;
  };
}
