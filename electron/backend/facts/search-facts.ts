import type { FactHits } from '../../../core/contract/backend.ts';
import type { FactQuery } from '../../../core/contract/fact-query.ts';
import type { FactFilter } from '../../../core/facts/fact-selection.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isIndexDamage } from '../sqlite-faults.ts';
import { describeHit } from './describe-hit.ts';
import { type FactCondition, filterFacts } from './fact-filter.ts';
import { countFacts, type FactScope, readFactPage, rowsInScope } from './fact-pages.ts';
import { forgiveTerms } from './forgive-terms.ts';
import { resolveNames } from './resolve-names.ts';
import { type AnyOf, readTerms, toMatchExpression } from './search-terms.ts';
import { factInRow } from './stored-fact.ts';

/** Fewer exact hits than this and slips of the pen are forgiven. */
const FEW = 4;
/** A query this long is pasted text: letting each of its words slip takes time and finds anything. */
const MANY_WORDS = 8;

/**
 * Facts for a query (the contract's FactQuery), best first: those that answer every word; when these are few, then
 * those that nearly do. Without words all facts, the newest first. Superseded and withdrawn ones come last. A stored
 * fact that does not pass its schema is counted but not returned.
 */
export function searchFacts(dossier: Dossier, query: FactQuery): FactHits {
  try {
    return readTogether(dossier.db, () => search(dossier, query));
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    return readTogether(dossier.db, () => search({ ...dossier, fullText: false }, query));
  }
}

function search(dossier: Dossier, query: FactQuery): FactHits {
  const terms = readTerms(query.query ?? '').map((term) => (dossier.fullText ? term : { ...term, unspaced: true }));
  const exact = terms.map((term) => [term]);
  const found = collect(dossier, query, { groups: exact, except: null }, { total: 0, hits: [] });
  if (!dossier.fullText || found.total >= FEW || terms.length > MANY_WORDS) return found;
  const near = forgiveTerms(dossier.db, terms);
  return near ? collect(dossier, query, { groups: near, except: exact }, found) : found;
}

/** The rows a filter leaves, its words exact, as `FROM ...` with its values. */
export function scopeRows(dossier: Dossier, filter: FactFilter): FactCondition {
  const terms = readTerms(filter.query ?? '').map((term) => (dossier.fullText ? term : { ...term, unspaced: true }));
  return rowsInScope(scopeOf(dossier, filter, { groups: terms.map((term) => [term]), except: null }));
}

interface Search {
  readonly groups: readonly AnyOf[];
  /** What was found already; then this search is the forgiving one. */
  readonly except: readonly AnyOf[] | null;
}

/** Adds what a search finds to what was found before it, as far as the page asked for reaches. */
function collect(dossier: Dossier, query: FactQuery, wanted: Search, before: FactHits): FactHits {
  const scope = scopeOf(dossier, query, wanted);
  const { active, retired, common } = countFacts(dossier.db, scope);
  const hits = [...before.hits];
  let { total } = before;
  for (const run of [
    { retired: false, count: active },
    { retired: true, count: retired },
  ]) {
    const offset = Math.max(0, query.offset - total);
    const limit = Math.min(query.offset + query.limit - Math.max(total, query.offset), run.count - offset);
    const page = { retired: run.retired, common, sort: query.sort ?? 'best', limit, offset };
    const rows = limit > 0 ? readFactPage(dossier.db, scope, page) : [];
    const facts = rows.flatMap((row) => factInRow(dossier, row) ?? []);
    for (const fact of resolveNames(dossier.db, facts))
      hits.push(describeHit(fact, wanted.groups, wanted.except !== null));
    total += run.count;
  }
  return { total, hits };
}

function scopeOf({ fullText }: Dossier, query: FactFilter, { groups, except }: Search): FactScope {
  if (groups.length === 0) return { match: null, filter: filterFacts(query, []) };
  // Without a text index each word is looked for letter by letter.
  const inside = groups.flatMap((group) => group.map(({ text }) => text));
  if (!fullText) return { match: null, filter: filterFacts(query, inside) };
  const wanted = toMatchExpression(groups);
  const match = except ? `(${wanted}) NOT (${toMatchExpression(except)})` : wanted;
  return { match, filter: filterFacts(query, []) };
}
