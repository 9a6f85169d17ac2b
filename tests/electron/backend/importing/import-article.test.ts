import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackendEvent } from '../../../../core/contract/backend.ts';
import type { ArticleFile } from '../../../../core/contract/source-methods.ts';
import { describeSource } from '../../../../electron/backend/importing/describe-source.ts';
import { importArticle } from '../../../../electron/backend/importing/import-article.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { contentOf, newId, now, openReview, startReview } from '../review/review-desk.ts';

/** Each article starts a process, which takes seconds where others work too. */
vi.setConfig({ testTimeout: 240_000 });

const scratch = prepareScratch();
const started: DeskBackend[] = [];
afterEach(async () => {
  for (const desk of started.splice(0)) await desk.server.close();
});

const ARTICLE = `Ministries sign digital pact

By Amina Yusof

KUALA LUMPUR, 12 March 2026 – The Ministry of Digital Affairs signed an agreement with the Asian Development Bank.

“We will train 40,000 engineers by 2030,” Anwar Ibrahim said on Tuesday.`;
const LONG = 'The ministry said that 40,000 engineers would be trained by 2030.\n\n'.repeat(15_000);

async function start(client = 'a') {
  const desk = startBackend(scratch.folder());
  started.push(desk);
  const backend = desk.as(client);
  const path = scratch.path('Articles.dossier');
  const { dossier } = accepted(await backend.dossiers.create({ path, starter: false }));
  const take = (article: ArticleFile, ticket = 'ticket') => backend.sources.importArticle({ dossier, ticket, article });
  return { desk, backend, path, dossier, take };
}
const pasted = (text: string): ArticleFile => ({ kind: 'text', text });
const fileOf = (name: string, text: string): ArticleFile => ({
  kind: 'file',
  name,
  bytes: new TextEncoder().encode(text),
});

/** Resolves when an import of this desk has told anything. */
function firstProgress(desk: DeskBackend): Promise<BackendEvent> {
  return desk.nextEvent('a');
}

describe('an article read in a process of its own', () => {
  it('becomes a source with its text, data, marks and suggestions', async () => {
    const { backend, dossier, take, path, desk } = await start();
    const report = accepted(await take(pasted(ARTICLE)));
    expect(report).toMatchObject({ outcome: 'new', title: 'Ministries sign digital pact', previous: null });
    const { detail, marks, suggestions } = accepted(await backend.review.read({ dossier, source: report.source }));
    expect(detail.source.passages.map(({ text }) => text)).toEqual(ARTICLE.split('\n\n'));
    expect(detail.source.csl).toMatchObject({
      title: 'Ministries sign digital pact',
      issued: { 'date-parts': [[2026, 3, 12]] },
    });
    expect(marks?.quotations).toHaveLength(1);
    expect(suggestions.length).toBe(report.suggested);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { draft } of suggestions)
      for (const { passage, span } of draft.citations)
        expect(detail.source.passages[passage - 1]?.text.slice(span?.start, span?.end)).not.toBe('');
    await desk.server.close();
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
    expect(readdirSync(scratch.folder())).toEqual(['Articles.dossier']);
    expect(desk.log).toEqual([]);
  });

  it('is known again, in whatever form it comes, and its changed version is an edition', async () => {
    const { backend, dossier, take } = await start();
    const first = accepted(await take(pasted(ARTICLE)));
    expect(accepted(await take(fileOf('pact.txt', ARTICLE.replaceAll('\n', '\r\n'))))).toMatchObject({
      outcome: 'same',
      source: first.source,
    });
    expect(accepted(await take(fileOf('pact.md', `# ${ARTICLE}`)))).toMatchObject({
      outcome: 'same',
      source: first.source,
    });
    const second = accepted(await take(pasted(ARTICLE.replace('40,000', '45,000'))));
    expect(second).toMatchObject({ outcome: 'edition', previous: first.source });
    const changes = accepted(await backend.sources.compareEditions({ dossier, source: second.source }));
    expect(changes.previous.id).toBe(first.source);
    expect(changes.passages.map(({ change }) => change)).toEqual(['same', 'same', 'same', 'changed']);
    expect(changes.passages[3]?.words.filter(({ change }) => change !== 'same')).toEqual([
      { text: '40,000', change: 'removed' },
      { text: '45,000', change: 'added' },
    ]);
  });

  it('tells how far it is, in order, under its own ticket', async () => {
    const { desk, take } = await start();
    const heard: BackendEvent[] = [];
    desk.server.subscribe('a', (event) => heard.push(event));
    await take(pasted(ARTICLE), 'mine');
    expect(heard.map((event) => event.type === 'import-progress' && [event.ticket, event.stage])).toEqual([
      ['mine', 'finding-facts'],
      ['mine', 'saving'],
    ]);
  });

  it('goes on beside others, each of which is stored', async () => {
    const { backend, dossier, take } = await start();
    const texts = ['one', 'two', 'three', 'four', 'five'].map(
      (word) => `A report about ${word}.\n\nNothing else is in it, ${word}.`,
    );
    const reports = await Promise.all(texts.map((text, index) => take(pasted(text), `ticket-${index}`)));
    expect(reports.map(codeOf)).toEqual(texts.map(() => 'accepted'));
    expect(accepted(await backend.sources.list({ dossier }))).toHaveLength(5);
  });
});

