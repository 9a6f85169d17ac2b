import type { Backend, FactHit as Hit } from '../../../core/contract/backend.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printColumns, printJson } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readInput } from '../read-input.ts';
import { FILTER_NAMES, FILTER_OPTIONS, filterFrom } from './fact-filters.ts';

type Search = Parameters<Backend['facts']['search']>[0];

/** How many the backend gives at once. */
const PAGE = 200;

export async function findFacts(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], {
    ...FILTER_OPTIONS,
    to: { type: 'string' },
    sort: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  });
  const limit = readLimit(values.limit);
  const search = readInput(
    'facts.search',
    {
      ...filterFrom(values),
      ...(values.sort === undefined ? {} : { sort: values.sort }),
      limit: PAGE,
      offset: 0,
    },
    { ...FILTER_NAMES, sort: '--sort' },
  );
  const { hits, titles } = await withDossier(pathFrom(positionals[0] ?? ''), async (backend, { dossier }) => ({
    hits: await searchAll(backend, { ...search, dossier }, limit),
    titles: new Map(accepted(await backend.sources.list({ dossier })).map(({ id, csl }) => [id, csl.title ?? null])),
  }));
  const facts = hits.map(({ fact }) => ({
    id: fact.id,
    kind: fact.kind,
    claim: fact.claim,
    status: fact.status,
    people: fact.people,
    organisations: fact.organisations,
    places: fact.places,
    when: fact.when,
    figures: fact.figures,
    speaker: fact.speaker,
    citations: fact.citations.map((citation) => ({ ...citation, title: titles.get(citation.source) ?? null })),
  }));
  if (values.json) printJson({ facts });
  else printColumns(facts.map(({ id, kind, status, when, claim }) => [id, kind, status, when?.iso ?? '', claim]));
}

async function searchAll(backend: Backend, search: Search, limit: number): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  while (hits.length < limit) {
    const page = { ...search, limit: Math.min(PAGE, limit - hits.length), offset: hits.length };
    const found = accepted(await backend.facts.search(page));
    hits.push(...found.hits);
    if (found.hits.length === 0 || hits.length >= found.total) break;
  }
  return hits;
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw new WrongUsage(`--limit takes a whole number from 1, not ${JSON.stringify(text)}.`);
  return limit;
}
