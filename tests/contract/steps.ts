import { join } from 'node:path';
import type { DossierInfo, FactHits, NoteSummary } from '../../core/contract/backend.ts';
import type { IssuedCopy } from '../../core/contract/issued-methods.ts';
import type { FactsChanged } from '../../core/contract/library-methods.ts';
import { METHOD_NAMES, type MethodName } from '../../core/contract/methods.ts';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { Reply } from '../../core/contract/reply.ts';
import type { ReviewStep } from '../../core/contract/review-methods.ts';
import type { ImportReport, SourceSummary } from '../../core/contract/source-methods.ts';
import type { ReadTemplate, SavedTemplate } from '../../core/contract/template-methods.ts';
import type { Transport } from '../../core/contract/transport.ts';
import type { FactDraft } from '../../core/facts/fact.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { ARTICLE, articleOf, draftFor, TEMPLATE } from './good-data.ts';
import { type Found, GOOD } from './good-inputs.ts';

export interface Step {
  readonly method: MethodName;
  readonly input: unknown;
  readonly reply: Reply<unknown>;
}

/** Makes a dossier, reads what is in it, then calls every method once with a good input; every answer in order. */
export async function callEveryMethod({ invoke }: Transport, folder: string): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const call = async <Value>(method: MethodName, input: unknown): Promise<Value> => {
    const reply = await invoke(method, input);
    steps.push({ method, input, reply });
    if (!reply.ok) throw new Error(`${method}: ${reply.message}`);
    return reply.value as Value;
  };
  const { dossier } = await call<DossierInfo>('dossiers.create', {
    path: join(folder, 'First.dossier'),
    starter: true,
  });
  const [summary] = await call<NoteSummary[]>('notes.list', { dossier });
  const note = summary?.id ?? '';
  const open = await call<OpenNote>('notes.open', { dossier, note });
  const template = { template: 'information-brief', title: 'Filled', fields: {}, fill: true };
  const filled = await call<OpenNote>('notes.create', { dossier, ...template });
  const spare = await call<OpenNote>('notes.duplicate', { dossier, note });
  const blank = await call<ReadTemplate>('templates.read', { dossier, origin: 'built-in', id: 'blank' });
  const own = await call<SavedTemplate>('templates.save', {
    ...{ dossier, origin: 'dossier', id: null, text: TEMPLATE, replaces: null },
  });
  const nothing: Found = {
    ...{ folder, dossier, note, open, filled, spare, fact: '', source: '', edition: '', suggestion: '' },
    ...{ pair: ['', ''], two: ['', ''], undo: '', issued: '' },
    ...{ blank: blank.template, ownTemplate: { origin: own.origin, id: own.id, print: own.print } },
  };
  const { hits } = await call<FactHits>('facts.search', GOOD['facts.search'](nothing));
  const [source] = await call<SourceSummary[]>('sources.list', { dossier });
  await call('sources.importArticle', GOOD['sources.importArticle']({ ...nothing }));
  const article = articleOf(ARTICLE.replace('40,000', '45,000'));
  const { source: edition } = await call<ImportReport>('sources.importArticle', { dossier, ticket: 'two', article });
  const change = { do: 'add', draft: draftFor(edition) };
  const { suggestions } = await call<ReviewStep>('review.change', { dossier, source: edition, change });
  const suggestion = suggestions[0]?.id ?? '';
  const add = (draft: FactDraft) => call<FactsChanged>('library.add', { dossier, draft, by: null });
  const idOf = ({ facts }: FactsChanged) => facts[0]?.id ?? '';
  const agreement = draftFor(edition);
  const pair: Found['pair'] = [
    idOf(await add(agreement)),
    idOf(await add({ ...agreement, language: 'ms', claim: 'Perjanjian itu ditandatangani.' })),
  ];
  const two: Found['two'] = [idOf(await add(agreement)), idOf(await add(agreement))];
  const { undo } = await add(agreement);
  const fact = hits[0]?.fact.id ?? '';
  const issue = { ...GOOD['issued.issue']({ ...nothing, fact }), number: 'DÉ/2026/7' };
  const { id: issued } = await call<IssuedCopy>('issued.issue', issue);
  // What an issued copy used says something else since: there is an addendum to draft.
  for (const { fact: used } of listFactLinks(open.note).slice(0, 1))
    await call('library.setStatus', {
      dossier,
      facts: [used],
      status: 'disputed',
      successor: null,
      reason: '',
      by: null,
    });
  const found: Found = {
    ...nothing,
    fact,
    source: source?.id ?? '',
    edition,
    suggestion,
    pair,
    two,
    undo: undo ?? '',
    issued,
  };
  for (const method of METHOD_NAMES.toSorted(lastToClose)) {
    // Each import starts a process.
    if (method === 'sources.importArticle') continue;
    // There is something to settle only after a save that knew an older version.
    if (method === 'notes.settleClash') {
      await call('notes.save', { dossier, note: { ...open.note, title: 'An older window' }, version: open.version });
    }
    const input = GOOD[method](found);
    steps.push({ method, input, reply: await invoke(method, input) });
  }
  return steps;
}

/** Good inputs whose handle or id is nobody's. */
export function inputsWithUnknownHandles(steps: readonly Step[]): readonly { method: MethodName; input: unknown }[] {
  return steps.flatMap(({ method, input }) => {
    const known = input as Record<string, unknown>;
    return ['dossier', 'note', 'fact', 'source']
      .filter((key) => typeof known[key] === 'string' && method !== 'dossiers.create')
      .map((key) => ({ method, input: { ...known, [key]: 'nobody' } }));
  });
}

/** No method takes any of these. */
export const WRONG_INPUTS: readonly unknown[] = [
  undefined,
  null,
  [],
  'text',
  7,
  true,
  { surprise: 1 },
  { dossier: 7 },
  { dossier: '../../etc/passwd' },
  { dossier: 'x'.repeat(100_000) },
  { constructor: { prototype: {} } },
  JSON.parse('{"__proto__": {"dossier": "x"}}'),
  { note: { $bytes: 'AAAA' } },
];

export const WRONG_METHODS: readonly string[] = [
  '',
  'app',
  'app.',
  'app.stop',
  'app.start ',
  'App.start',
  'notes.constructor',
  'constructor.name',
  '__proto__.toString',
  'toString',
  'x'.repeat(10_000),
];

/** What ends a note or a dossier comes after everything that needs it. */
function lastToClose(one: MethodName, other: MethodName): number {
  const LAST: readonly MethodName[] = ['notes.setTrashed', 'dossiers.close'];
  return LAST.indexOf(one) - LAST.indexOf(other);
}
