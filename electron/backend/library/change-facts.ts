import type { FactsChanged } from '../../../core/contract/library-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import { say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { readFacts } from '../facts/read-facts.ts';
import { recordFacts } from '../facts/record-fact.ts';
import { Refused } from '../refused.ts';
import { rememberChange } from './undo-changes.ts';

/** When, why and by whom facts are changed. */
export interface Changing {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
  readonly by: string | null;
  readonly newId: NewId;
}

/**
 * One change of the library: `plan` says, from the facts as they are, which ones it wants and what they become. All of
 * it is written in one transaction as a revision each, or nothing. A fact that would say what it says already gets none.
 * Throws Refused: `not-found`, `invalid-input`.
 */
export function changeFacts(
  dossier: Dossier,
  ids: readonly string[],
  plan: (facts: readonly Fact[]) => readonly Fact[],
  changing: Changing,
): FactsChanged {
  return write(dossier, () => {
    const before = needFacts(dossier, ids);
    const planned = plan(before).filter((fact) => isChange(dossier, fact));
    const revised = planned.map((fact) => checkFact(dossier, withNextRevision(dossier, fact)));
    recordFacts(dossier, revised, changing);
    const now = new Map(revised.map((fact) => [fact.id, fact]));
    const asked = before.map((fact) => now.get(fact.id) ?? fact);
    const others = revised.filter(({ id }) => !ids.includes(id));
    const undo = revised.length === 0 ? null : rememberChange(dossier, revised, changing.newId());
    return { facts: [...asked, ...others], undo };
  });
}

/** Facts by id, in that order. Throws Refused when one is not there. */
export function needFacts(dossier: Dossier, ids: readonly string[]): readonly Fact[] {
  const found = readFacts(dossier, ids);
  return [...new Set(ids)].map((id) => {
    const fact = found.get(id);
    if (!fact)
      throw new Refused(
        'not-found',
        'This fact is not in the dossier. It may belong to another one. Nothing was changed.',
      );
    return fact;
  });
}

function isChange(dossier: Dossier, fact: Fact): boolean {
  const now = readFacts(dossier, [fact.id]).get(fact.id);
  return now === undefined || canonical(now) !== canonical(fact);
}

/** What a fact says, whatever the order its members were written in and whichever revision it is. */
function canonical({ revision: _, ...fact }: Fact): string {
  return JSON.stringify(Object.entries(fact).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function withNextRevision({ db }: Dossier, fact: Fact): Fact {
  const row = oneRow(db, 'SELECT revision FROM facts WHERE id = ?', fact.id);
  return { ...fact, revision: row ? Number(row.revision) + 1 : 1 };
}

/** A fact as it may be stored. Throws Refused saying what is wrong. */
function checkFact(dossier: Dossier, fact: Fact): Fact {
  const checked = validateFact(fact);
  if (!checked.ok)
    throw new Refused(
      'invalid-input',
      say('This is not a fact yet ({error}). Nothing was changed.', { error: checked.error }),
    );
  for (const { source, passage, span } of fact.citations) {
    const row = oneRow(dossier.db, 'SELECT text FROM passages WHERE source = ? AND number = ?', source, passage);
    if (!row || (span && span.end > textOf(row, 'text').length))
      throw new Refused('invalid-input', 'The words cited are not in the source. Nothing was changed.');
  }
  return fact;
}
