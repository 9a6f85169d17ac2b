import type { Backend, FactDetail } from '../../../core/contract/backend.ts';
import type { InputOf } from '../../../core/contract/methods.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readInput } from '../read-input.ts';

type Draft = InputOf<'library.add'>['draft'];

/** `desk fact <file.dossier> add|edit|status ...` */
export function changeFact([file = '', what = '', ...args]: readonly string[]): Promise<void> {
  switch (what) {
    case 'add':
      return addFact(file, args);
    case 'edit':
      return editFact(file, args);
    case 'status':
      return setStatus(file, args);
    default:
      throw new WrongUsage('desk fact <file.dossier> takes add, edit or status. desk --help shows how each is used.');
  }
}

async function addFact(file: string, args: readonly string[]): Promise<void> {
  const { values } = readArguments(args, [], {
    kind: { type: 'string' },
    claim: { type: 'string' },
    date: { type: 'string' },
    person: { type: 'string', multiple: true, default: [] },
    organisation: { type: 'string', multiple: true, default: [] },
    place: { type: 'string', multiple: true, default: [] },
    tag: { type: 'string', multiple: true, default: [] },
    speaker: { type: 'string' },
    source: { type: 'string' },
    passage: { type: 'string' },
    language: { type: 'string', default: 'en' },
    by: { type: 'string' },
    json: { type: 'boolean' },
  });
  const { kind, claim, date, source, passage } = values;
  if (kind === undefined || claim === undefined) throw new WrongUsage('desk fact add needs --kind and --claim.');
  if ((source === undefined) !== (passage === undefined))
    throw new WrongUsage('--source and --passage go together: a fact rests on a passage of a source.');
  const draft = {
    kind,
    claim,
    language: values.language,
    people: values.person,
    organisations: values.organisation,
    places: values.place,
    programmes: [],
    when: date === undefined ? null : { iso: date, text: date },
    figures: [],
    speaker: values.speaker ?? null,
    asAt: null,
    tags: values.tag,
    citations: source === undefined ? [] : [{ source, passage: Number(passage), span: null }],
  };
  const input = readInput('library.add', { draft, by: values.by ?? null }, DRAFT_OPTIONS);
  const [fact] = await withDossier(
    pathFrom(file),
    async (backend, { dossier }) => accepted(await backend.library.add({ ...input, dossier })).facts,
  );
  if (values.json) printJson({ id: fact?.id ?? null });
  else printLine(fact?.id ?? '');
}

async function editFact(file: string, args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<factId>'], {
    claim: { type: 'string' },
    date: { type: 'string' },
    reason: { type: 'string', default: '' },
    by: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [fact = ''] = positionals;
  const { claim, date } = values;
  const change = (draft: Draft) => ({
    ...draft,
    ...(claim === undefined ? {} : { claim }),
    ...(date === undefined ? {} : { when: { ...draft.when, iso: date, text: draft.when?.text ?? date } }),
  });
  // Checked on an empty fact first, so that a date that does not exist is named before a file is opened.
  const shape = (draft: Draft, revision: number) =>
    readInput(
      'library.revise',
      { fact, revision, draft, reason: values.reason, by: values.by ?? null },
      { ...DRAFT_OPTIONS, fact: '<factId>', reason: '--reason' },
    );
  shape(change(EMPTY), 1);
  const changed = await withDossier(pathFrom(file), async (backend, { dossier }) => {
    const { fact: before } = await readDetail(backend, dossier, fact);
    const { id: _, revision, status: __, successor: ___, ...draft } = before;
    const [now] = accepted(await backend.library.revise({ ...shape(change(draft), revision), dossier })).facts;
    return now ?? before;
  });
  const { id, revision } = changed;
  if (values.json) printJson({ id, revision });
  else printLine(`${id} revision ${revision}`);
}

async function setStatus(file: string, args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<factId>', '<status>'], {
    by: { type: 'string' },
    reason: { type: 'string', default: '' },
    successor: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [fact = '', status = ''] = positionals;
  const { reason, by = null, successor = null } = values;
  const input = readInput(
    'library.setStatus',
    { facts: [fact], status, successor, reason, by },
    { facts: '<factId>', status: '<status>', successor: '--successor', reason: '--reason', by: '--by' },
  );
  const [now] = await withDossier(
    pathFrom(file),
    async (backend, { dossier }) => accepted(await backend.library.setStatus({ ...input, dossier })).facts,
  );
  if (values.json) printJson({ id: fact, revision: now?.revision ?? null, status });
  else printLine(`${fact} ${status}`);
}

async function readDetail(backend: Backend, dossier: string, fact: string): Promise<FactDetail> {
  return accepted(await backend.facts.read({ dossier, fact }));
}

const DRAFT_OPTIONS = {
  kind: '--kind',
  claim: '--claim',
  when: '--date',
  people: '--person',
  organisations: '--organisation',
  places: '--place',
  tags: '--tag',
  speaker: '--speaker',
  source: '--source',
  passage: '--passage',
  language: '--language',
  by: '--by',
};

const EMPTY: Draft = {
  kind: 'background',
  claim: '-',
  language: 'en',
  people: [],
  organisations: [],
  places: [],
  programmes: [],
  when: null,
  figures: [],
  speaker: null,
  asAt: null,
  tags: [],
  citations: [],
};
