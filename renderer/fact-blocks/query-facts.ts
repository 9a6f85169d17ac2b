import type { Backend } from '../../core/contract/backend.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { FactSelection } from '../../core/facts/fact-selection.ts';

export interface QueriedFacts {
  /** As many as the selection lets through. */
  readonly facts: readonly Fact[];
  /** How many its filter finds. */
  readonly total: number;
  /** Present roles of people by name. */
  readonly roles: ReadonlyMap<string, string>;
}

const MOST_NAMES = 200;

/** What a query gives now; rejects with what went wrong in words for people. */
export async function queryFacts(
  backend: Backend,
  dossier: string,
  { filter, sort, limit }: FactSelection,
): Promise<QueriedFacts> {
  const [found, names] = await Promise.all([
    backend.facts.search({ dossier, ...filter, sort, limit, offset: 0 }),
    backend.library.names({ dossier, type: 'person', query: '', limit: MOST_NAMES, offset: 0 }),
  ]);
  if (!found.ok) throw new Error(found.message);
  const known = names.ok ? names.value.names : [];
  const roles = known.flatMap(({ name, roles: all }) => {
    const role = all.findLast(({ to }) => to === null)?.role;
    return role === undefined ? [] : [[name, role] as const];
  });
  return { facts: found.value.hits.map(({ fact }) => fact), total: found.value.total, roles: new Map(roles) };
}