describe('an import that comes to nothing', () => {
  it.each([
    [
      'a picture by another name',
      { kind: 'file', name: 'article.txt', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') } as const,
      /cannot become an article|no text/,
    ],
    ['an empty file', fileOf('empty.txt', ''), /no text in this file/],
    ['white space', pasted(' \n\t \n'), /no text/],
    ['a PDF that is none', fileOf('broken.pdf', '%PDF-1.7\nnothing follows'), /damaged|cut short/],
  ])('says what is wrong with %s, and leaves nothing behind', async (_name, article, expected) => {
    const { backend, dossier, take } = await start();
    const reply = await take(article);
    expect(codeOf(reply)).toBe('unreadable');
    expect(reply.ok ? '' : reply.message).toMatch(expected);
    expect(accepted(await backend.sources.list({ dossier }))).toEqual([]);
  });

  it('is stopped by its ticket, even when asked twice, and the ticket can be used again', async () => {
    const { desk, backend, dossier, take } = await start();
    const reading = take(pasted(LONG), 'long');
    await firstProgress(desk);
    expect(codeOf(await take(pasted(ARTICLE), 'long'))).toBe('exists');
    accepted(await backend.sources.stopImport({ dossier, ticket: 'long' }));
    accepted(await backend.sources.stopImport({ dossier, ticket: 'long' }));
    expect(codeOf(await reading)).toBe('cancelled');
    expect(accepted(await backend.sources.list({ dossier }))).toEqual([]);
    expect(codeOf(await take(pasted(ARTICLE), 'long'))).toBe('accepted');
    expect(desk.log).toEqual([]);
  });

  it('is stopped when its dossier is closed, and another dossier’s goes on', async () => {
    const { desk, backend, path, dossier, take } = await start();
    const other = accepted(await backend.dossiers.create({ path: scratch.path('Other.dossier'), starter: false }));
    const reading = take(pasted(LONG), 'long');
    await firstProgress(desk);
    const beside = backend.sources.importArticle({ dossier: other.dossier, ticket: 'long', article: pasted(ARTICLE) });
    accepted(await backend.dossiers.close({ dossier }));
    expect(codeOf(await reading)).toBe('cancelled');
    expect(codeOf(await beside)).toBe('accepted');
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });

  it('is stopped when its window is gone, or the program ends', async () => {
    const { desk, path, take } = await start();
    const reading = take(pasted(LONG), 'long');
    await firstProgress(desk);
    desk.server.dropClient('a');
    expect(codeOf(await reading)).toBe('cancelled');
    const again = desk.as('b');
    const { dossier } = accepted(await again.dossiers.open({ path }));
    const heard = desk.nextEvent('b');
    const ending = again.sources.importArticle({ dossier, ticket: 'long', article: pasted(LONG) });
    await heard;
    await desk.server.close();
    expect(codeOf(await ending)).toBe('cancelled');
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });

  it('is refused before anything is read where the dossier cannot be written, as is a step of a review', async () => {
    const writable = scratch.open(scratch.make());
    const { source } = startReview(writable, { paragraphs: ['Talks began.'], facts: [{ words: 'Talks began.' }] });
    const dossier = { ...writable, readOnly: true };
    const before = contentOf(dossier);
    const nobody = () => Promise.reject(new Error('nothing is to be read'));
    const reader = {
      read: nobody,
      readNote: nobody,
      readTemplate: nobody,
      readMould: nobody,
      extractAgain: nobody,
      close: () => undefined,
    };
    const { signal } = new AbortController();
    const setup = { reader, findDossier: () => dossier, signal, newId, clock: now, onProgress: () => undefined };
    await expect(importArticle(pasted(ARTICLE), setup)).rejects.toMatchObject({ refusal: { code: 'read-only' } });
    const described = { id: source, csl: { type: 'article' }, language: 'en', remark: null };
    await expect(describeSource(described, setup)).rejects.toMatchObject({ refusal: { code: 'read-only' } });
    const step = () => openReview(dossier, source).take({ do: 'accept-above', confidence: 0 });
    expect(refusalOf(step).code).toBe('read-only');
    expect(contentOf(dossier)).toEqual(before);
  });
});
