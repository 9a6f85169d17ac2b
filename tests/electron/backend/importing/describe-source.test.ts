import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SourceReference } from '../../../../core/facts/source.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

/** Each article starts a process, which takes seconds where others work too. */
vi.setConfig({ testTimeout: 240_000 });

const scratch = prepareScratch();
const started: DeskBackend[] = [];
afterEach(async () => {
  for (const desk of started.splice(0)) await desk.server.close();
});

const ARTICLE = `Ministries sign digital pact

“We will train 40,000 engineers,” Anwar Ibrahim said on Tuesday.

“The ministry will pay for it,” Siti Aminah said on Wednesday.`;

async function start() {
  const desk = startBackend(scratch.folder());
  started.push(desk);
  const backend = desk.as('a');
  const { dossier } = accepted(await backend.dossiers.create({ path: scratch.path('A.dossier'), starter: false }));
  const article = { kind: 'text', text: ARTICLE } as const;
  const { source } = accepted(await backend.sources.importArticle({ dossier, ticket: 't', article }));
  const read = async () => accepted(await backend.review.read({ dossier, source }));
  const issued = (day: number) => ({
    type: 'article-newspaper',
    title: 'Pact',
    issued: { 'date-parts': [[2026, 3, day]] },
  });
  const say = (change: Partial<Omit<SourceReference, 'id'>>) =>
    backend.sources.describe({ dossier, source, csl: issued(12), language: 'en', remark: null, ...change });
  return { backend, dossier, source, read, say, issued };
}

describe('what is known about a source', () => {
  it('is replaced, and what is missing is told', async () => {
    const { say, read, issued } = await start();
    const detail = accepted(await say({ remark: 'Page to come.' }));
    expect(detail).toEqual((await read()).detail);
    expect(detail).toMatchObject({
      source: { csl: issued(12), remark: 'Page to come.' },
      missing: ['author', 'container-title'],
    });
  });

  it('fixes the dates of its text anew with a new day of publication, and the drafts’ as-at dates', async () => {
    const { say, read, issued } = await start();
    expect((await read()).marks?.dates.map(({ iso }) => iso)).toEqual([null, null]);
    accepted(await say({}));
    expect((await read()).marks?.dates.map(({ iso }) => iso)).toEqual(['2026-03-10', '2026-03-11']);
    accepted(await say({ csl: issued(19) }));
    const { marks, suggestions } = await read();
    expect(marks?.dates.map(({ iso }) => iso)).toEqual(['2026-03-17', '2026-03-18']);
    expect(suggestions.map(({ draft }) => draft.asAt)).toEqual(suggestions.map(() => '2026-03-19'));
    expect(suggestions.length).toBeGreaterThan(1);
  });

  it('keeps what the user touched, with the as-at date of an open draft moved along', async () => {
    const { backend, dossier, source, say, read, issued } = await start();
    accepted(await say({}));
    const [one, two] = (await read()).suggestions;
    if (!one || !two) throw new Error('too few suggestions');
    const draft = { ...one.draft, claim: 'My own words.' };
    accepted(await backend.review.change({ dossier, source, change: { do: 'edit', suggestion: one.id, draft } }));
    accepted(await backend.review.change({ dossier, source, change: { do: 'accept', suggestions: [two.id] } }));
    accepted(await say({ csl: issued(19) }));
    const { suggestions } = await read();
    expect(suggestions.slice(0, 2)).toMatchObject([
      { id: one.id, draft: { claim: 'My own words.', asAt: '2026-03-19' }, edited: true },
      { id: two.id, state: 'accepted', draft: { asAt: '2026-03-12' } },
    ]);
    expect(new Set(suggestions.map(({ draft: { claim } }) => claim)).size).toBe(suggestions.length);
  });

  it('leaves the marks alone when neither day nor language changed', async () => {
    const { say, read } = await start();
    accepted(await say({}));
    const before = await read();
    accepted(await say({ remark: 'Only a remark.' }));
    expect({ ...(await read()), detail: null }).toEqual({ ...before, detail: null });
  });

  it('is replaced without reading where the source was recorded by hand', async () => {
    const { backend } = await start();
    const path = scratch.make({ sources: [makeSource()], facts: [makeFact()] }, 'Hand.dossier');
    const { dossier } = accepted(await backend.dossiers.open({ path }));
    const known = {
      dossier,
      source: 'source-1',
      csl: { type: 'report', issued: { 'date-parts': [[2020]] } },
      language: 'fr',
      remark: null,
    };
    const detail = accepted(await backend.sources.describe(known));
    expect(detail.source).toMatchObject({ language: 'fr', csl: known.csl });
    expect(accepted(await backend.review.read({ dossier, source: 'source-1' }))).toMatchObject({
      marks: null,
      suggestions: [],
    });
  });

  it('is not replaced for a source that is not there', async () => {
    const { backend, dossier } = await start();
    const unknown = { dossier, source: 'nobody', csl: { type: 'report' }, language: 'en', remark: null };
    expect(codeOf(await backend.sources.describe(unknown))).toBe('not-found');
  });
});
