import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkFact } from '../../../../core/note/link-fact.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../../../../electron/backend/dossier/rows.ts';
import { createExportWorker, type ExportWorker } from '../../../../electron/backend/exports/export-worker.ts';
import { readFacts } from '../../../../electron/backend/facts/read-facts.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { findLinkChanges } from '../../../../electron/backend/updates/link-changes.ts';
import { findNotesWaiting } from '../../../../electron/backend/updates/notes-waiting.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { BUILT_PROCESSES } from '../../../dossiers/built-processes.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';
import { fc } from '../../../fast-check.ts';
import { howMany } from '../../../how-many.ts';
import { createMoment, type Decided, type Desk, NOTES, perform, step } from './sequence-steps.ts';

const scratch = prepareScratch();
const SEQUENCES = howMany(1_000, 150);
/** Sequences follow each other in two dossiers for a while: what an earlier one left must not trouble a later one. */
const EACH_DOSSIER = 10;

describe('any sequence of changes to facts and notes, with copies between dossiers and copies that went out', () => {
  let exporter: ExportWorker;
  beforeAll(() => {
    exporter = createExportWorker({
      script: BUILT_PROCESSES.wordWorker,
      timeLimitMs: 30_000,
      log: () => undefined,
    });
  });
  afterAll(() => exporter.close());

  it('leaves no loose link, loses no history, changes no note without a decision, and verifies', {
    timeout: 600_000,
  }, async () => {
    let desks: readonly Desk[] = [];
    let count = 0;
    const steps = new Map<string, number>();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (sequence) => {
        if (count % EACH_DOSSIER === 0)
          desks = ['Here', 'There'].map((name) => ({ dossier: begin(`${name} ${count}.dossier`), tokens: [] }));
        count += 1;
        for (const [index, one] of sequence.entries()) {
          const [desk, other] = one.there ? desks.toReversed() : desks;
          if (!desk || !other) return;
          const moment = createMoment(`${count}-${index}`, exporter);
          const [before, untouched] = [look(desk.dossier), countChanges(other.dossier)];
          const decided = await perform(desk, other, one, moment);
          steps.set(one.do, (steps.get(one.do) ?? 0) + 1);
          if (decided === 'refused') refused += 1;
          check(desk.dossier, before, decided);
          expect(countChanges(other.dossier)).toBe(untouched);
        }
        if (count % EACH_DOSSIER === 0)
          for (const { dossier } of desks) expect(verifyDossier(dossier.path)).toEqual({ ok: true, value: [] });
      }),
      { numRuns: SEQUENCES },
    );
    const done = [...steps].map(([name, times]) => `${times} ${name}`).join(', ');
    const total = [...steps.values()].reduce((sum, times) => sum + times, 0);
    console.log(`${count} sequences, ${total} steps (${done}), ${refused} of them refused`);
    expect(count).toBeGreaterThanOrEqual(SEQUENCES);
    expect(refused).toBeLessThan(total / 2);
  });
});

function begin(name: string): Dossier {
  const facts = ['a', 'b', 'c'].map((id) =>
    makeFact({ id, citations: [{ source: 'source-1', passage: 1, span: null }] }),
  );
  const body = facts.map((fact) => ({ type: 'paragraph', content: [linkFact(fact)] }) as const);
  const notes = NOTES.map((id) => makeNote({ id, body }));
  return scratch.open(scratch.make({ sources: [makeSource()], facts, notes }, name));
}

/** Rows that a connection ever wrote. */
function countChanges({ db }: Dossier): unknown {
  return oneRow(db, 'SELECT total_changes() AS changes')?.changes;
}

interface Seen {
  readonly revisions: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly issued: readonly string[];
}

/** Every revision of every fact, the words of every note, and what went out; verifying holds files to their digests. */
function look(dossier: Dossier): Seen {
  const rows = allRows(dossier.db, 'SELECT fact, revision, content FROM fact_revisions');
  return {
    revisions: new Map(
      rows.map((row) => [`${textOf(row, 'fact')} ${integerOf(row, 'revision')}`, textOf(row, 'content')]),
    ),
    notes: new Map(NOTES.map((id) => [id, JSON.stringify(openNote(dossier, id).note)])),
    issued: allRows(
      dossier.db,
      'SELECT id, note, number, at, day, recipients, title, content, file_name, sha256 FROM issued_copies ORDER BY row',
    ).map((row) => JSON.stringify(row)),
  };
}

function check(dossier: Dossier, before: Seen, decided: Decided): void {
  const after = look(dossier);
  for (const [key, content] of before.revisions) {
    // Only a fact that just came to be, and that nothing uses, may go, and then whole, with the step that made it.
    if (!after.revisions.has(key)) expect(after.revisions.has(key.replace(/ \d+$/, ' 1'))).toBe(false);
    else expect(after.revisions.get(key)).toBe(content);
  }
  expect(after.issued.slice(0, before.issued.length)).toEqual(before.issued);
  for (const id of NOTES) {
    if (id !== decided) expect(after.notes.get(id), id).toBe(before.notes.get(id));
    const { note } = openNote(dossier, id);
    const links = listFactLinks(note);
    const known = readFacts(
      dossier,
      links.map(({ fact }) => fact),
    );
    for (const link of links) expect(known.get(link.fact)?.revision).toBeGreaterThanOrEqual(link.revision);
    const waits = findNotesWaiting(dossier).find((one) => one.note === id)?.places ?? 0;
    expect(waits).toBe(findLinkChanges(dossier, note).length);
  }
}
