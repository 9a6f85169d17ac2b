import type { PassageSpan, SourceMarks } from '../../../core/facts/source-marks.ts';
import { keepValidMarks, validateSourceMarks } from '../../../core/facts/source-marks-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, oneRow, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';

/**
 * What reading a source found in it, in reading order; null where it was not read for facts. A passage whose marks do
 * not pass their schema has none.
 */
export function readMarks({ db }: Dossier, source: string): SourceMarks | null {
  const rows = allRows(db, 'SELECT content FROM passage_marks WHERE source = ? ORDER BY passage', source);
  return rows.length === 0 ? null : join(rows.map((row) => textOf(row, 'content')));
}

export function wasReadForFacts({ db }: Dossier, source: string): boolean {
  return oneRow(db, 'SELECT 1 FROM passage_marks WHERE source = ? LIMIT 1', source) !== null;
}

/** As readMarks, for some passages of a source: a step of a review must not read a book. */
export function readMarksOf({ db }: Dossier, source: string, passages: readonly number[]): SourceMarks {
  const sql = `SELECT content FROM passage_marks WHERE source = ? AND passage IN (SELECT value FROM json_each(?))
    ORDER BY passage`;
  return join(allRows(db, sql, source, JSON.stringify(passages)).map((row) => textOf(row, 'content')));
}

/**
 * Puts marks in the place of those a source of so many passages had, without those that pass no schema; to be called
 * inside write().
 */
export function storeMarks({ db }: Dossier, source: string, passages: number, marks: SourceMarks): void {
  change(db, 'DELETE FROM passage_marks WHERE source = ?', source);
  const byPassage = splitMarks(keepValidMarks(marks));
  for (let passage = 1; passage <= passages; passage += 1)
    change(
      db,
      'INSERT INTO passage_marks (source, passage, content) VALUES (?, ?, ?)',
      source,
      passage,
      JSON.stringify(byPassage.get(passage) ?? NO_MARKS),
    );
}

type Marks = { -readonly [List in keyof SourceMarks]: SourceMarks[List][number][] };

const NO_MARKS: SourceMarks = { sentences: [], names: [], dates: [], figures: [], quotations: [], reported: [] };

function noMarks(): Marks {
  return { sentences: [], names: [], dates: [], figures: [], quotations: [], reported: [] };
}

function splitMarks(marks: SourceMarks): ReadonlyMap<number, SourceMarks> {
  const split = new Map<number, Marks>();
  const sort = <Mark extends PassageSpan>(list: readonly Mark[], pick: (marks: Marks) => Mark[]) => {
    for (const mark of list) {
      const own = split.get(mark.passage) ?? noMarks();
      split.set(mark.passage, own);
      pick(own).push(mark);
    }
  };
  sort(marks.sentences, (own) => own.sentences);
  sort(marks.names, (own) => own.names);
  sort(marks.dates, (own) => own.dates);
  sort(marks.figures, (own) => own.figures);
  sort(marks.quotations, (own) => own.quotations);
  sort(marks.reported, (own) => own.reported);
  return split;
}

function join(contents: readonly string[]): SourceMarks {
  const all = noMarks();
  for (const content of contents) {
    const marks = readStored(content, validateSourceMarks);
    if (!marks.ok) continue;
    all.sentences.push(...marks.value.sentences);
    all.names.push(...marks.value.names);
    all.dates.push(...marks.value.dates);
    all.figures.push(...marks.value.figures);
    all.quotations.push(...marks.value.quotations);
    all.reported.push(...marks.value.reported);
  }
  return all;
}
