import {
  type CarriedFacts,
  type CarriedSource,
  type FactPoint,
  LONGEST_CARRIED,
} from '../../../core/facts/carried-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Passage } from '../../../core/facts/source.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOrNull } from '../dossier/rows.ts';
import { readFacts, readRevision } from '../facts/read-facts.ts';
import { Refused } from '../refused.ts';
import { readWholeSource } from '../sources/read-sources.ts';

/**
 * What places in notes take along into another dossier. Of a source only what is cited goes, without its remark, and of
 * a fact only the revisions that are used: who changed it and why stays here. Throws Refused: `invalid-input`.
 */
export function carryFacts(dossier: Dossier, places: readonly FactPoint[]): CarriedFacts {
  return readTogether(dossier.db, () => {
    const heads = readFacts(
      dossier,
      places.map(({ fact }) => fact),
    );
    const facts = [...heads.values()].map((head) => ({ revisions: readUsed(dossier, head, places) }));
    const carried = {
      facts,
      sources: readCited(
        dossier,
        facts.flatMap(({ revisions }) => revisions),
      ),
    };
    if (JSON.stringify(carried).length > LONGEST_CARRIED)
      throw new Refused(
        'invalid-input',
        'These facts rest on more text than can be copied at once. Copy less of the note.',
      );
    return carried;
  });
}

function readUsed(dossier: Dossier, head: Fact, places: readonly FactPoint[]): readonly Fact[] {
  const numbers = places.flatMap(({ fact, revision }) => (fact === head.id ? [revision] : []));
  const older = [...new Set(numbers)].filter((number) => number < head.revision).sort((one, other) => one - other);
  return [...older.flatMap((number) => readRevision(dossier, head.id, number) ?? []), head];
}

function readCited(dossier: Dossier, facts: readonly Fact[]): readonly CarriedSource[] {
  const cited = new Map<string, Set<number>>();
  for (const { source, passage } of facts.flatMap(({ citations }) => citations))
    cited.set(source, (cited.get(source) ?? new Set()).add(passage));
  return [...cited].map(([id, numbers]) => readPart(dossier, id, numbers));
}

function readPart(dossier: Dossier, id: string, numbers: ReadonlySet<number>): CarriedSource {
  const { csl, language, passages } = readWholeSource(dossier, id);
  const row = oneRow(dossier.db, 'SELECT sha256, withdrawn, withdrawn_reason FROM sources WHERE id = ?', id);
  const isCited = ({ number }: Passage) => numbers.has(number);
  return {
    id,
    csl,
    language,
    sha256: row && textOrNull(row, 'sha256'),
    withdrawn: row && textOrNull(row, 'withdrawn') && textOrNull(row, 'withdrawn_reason'),
    passages: passages.filter(isCited),
  };
}
