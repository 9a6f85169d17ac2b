import { z } from 'zod';
import { factDraftSchema } from '../../../core/facts/fact-schema.ts';
import { NAME_TYPES } from '../../../core/facts/source-marks.ts';
import { SUGGESTION_STATES } from '../../../core/facts/suggestion.ts';
import { fail, succeed } from '../../../core/shared/result.ts';
import { firstComplaint, idSchema } from '../../../core/shared/schema-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow, StoredDataError, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import type { StepUndo } from './review-step.ts';

/** Steps kept for each source: more than anybody takes back one by one. */
const MOST_KEPT = 1_000;

const lesson = z.strictObject({ surface: z.string(), type: z.enum(NAME_TYPES), name: z.string() });

const undoSchema = z.strictObject({
  states: z.array(z.strictObject({ id: idSchema, state: z.enum(SUGGESTION_STATES), fact: idSchema.nullable() })),
  drafts: z.array(z.strictObject({ id: idSchema, draft: factDraftSchema, edited: z.boolean() })),
  made: z.array(idSchema),
  facts: z.array(idSchema),
  cited: z.array(z.strictObject({ fact: idSchema, citations: factDraftSchema.shape.citations })),
  names: z.array(z.strictObject({ learned: lesson, before: lesson.nullable() })),
}) satisfies z.ZodType<StepUndo>;

export interface StoredStep {
  readonly row: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** `accepting 3 facts` */
  readonly title: string;
  readonly undo: StepUndo;
}

/** What undo would take back, in words; null for nothing. */
export function readUndoable({ db }: Dossier, source: string): string | null {
  const row = oneRow(db, 'SELECT title FROM review_steps WHERE source = ? ORDER BY row DESC LIMIT 1', source);
  return row && textOf(row, 'title');
}

/** The last step of a source's review. Throws StoredDataError for one that is none of ours. */
export function readLastStep({ db }: Dossier, source: string): StoredStep | null {
  const sql = 'SELECT row, at, title, content FROM review_steps WHERE source = ? ORDER BY row DESC LIMIT 1';
  const row = oneRow(db, sql, source);
  if (!row) return null;
  const undo = readUndo(textOf(row, 'content'));
  if (!undo) throw new StoredDataError('a step of a review does not pass its schema');
  return { row: integerOf(row, 'row'), at: textOf(row, 'at'), title: textOf(row, 'title'), undo };
}

export function readUndo(content: string): StepUndo | null {
  const read = readStored(content, (data) => {
    const parsed = undoSchema.safeParse(data);
    return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
  });
  return read.ok ? read.value : null;
}

/** To be called inside write(). */
export function storeStep({ db }: Dossier, source: string, step: Omit<StoredStep, 'row'>): void {
  const sql = 'INSERT INTO review_steps (source, at, title, content) VALUES (?, ?, ?, ?)';
  change(db, sql, source, step.at, step.title, JSON.stringify(step.undo));
  const old = `DELETE FROM review_steps WHERE source = ? AND row <=
    (SELECT row FROM review_steps WHERE source = ? ORDER BY row DESC LIMIT 1 OFFSET ${MOST_KEPT})`;
  change(db, old, source, source);
}

/** To be called inside write(). */
export function removeStep({ db }: Dossier, row: number): void {
  change(db, 'DELETE FROM review_steps WHERE row = ?', row);
}
