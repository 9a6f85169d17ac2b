import type { Backend, FactHit, FactHits } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { FactFilter, FactSort } from '../../core/facts/fact-selection.ts';

export const LIBRARY_PAGE = 100;

/** So many are read whole when they are chosen: what merging and inserting need. Of more only the ids are. */
const MOST_READ = 200;
/** Ids asked for at once (core/contract/inputs.ts). */
const IDS_AT_ONCE = 20_000;

interface RowPorts {
  readonly backend: Backend;
  /** The list that is shown, with the pages of it that are there. */
  readonly read: () => {
    readonly filter: FactFilter;
    readonly sort: FactSort;
    readonly pages: ReadonlyMap<number, readonly FactHit[]>;
  };
  readonly ask: (page: number) => Promise<Reply<FactHits>>;
  readonly dossier: () => string;
  /** The search that is shown. */
  readonly run: () => number;
}

export interface RowReader {
  /**
   * Facts of rows from one to another by id: a few are read whole, of many only the ids are, with the facts that are
   * there already. Null when the list changed meanwhile or could not be read.
   */
  readonly choose: (from: number, to: number) => Promise<ReadonlyMap<string, Fact | null> | null>;
}

export function createRowReader({ backend, read, ask, dossier, run: latest }: RowPorts): RowReader {
  /** Facts of rows from one to another; those not read yet are read now. Null when the list changed meanwhile. */
  const factsBetween = async (from: number, to: number): Promise<readonly Fact[] | null> => {
    const run = latest();
    const facts: Fact[] = [];
    for (let page = Math.floor(from / LIBRARY_PAGE); page <= Math.floor(to / LIBRARY_PAGE); page += 1) {
      let hits = read().pages.get(page);
      if (!hits) {
        const reply = await ask(page);
        if (run !== latest() || !reply.ok) return null;
        hits = reply.value.hits;
      }
      const first = page * LIBRARY_PAGE;
      facts.push(...hits.slice(Math.max(0, from - first), to - first + 1).map(({ fact }) => fact));
    }
    return facts;
  };

  /** The same by id alone, known facts with it. */
  const idsBetween = async (from: number, to: number): Promise<ReadonlyMap<string, Fact | null> | null> => {
    const run = latest();
    const { filter, sort, pages } = read();
    const known = new Map([...pages.values()].flatMap((hits) => hits.map(({ fact }) => [fact.id, fact] as const)));
    const chosen = new Map<string, Fact | null>();
    for (let offset = from; offset <= to; offset += IDS_AT_ONCE) {
      const limit = Math.min(IDS_AT_ONCE, to - offset + 1);
      const reply = await backend.library.ids({ dossier: dossier(), filter, sort, limit, offset });
      if (run !== latest() || !reply.ok) return null;
      for (const id of reply.value.ids) chosen.set(id, known.get(id) ?? null);
    }
    return chosen;
  };

  return {
    async choose(from, to) {
      if (to - from >= MOST_READ) return idsBetween(from, to);
      const facts = await factsBetween(from, to);
      return facts && new Map(facts.map((fact) => [fact.id, fact]));
    },
  };
}
