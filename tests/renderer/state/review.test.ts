import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { offerText } from '../../../renderer/state/article-offer.ts';
import type { Desk } from '../../../renderer/state/desk.ts';
import { beginForm } from '../../../renderer/state/draft-form.ts';
import { listUncovered } from '../../../renderer/state/review-coverage.ts';
import type { OpenReview } from '../../../renderer/state/review-page.ts';
import { showSource } from '../../../renderer/state/view.ts';
import { withHome } from './test-desk.ts';

const ARTICLE = `Rice costs more

IPOH, 3 May 2026

"Rice costs 12% more than in March," said Tan Mei Ling, who buys for the mills of Ipoh.

"Nobody told the farmers," said Rahim Osman, who speaks for them. "They will plant less next year."

The mills bought 4,200 tonnes in April 2026.`;

function page(desk: Desk): OpenReview {
  const now = desk.review.store.read();
  if (now.phase !== 'open') throw new Error(`no review is open: ${now.phase}`);
  return now;
}

function current(desk: Desk) {
  const { review, current: id } = page(desk);
  const one = review.suggestions.find((suggestion) => suggestion.id === id);
  if (!one) throw new Error('no card is chosen');
  return one;
}

/** Imports the article into a new dossier and opens its review. */
async function review(desk: Desk, path: string): Promise<void> {
  expect(await desk.dossiers.create(path, false)).toBeNull();
  desk.importArticles([offerText(ARTICLE, null)]);
  await vi.waitFor(() => expect(desk.review.store.read().phase).toBe('open'), { timeout: 20_000 });
}

