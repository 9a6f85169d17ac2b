import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { Fact, FactDraft } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import type { FactLink, Note, Table } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import { noteText } from '../../../../core/note/note-text.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let desk: DeskBackend;
let page: Backend;
let dossier = '';

const CITED = [{ source: 'source-1', passage: 1, span: null }];
const GROWTH = makeFact({
  id: 'growth',
  claim: 'Exports grew by 4.5% in 2024.',
  figures: [{ value: 4.5, unit: '%', of: 'exports' }],
  citations: CITED,
});
const OLD = makeFact({ id: 'old', claim: 'Talks open in May.' });
const NEXT = makeFact({ id: 'next', claim: 'Talks open in June.' });

const noteWith = (id: string, links: readonly FactLink[]): Note =>
  makeNote({
    id,
    title: `Note ${id}`,
    marking: 'SECRET',
    fields: { from: 'Tan Mei Ling' },
    body: links.map((link) => ({ type: 'paragraph', content: [{ type: 'text', text: 'We see ', marks: [] }, link] })),
  });
const figureOf = (fact: Fact) => linkFact(fact, { wording: 'figure', words: '4.5%' });

beforeEach(async () => {
  desk = startBackend(scratch.folder());
  page = desk.as('window');
  const notes = [
    noteWith('cell', [figureOf(GROWTH)]),
    noteWith('pinned', [{ ...linkFact(GROWTH), pinned: true }]),
    noteWith('talks', [linkFact(OLD)]),
  ];
  const path = scratch.make({ sources: [makeSource()], facts: [GROWTH, OLD, NEXT], notes });
  ({ dossier } = accepted(await page.dossiers.open({ path })));
});
afterEach(() => desk.server.close());

async function correct(percent: number): Promise<void> {
  const { fact } = accepted(await page.facts.read({ dossier, fact: 'growth' }));
  const { id: _, revision, status: __, successor: ___, ...draft } = fact;
  const words = `Exports grew by ${percent}% in 2024.`;
  const changed: FactDraft = { ...draft, claim: words, figures: [{ value: percent, unit: '%', of: 'exports' }] };
  accepted(
    await page.library.revise({ dossier, fact: 'growth', revision, draft: changed, reason: 'Corrected', by: null }),
  );
}

const issue = async (note: string) =>
  accepted(
    await page.issued.issue({ dossier, note, number: note, day: '2026-05-03', recipients: [], sources: 'none' }),
  );

function changesTable({ body }: Note): Table {
  const table = body.find((block) => block.type === 'table');
  if (!table) throw new Error('The addendum has no table');
  return table;
}
const rowText = (note: Note, row: number) =>
  changesTable(note).rows[row]?.map((cell) => noteText({ ...note, title: '', fields: {}, body: cell.blocks }).trim());

it('tells what stands behind a note before it is issued', async () => {
  await correct(4.1);
  expect(accepted(await page.issued.check({ dossier, note: 'cell' }))).toMatchObject({
    facts: [{ id: 'growth', revision: 2 }],
    unknown: 0,
    waiting: 1,
    withdrawn: [],
  });
  const source = { dossier, source: 'source-1', reason: 'Retracted', by: null };
  accepted(await page.updates.withdrawSource(source));
  expect(accepted(await page.issued.check({ dossier, note: 'cell' })).withdrawn).toMatchObject([{ id: 'source-1' }]);
  const { note, version } = accepted(await page.notes.open({ dossier, note: 'talks' }));
  const body = [...note.body, { type: 'paragraph', content: [linkFact({ ...OLD, id: 'gone' })] } as const];
  accepted(await page.notes.save({ dossier, note: { ...note, body }, version }));
  expect(accepted(await page.issued.check({ dossier, note: 'talks' }))).toMatchObject({
    facts: [{ id: 'old' }],
    unknown: 1,
    waiting: 0,
  });
  expect(codeOf(await page.issued.check({ dossier, note: 'nowhere' }))).toBe('not-found');
});

it('a pinned place counts as changed only for what its fact says after the copy went out', async () => {
  await correct(4.1);
  const copy = await issue('pinned');
  expect(copy.changed).toBe(0);
  await correct(4.2);
  expect(accepted(await page.issued.read({ dossier, issued: copy.id }))).toMatchObject({
    copy: { changed: 1 },
    changes: [{ words: GROWTH.claim, after: 'Exports grew by 4.2% in 2024.' }],
  });
});

it('an addendum is marked as the copy, from its author, and words each place as the copy did', async () => {
  const copy = await issue('cell');
  await correct(4.1);
  const { note } = accepted(await page.issued.addendum({ dossier, issued: copy.id }));
  expect(note).toMatchObject({ marking: 'SECRET', fields: { from: 'Tan Mei Ling', reference: 'cell/A1' } });
  expect(rowText(note, 1)).toEqual(['We see 4.5%', '4.5%', '4.1%', expect.stringMatching(/\S/)]);
  expect(listFactLinks(note)).toMatchObject([{ fact: 'growth', wording: 'figure', words: '4.1%' }]);
  accepted(await page.issued.addendum({ dossier, issued: copy.id }));
  expect(accepted(await page.issued.read({ dossier, issued: copy.id })).addenda).toMatchObject([
    { note: note.id, number: 1, trashed: false },
    { number: 2 },
  ]);
});

it('an addendum says what took the place of a superseded fact, and that one is withdrawn', async () => {
  const copy = await issue('talks');
  const change = { dossier, facts: ['old'], reason: 'Moved', by: null };
  accepted(await page.library.setStatus({ ...change, status: 'superseded', successor: 'next' }));
  const first = accepted(await page.issued.addendum({ dossier, issued: copy.id }));
  expect(rowText(first.note, 1)?.[2]).toBe(`Superseded by: ${NEXT.claim}`);
  accepted(await page.library.setStatus({ ...change, status: 'withdrawn', successor: null }));
  const second = accepted(await page.issued.addendum({ dossier, issued: copy.id }));
  expect(rowText(second.note, 1)?.[2]).toBe(`Withdrawn: ${OLD.claim}`);
});

it('the file handed over is the one whose SHA-256 the copy names', async () => {
  const copy = await issue('cell');
  const file = accepted(await page.issued.file({ dossier, issued: copy.id }));
  if (file.kind !== 'download') throw new Error('Not handed over');
  expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(copy.sha256);
});
