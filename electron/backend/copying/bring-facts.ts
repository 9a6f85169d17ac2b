import type { BroughtFact, FactsBrought } from '../../../core/contract/copying-methods.ts';
import type { CarriedFact, CarriedFacts, CarriedSource } from '../../../core/facts/carried-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Clock, NewId } from '../../../core/shared/ports.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { recordFacts } from '../facts/record-fact.ts';
import { type BroughtSource, rememberChange } from '../library/undo-changes.ts';
import { currentOf, matchFact } from './match-facts.ts';
import { type PlacedSource, placeCitation, placeSource } from './place-sources.ts';
import { writePlacedSource } from './write-source.ts';

interface Plan {
  readonly facts: readonly BroughtFact[];
  /** All revisions of the facts that come new, each fact's in order. */
  readonly revisions: readonly (readonly Fact[])[];
  readonly placed: readonly PlacedSource[];
}

/**
 * Takes carried facts into a dossier in one transaction: those it has are used, the others become facts of its own with
 * the passages they cite. A counterpart or successor that does not come along is let go of. A dry run writes nothing.
 * Throws what write() throws.
 */
export function bringFacts(
  dossier: Dossier,
  { carried, dryRun }: { readonly carried: CarriedFacts; readonly dryRun: boolean },
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): FactsBrought {
  if (dryRun)
    return reportOf(
      readTogether(dossier.db, () => planBringing(dossier, carried, newId)),
      null,
    );
  return write(dossier, () => {
    const plan = planBringing(dossier, carried, newId);
    const at = clock();
    const sources = plan.placed.flatMap((placed): readonly BroughtSource[] => writePlacedSource(dossier, placed, at));
    const longest = Math.max(0, ...plan.revisions.map(({ length }) => length));
    // A fact's revisions one after the other, all facts at once.
    for (let index = 0; index < longest; index += 1)
      recordFacts(
        dossier,
        plan.revisions.flatMap((revisions) => revisions[index] ?? []),
        { at, reason: 'Copied from another dossier' },
      );
    const made = plan.revisions.flatMap((revisions) => revisions.at(-1) ?? []);
    const undo =
      made.length === 0 ? null : rememberChange(dossier, made, newId(), { created: made.map(({ id }) => id), sources });
    return reportOf(plan, undo);
  });
}

function reportOf({ facts, placed }: Plan, undo: string | null): FactsBrought {
  return { facts, sources: placed.filter(({ write: { do: what } }) => what === 'add').length, undo };
}

function planBringing(dossier: Dossier, carried: CarriedFacts, newId: NewId): Plan {
  const matched = carried.facts.map((one) => ({ one, match: matchFact(dossier, one) }));
  const coming = matched.filter(({ match }) => match === null).map(({ one }) => one);
  const ids = new Map(coming.map((one) => [currentOf(one).id, freeId(dossier, currentOf(one).id, newId)]));
  const placed = placeSources(dossier, carried.sources, coming, newId);
  const revisions = coming.map((one) => renumber(one, ids, placed));
  const facts = matched.map(({ one, match }): BroughtFact => {
    const { id } = currentOf(one);
    const numbers = one.revisions.map(({ revision }, index) => ({ from: revision, to: index + 1 }));
    return match ?? { from: id, fact: ids.get(id) ?? id, how: 'new', revisions: numbers };
  });
  return { facts, revisions: joinAgain(revisions), placed: [...placed.values()] };
}

function freeId({ db }: Dossier, id: string, newId: NewId): string {
  return oneRow(db, 'SELECT 1 FROM facts WHERE id = ?', id) ? newId() : id;
}

/** Only sources that facts which come new rest on. */
function placeSources(
  dossier: Dossier,
  sources: readonly CarriedSource[],
  coming: readonly CarriedFact[],
  newId: NewId,
): ReadonlyMap<string, PlacedSource> {
  const cited = new Map<string, Set<number>>();
  for (const { source, passage } of coming.flatMap(({ revisions }) => revisions).flatMap(({ citations }) => citations))
    cited.set(source, (cited.get(source) ?? new Set()).add(passage));
  return new Map(
    sources.flatMap((source) => {
      const numbers = cited.get(source.id);
      if (!numbers) return [];
      const passages = source.passages.filter(({ number }) => numbers.has(number));
      return [[source.id, placeSource(dossier, { ...source, passages }, newId)] as const];
    }),
  );
}

/** A fact begins anew here: its first revision is the oldest that came. */
function renumber(
  { revisions }: CarriedFact,
  ids: ReadonlyMap<string, string>,
  placed: ReadonlyMap<string, PlacedSource>,
): readonly Fact[] {
  return revisions.map(({ translation, successor, ...fact }, index) => {
    const isCurrent = index === revisions.length - 1;
    const counterpart = isCurrent && translation !== undefined ? ids.get(translation) : undefined;
    const next = isCurrent && successor !== undefined ? ids.get(successor) : undefined;
    return {
      ...fact,
      id: ids.get(fact.id) ?? fact.id,
      revision: index + 1,
      citations: fact.citations.map((citation) => placeCitation(citation, placed)),
      ...(counterpart === undefined ? {} : { translation: counterpart }),
      ...(next === undefined ? {} : { successor: next }),
    };
  });
}

/** Counterparts name each other and successors lead somewhere; what a forged clipboard says otherwise is let go of. */
function joinAgain(revisions: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
  const heads = new Map(revisions.flatMap((one) => one.at(-1) ?? []).map((fact) => [fact.id, fact]));
  return revisions.map((one) =>
    one.map((fact) => {
      const { translation, successor, ...rest } = fact;
      const other = translation === undefined ? undefined : heads.get(translation);
      const isPair = other?.translation === fact.id && other.id !== fact.id && other.language !== fact.language;
      return {
        ...rest,
        ...(isPair ? { translation: other.id } : {}),
        ...(successor !== undefined && fact.status === 'superseded' && leadsOn(fact.id, successor, heads)
          ? { successor }
          : {}),
      };
    }),
  );
}

function leadsOn(from: string, successor: string, heads: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set([from]);
  for (let at: string | undefined = successor; at !== undefined; at = heads.get(at)?.successor) {
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return true;
}