describe('the review of an article', () => {
  it(
    'begins by itself once the article is read, on the first suggestion',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk } = openWindow();
        await review(desk, join(folder, 'a.dossier'));
        expect(current(desk).state).toBe('open');
        expect(desk.view.read()).toMatchObject({ dialog: null, source: { show: 'review' } });
        const [source] = desk.library.store.read().sources ?? [];
        expect(source?.open).toBe(page(desk).review.detail.open);
      }),
    30_000,
  );

  it(
    'takes steps in turn, however fast they are asked for, and takes them all back',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk } = openWindow();
        const { steps } = desk.review;
        await review(desk, join(folder, 'a.dossier'));
        const { length } = page(desk).review.suggestions;
        expect(length).toBeGreaterThan(1);
        await Promise.all(Array.from({ length }, (_, index) => (index % 2 === 0 ? steps.accept() : steps.reject())));
        expect(page(desk).review.suggestions.map(({ state }) => state)).not.toContain('open');
        expect(page(desk).review.detail.facts).toHaveLength(Math.ceil(length / 2));
        expect(page(desk).said).toMatch(/None left$/);
        await Promise.all(Array.from({ length }, () => steps.undo()));
        expect(page(desk).review.undoable).toBeNull();
        expect(page(desk).review.detail.facts).toEqual([]);
        expect(page(desk).review.detail.open).toBe(length);
      }),
    30_000,
  );

  it(
    'keeps what is typed when the typing pauses, without closing the edit, and restores it on cancel',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk, backend, notices } = openWindow();
        await review(desk, join(folder, 'a.dossier'));
        const before = current(desk);
        await desk.review.steps.edit();
        desk.review.edit.write({ ...beginForm(before.draft), claim: 'Worded anew.' });
        const dossier = desk.session.read();
        if (dossier.phase !== 'open') throw new Error('closed');
        const ask = { dossier: dossier.dossier.dossier, source: page(desk).source };
        await vi.waitFor(
          async () => {
            const stored = await backend.review.read(ask);
            expect(stored.ok && stored.value.suggestions.some(({ draft }) => draft.claim === 'Worded anew.')).toBe(
              true,
            );
          },
          { timeout: 5_000 },
        );
        expect(page(desk).edit?.form.claim).toBe('Worded anew.');

        await desk.review.edit.cancel();
        expect(page(desk).edit).toBeNull();
        expect(current(desk).draft).toEqual(before.draft);
        const stored = await backend.review.read(ask);
        expect(stored.ok && stored.value.suggestions.find(({ id }) => id === before.id)?.draft).toEqual(before.draft);
        expect(notices.at(-1)?.title).toBe('The change was not kept');
        notices.at(-1)?.action?.run();
        expect(page(desk).edit?.form.claim).toBe('Worded anew.');
      }),
    30_000,
  );

  it(
    'stays with an edit that is no fact yet, whatever is asked for',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk } = openWindow();
        await review(desk, join(folder, 'a.dossier'));
        const { id, draft } = current(desk);
        await desk.review.steps.edit();
        desk.review.edit.write({ ...beginForm(draft), claim: '' });
        await desk.review.steps.accept();
        expect(page(desk).edit?.trouble.claim).toMatch(/needs a claim/);
        await desk.review.steps.move(1);
        await vi.waitFor(() => expect(page(desk).current).toBe(id));
        expect(page(desk).review.detail.facts).toEqual([]);
        desk.onEvent({ type: 'closing' });
        await vi.waitFor(() => expect(desk.view.read().dialog?.kind).toBe('unsaved'));
      }),
    30_000,
  );

  it(
    'says what failed and changes nothing when the disk is full',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk, breakMethod, notices } = openWindow();
        await review(desk, join(folder, 'a.dossier'));
        breakMethod('review.change');
        const before = page(desk).review;
        await desk.review.steps.accept();
        expect(page(desk).review).toBe(before);
        expect(notices.at(-1)).toMatchObject({ title: 'Nothing was changed in the review', text: 'The disk is full.' });
        breakMethod(null);
        await desk.review.steps.accept();
        expect(page(desk).review.detail.facts).toHaveLength(1);
      }),
    30_000,
  );

  it(
    'goes through the checklist: a fact from a sentence, the rest put aside, until nothing is left',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk } = openWindow();
        const { steps } = desk.review;
        await review(desk, join(folder, 'a.dossier'));
        // Whatever was suggested: rejected, it covers nothing.
        await Promise.all(page(desk).review.suggestions.map(() => steps.reject()));
        desk.review.show('checklist');
        await steps.seek(1);
        const sold = listUncovered(page(desk).review).find(({ text }) => text.startsWith('4,200'));
        if (!sold) throw new Error('the tonnes are not on the checklist');
        desk.review.seek(sold);
        await steps.addSentence();
        const open = page(desk).review.suggestions.filter(({ state }) => state === 'open');
        expect(open.map(({ draft }) => draft.claim)).toEqual(['The mills bought 4,200 tonnes in April 2026.']);
        for (let left = listUncovered(page(desk).review).length; left > 0; left -= 1) {
          if (listUncovered(page(desk).review).length === 0) break;
          await steps.dismiss();
        }
        expect(listUncovered(page(desk).review)).toEqual([]);
        expect(page(desk).sought).toBeNull();
      }),
    30_000,
  );

  it(
    'makes one of two, parts it again, and makes a fact of selected words',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk } = openWindow();
        const { steps } = desk.review;
        await review(desk, join(folder, 'a.dossier'));
        const passage = page(desk).review.detail.source.passages.find(({ text }) => text.includes('Nobody told'));
        if (!passage) throw new Error('the passage is not there');
        await steps.addWords({ passage: passage.number, start: 0, end: passage.text.length });
        expect(page(desk).edit?.form.claim).toBe(passage.text);
        await steps.split();
        const parts = page(desk).review.suggestions.filter(({ reason }) => reason === 'split');
        expect(parts.length).toBeGreaterThan(1);
        for (const { id } of parts) desk.review.toggleMark(id);
        await steps.merge();
        expect(current(desk).reason).toBe('merged');
        expect(page(desk).marked).toEqual([]);
        await steps.setKind('concern');
        expect(current(desk).draft.kind).toBe('concern');
      }),
    30_000,
  );

  it(
    'is closed when something else comes into view, with everything kept',
    () =>
      withHome(async ({ folder, openWindow }) => {
        const { desk } = openWindow();
        await review(desk, join(folder, 'a.dossier'));
        const { source } = page(desk);
        const { id, draft } = current(desk);
        await desk.review.steps.edit();
        desk.review.edit.write({ ...beginForm(draft), claim: 'Typed and left.' });
        showSource(desk.view, source);
        expect(desk.review.store.read().phase).toBe('none');
        showSource(desk.view, source, { show: 'review' });
        await vi.waitFor(() => expect(page(desk).source).toBe(source));
        expect(page(desk).review.suggestions.find((one) => one.id === id)?.draft.claim).toBe('Typed and left.');
      }),
    30_000,
  );
});
