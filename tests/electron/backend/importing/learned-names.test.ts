import { afterEach, expect, it, vi } from 'vitest';
import { readKnownNames } from '../../../../electron/backend/importing/known-names.ts';
import { accepted, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact } from '../../../dossiers/make-facts.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

/** Each article starts a process, which takes seconds where others work too. */
vi.setConfig({ testTimeout: 240_000 });

const scratch = prepareScratch();
const started: DeskBackend[] = [];
afterEach(async () => {
  for (const desk of started.splice(0)) await desk.server.close();
});

const FIRST = `The Qarbuna Council met on Monday.

“Qarbuna Council will pay for the bridge,” said Tamsin Okwuosa, who chairs it.

Qarbuna Council spent $4 million last year, Okwuosa said.`;
const SECOND = `Roads were closed again on Friday.

Qarbuna Council said that 300 homes were without power.

Okwuosa said the repairs would take three days.`;

async function start() {
  const desk = startBackend(scratch.folder());
  started.push(desk);
  const backend = desk.as('a');
  const { dossier } = accepted(await backend.dossiers.create({ path: scratch.path('A.dossier'), starter: false }));
  const take = async (text: string) => {
    const article = { kind: 'text', text } as const;
    const { source } = accepted(await backend.sources.importArticle({ dossier, ticket: 't', article }));
    return { source, review: accepted(await backend.review.read({ dossier, source })) };
  };
  return { backend, dossier, take };
}

it('a name the user renamed is what the next article’s drafts call it, until the step is taken back', async () => {
  const { backend, dossier, take } = await start();
  const { source, review } = await take(FIRST);
  const marked = review.marks?.names.find(({ name }) => name === 'Qarbuna Council');
  const suggestion = review.suggestions.find(({ draft }) =>
    draft.citations.some(({ passage, span }) => passage === marked?.passage && (span?.start ?? 0) <= marked.start),
  );
  if (!suggestion) throw new Error('no suggestion names the council');
  const named = { ...suggestion.draft, organisations: ['Council of the Qarbuna District'], places: [] };
  const change = { do: 'edit', suggestion: suggestion.id, draft: named } as const;
  accepted(await backend.review.change({ dossier, source, change }));
  accepted(await backend.review.change({ dossier, source, change: { do: 'accept', suggestions: [suggestion.id] } }));
  const taught = (await take(SECOND)).review;
  expect(taught.marks?.names).toContainEqual(
    expect.objectContaining({ passage: 2, type: 'organisation', name: 'Council of the Qarbuna District' }),
  );
  const drafts = taught.suggestions.map(({ draft }) => draft);
  expect(drafts.flatMap(({ organisations }) => organisations)).toContain('Council of the Qarbuna District');
  accepted(await backend.review.change({ dossier, source, change: { do: 'undo' } }));
  const unlearned = (await take(`${SECOND}\n\nMore news follows in the evening.`)).review;
  expect(unlearned.marks?.names.map(({ name }) => name)).not.toContain('Council of the Qarbuna District');
});

it('an article is read with what was taught first, then with the names in facts, the newest first', () => {
  const facts = [
    makeFact({ id: 'old', people: ['Anwar Ibrahim'], places: ['Perak'], organisations: ['A'] }),
    makeFact({ id: 'new', people: ['Gobind Singh Deo'], programmes: ['MyDigital'], organisations: ['Perak'] }),
  ];
  const dossier = scratch.open(scratch.make({ facts }));
  dossier.db.exec(
    `INSERT INTO learned_names VALUES ('Anwar Ibrahim', 'person', 'Datuk Seri Anwar Ibrahim'), ('x', 'animal', 'Cat')`,
  );
  expect(readKnownNames(dossier)).toEqual([
    { surface: 'Anwar Ibrahim', type: 'person', name: 'Datuk Seri Anwar Ibrahim' },
    { surface: 'Gobind Singh Deo', type: 'person', name: 'Gobind Singh Deo' },
    { surface: 'Perak', type: 'organisation', name: 'Perak' },
    { surface: 'MyDigital', type: 'programme', name: 'MyDigital' },
  ]);
});

it('facts of a damaged file keep no article from being read', () => {
  const dossier = scratch.open(
    scratch.make({ facts: [makeFact({ id: 'one' }), makeFact({ id: 'two', people: ['Anwar Ibrahim'] })] }),
  );
  for (const content of ['no json', '[]', '{"people": "text", "places": [7, null, ["x"]]}', 'null'])
    for (const row of ['one', 'two']) {
      dossier.db.prepare('UPDATE fact_revisions SET content = ? WHERE fact = ?').run(content, row);
      expect(readKnownNames(dossier).every(({ name }) => name === 'Anwar Ibrahim')).toBe(true);
    }
});
