import type { KnownName } from '../../../core/extraction/extraction.ts';
import type { NameType } from '../../../core/facts/source-marks.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';
import { readLearnedNames } from '../review/learned-names.ts';

/** Names an article is read with; more would slow the reading and rarely be met. */
const MOST = 5_000;
/** Facts whose names are known: the newest. */
const FACTS = 20_000;
/** A shorter name would be met inside other words. */
const SHORTEST = 2;

/**
 * What the dossier calls people, organisations, places and programmes: first what the user taught it, then the names in
 * its facts, newest first. About 50 ms at 10,000 facts.
 */
export function readKnownNames(dossier: Dossier): readonly KnownName[] {
  const known = new Map<string, KnownName>();
  for (const name of readLearnedNames(dossier, MOST)) known.set(name.surface, name);
  for (const [type, name] of namesInFacts(dossier)) {
    if (known.size >= MOST) break;
    if (name.length >= SHORTEST && !known.has(name)) known.set(name, { surface: name, type, name });
  }
  return [...known.values()];
}

const LISTS: readonly (readonly [list: string, NameType])[] = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['programmes', 'programme'],
];

/** Read by SQLite, without checking each fact: a name is all that is taken, and what is none is passed over. */
function* namesInFacts({ db }: Dossier): Iterable<readonly [NameType, string]> {
  const lists = LISTS.map(([list]) => `'$.${list}'`).join(', ');
  const sql = `SELECT CASE WHEN json_valid(content) THEN json_extract(content, ${lists}) ELSE '[]' END AS names
    FROM facts JOIN fact_revisions ON fact_revisions.fact = facts.id AND fact_revisions.revision = facts.revision
    ORDER BY facts.row DESC LIMIT ${FACTS}`;
  for (const row of allRows(db, sql)) {
    const names: unknown = JSON.parse(textOf(row, 'names'));
    if (!Array.isArray(names)) continue;
    for (const [index, [, type]] of LISTS.entries()) {
      const list: unknown = names[index];
      if (!Array.isArray(list)) continue;
      for (const name of list) if (typeof name === 'string' && name.length <= 300) yield [type, name];
    }
  }
}
