import { keepFigures } from '../../core/round-trip/keep-figures.ts';
import type { NoteChange } from '../../core/round-trip/note-change.ts';

/** What somebody decides of a place whose figure was changed. */
export type FigureChoice = 'fact' | 'override' | 'reject';

export interface Decision {
  readonly accept: boolean;
  /** By the index of the fact in the change; a figure without an answer is asked about. */
  readonly figures: ReadonlyMap<number, FigureChoice>;
}

export type Decisions = ReadonlyMap<string, Decision>;

/** All are accepted to begin with; figures have no answer yet. */
export function beginDecisions(changes: readonly NoteChange[]): Decisions {
  return new Map(
    changes.filter(({ take }) => take !== null).map(({ id }) => [id, { accept: true, figures: new Map() }]),
  );
}

export function acceptAll(decisions: Decisions, accept: boolean): Decisions {
  return new Map([...decisions].map(([id, decision]) => [id, { ...decision, accept }]));
}

/** How many figures of accepted changes wait for an answer. */
export function countOpen(changes: readonly NoteChange[], decisions: Decisions): number {
  return changes.reduce((sum, { id, facts }) => {
    const decision = decisions.get(id);
    if (!decision?.accept) return sum;
    return sum + facts.filter(({ kind }, index) => kind === 'figure-changed' && !decision.figures.has(index)).length;
  }, 0);
}

/** The changes to make, and the facts somebody wants to change too, each once. */
export function settleDecisions(
  changes: readonly NoteChange[],
  decisions: Decisions,
): { readonly taken: readonly NoteChange[]; readonly facts: readonly string[] } {
  const accepted = changes.flatMap((change) => {
    const decision = decisions.get(change.id);
    return decision?.accept ? [{ change, decision }] : [];
  });
  const having = ({ figures }: Decision, choice: FigureChoice) =>
    [...figures].filter(([, chosen]) => chosen === choice).map(([index]) => index);
  return {
    taken: accepted.map(({ change, decision }) => keepFigures(change, new Set(having(decision, 'reject')))),
    facts: [
      ...new Set(
        accepted.flatMap(({ change, decision }) =>
          having(decision, 'fact').flatMap((index) => change.facts[index]?.fact ?? []),
        ),
      ),
    ],
  };
}
