import type { FactsChanged } from '../../../core/contract/library-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { type Changing, needFacts } from './change-facts.ts';
import { setStatus } from './set-status.ts';

export interface Settlement {
  readonly facts: readonly string[];
  /** The fact that holds; null: they may stand side by side. */
  readonly keep: string | null;
  readonly others: 'disputed' | 'superseded';
}

/**
 * Settles a conflict: the others become disputed, or superseded by the one kept. Without one to keep, the facts are
 * remembered as standing side by side for as long as they say what they say now. Throws Refused.
 */
export function settleConflict(
  dossier: Dossier,
  { facts, keep, others }: Settlement,
  changing: Changing,
): FactsChanged {
  if (keep === null) return standSideBySide(dossier, facts, changing);
  if (!facts.includes(keep))
    throw new Refused('invalid-input', 'The fact to keep is not one of those in conflict. Nothing was changed.');
  needFacts(dossier, [keep]);
  const losers = facts.filter((id) => id !== keep);
  const successor = others === 'superseded' ? keep : null;
  const changed = setStatus(dossier, losers, { status: others, successor }, changing);
  // Disputed facts stay in use: without this they would be in conflict again at once.
  if (others === 'disputed') standSideBySide(dossier, facts, changing);
  return changed;
}

function standSideBySide(dossier: Dossier, ids: readonly string[], { at, by, reason }: Changing): FactsChanged {
  return write(dossier, () => {
    const facts = needFacts(dossier, ids);
    const sql = `INSERT OR REPLACE INTO settled_conflicts (one, one_revision, other, other_revision, at, made_by, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?)`;
    for (const [index, one] of facts.entries())
      for (const other of facts.slice(index + 1))
        change(dossier.db, sql, one.id, saidOf(dossier, one), other.id, saidOf(dossier, other), at, by, reason);
    return { facts, undo: null };
  });
}

function saidOf({ db }: Dossier, { id, revision }: Fact): number {
  const row = oneRow(db, 'SELECT said FROM facts WHERE id = ?', id);
  return row ? integerOf(row, 'said') : revision;
}
