import type { Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readFacts } from '../facts/read-facts.ts';

interface Parted {
  readonly taken: readonly Fact[];
  readonly loose: readonly { readonly fact: string; readonly reason: string }[];
}

/**
 * Parts facts about to be written from those whose successor or counterpart would lead nowhere, in a circle or to a fact
 * that does not name it back. What rests on one that falls away falls away with it.
 */
export function partLoosePointers(dossier: Dossier, facts: readonly Fact[]): Parted {
  const stored = new Map<string, Fact | undefined>();
  const taken = new Map(facts.map((fact) => [fact.id, fact]));
  const loose: { fact: string; reason: string }[] = [];
  const find = (id: string): Fact | undefined => {
    const coming = taken.get(id);
    if (coming) return coming;
    if (!stored.has(id)) stored.set(id, readFacts(dossier, [id]).get(id));
    return stored.get(id);
  };
  for (let found = true; found; ) {
    found = false;
    for (const fact of [...taken.values()]) {
      const reason = findReason(fact, find);
      if (reason === null) continue;
      taken.delete(fact.id);
      loose.push({ fact: fact.id, reason });
      found = true;
    }
  }
  return { taken: [...taken.values()], loose };
}

function findReason(fact: Fact, find: (id: string) => Fact | undefined): string | null {
  const { id, status, successor, translation, language } = fact;
  if (successor !== undefined) {
    if (status !== 'superseded') return 'names a successor, which only a superseded fact has';
    if (!find(successor)) return `names the successor ${successor}, which neither the dossier nor the file has`;
    if (leadsBack(fact, find)) return `would take its own place by way of ${successor}`;
  }
  if (translation === undefined) return null;
  const other = find(translation);
  if (!other) return `names the translation ${translation}, which neither the dossier nor the file has`;
  const isPair = other.id !== id && other.translation === id && other.language !== language;
  return isPair ? null : `names the translation ${translation}, which does not name it back in another language`;
}

function leadsBack({ id, successor }: Fact, find: (id: string) => Fact | undefined): boolean {
  const seen = new Set<string>();
  for (let at = successor; at !== undefined && !seen.has(at); at = find(at)?.successor) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
