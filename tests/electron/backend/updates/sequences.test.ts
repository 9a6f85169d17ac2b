import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import type { Note } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../../../../electron/backend/dossier/rows.ts';
import { readFacts } from '../../../../electron/backend/facts/read-facts.ts';
import {
  addFact,
  mergeFacts,
  restoreFact,
  reviseFact,
  splitFact,
  tagFacts,
} from '../../../../electron/backend/library/edit-facts.ts';
import { setStatus } from '../../../../electron/backend/library/set-status.ts';
import { takeBack } from '../../../../electron/backend/library/undo-changes.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { Refused } from '../../../../electron/backend/refused.ts';
import { decidePlaces } from '../../../../electron/backend/updates/decide-places.ts';
import { findLinkChanges } from '../../../../electron/backend/updates/link-changes.ts';
import { findNotesWaiting } from '../../../../electron/backend/updates/notes-waiting.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const SEQUENCES = 1_000;
/** Sequences follow each other in one dossier for a while: what an earlier one left must not trouble a later one. */
const EACH_DOSSIER = 20;
const NOTES = ['one', 'two'];

/** One step of somebody's: numbers choose facts, notes and places among those there are. */
const step = fc.record({
  do: fc.constantFrom(
    ...(['edit', 'status', 'supersede', 'tag', 'merge', 'split', 'restore', 'undo', 'add'] as const),
    ...(['insert', 'reword', 'update', 'keep', 'pin', 'unpin'] as const),
  ),
  one: fc.nat(1_000),
  other: fc.nat(1_000),
  words: fc.constantFrom('Talks began.', 'Talks began in May.', 'Talks ended.', 'Exports grew by 4.5%.'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

describe('any sequence of changes to facts and notes', () => {
  it('leaves no loose link, loses no history, changes no note without a decision, and verifies', {
    timeout: 300_000,
  }, () => {
    let dossier: Dossier | null = null;
    let count = 0;
    let steps = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (sequence) => {
        if (count % EACH_DOSSIER === 0) dossier = begin(`Sequence ${count}.dossier`);
        count += 1;
        if (!dossier) return;
        const clock = createClock(count);
        for (const one of sequence) {
          const before = look(dossier);
          const decided = perform(dossier, one, clock);
          steps += 1;
          if (decided === 'refused') refused += 1;
          check(dossier, before, decided);
        }
        if (count % EACH_DOSSIER === 0) expect(verifyDossier(dossier.path)).toEqual({ ok: true, value: [] });
      }),
      { numRuns: SEQUENCES },
    );
    console.log(`${count} sequences, ${steps} steps, ${refused} of them refused`);
    expect(count).toBeGreaterThanOrEqual(SEQUENCES);
    expect(refused).toBeLessThan(steps);
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

interface Moment {
  readonly at: string;
  readonly newId: () => string;
  readonly tokens: string[];
}

function createClock(run: number): Moment {
  let ids = 0;
  return {
    at: '2026-11-22T09:00:00.000Z',
    newId: () => {
      ids += 1;
      return `id-${run}-${ids}`;
    },
    tokens: [],
  };
}

interface Seen {
  readonly revisions: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

/** Every revision of every fact, and the words of every note. */
function look(dossier: Dossier): Seen {
  const rows = allRows(dossier.db, 'SELECT fact, revision, content FROM fact_revisions');
  return {
    revisions: new Map(
      rows.map((row) => [`${textOf(row, 'fact')} ${integerOf(row, 'revision')}`, textOf(row, 'content')]),
    ),
    notes: new Map(NOTES.map((id) => [id, JSON.stringify(openNote(dossier, id).note)])),
  };
}

/** The note that was written to by the author's own doing; null for none; `refused` for a step that was refused. */
type Decided = string | null | 'refused';

function perform(dossier: Dossier, one: Step, moment: Moment): Decided {
  try {
    return run(dossier, one, moment);
  } catch (error) {
    if (error instanceof Refused) return 'refused';
    throw error;
  }
}

function run(dossier: Dossier, { do: what, one, other, words }: Step, moment: Moment): Decided {
  const facts = currentFacts(dossier);
  const fact = pick(facts, one);
  const second = pick(facts, other);
  const note = NOTES[other % NOTES.length] ?? '';
  const changing = { at: moment.at, reason: what, by: null, newId: moment.newId };
  const draft = { ...draftOf(fact), claim: words };
  const remember = ({ undo }: { readonly undo: string | null }) => {
    if (undo !== null) moment.tokens.push(undo);
    return null;
  };
  switch (what) {
    case 'add':
      return remember(addFact(dossier, draft, changing));
    case 'edit':
      return remember(reviseFact(dossier, { fact: fact.id, revision: fact.revision, draft }, changing));
    case 'status': {
      const status = pick(['verified', 'disputed', 'withdrawn'] as const, other);
      return remember(setStatus(dossier, [fact.id], { status, successor: null }, changing));
    }
    case 'supersede':
      return remember(setStatus(dossier, [fact.id], { status: 'superseded', successor: second.id }, changing));
    case 'tag':
      return remember(tagFacts(dossier, [fact.id], { add: [words], remove: [] }, changing));
    case 'merge':
      return remember(mergeFacts(dossier, [fact.id, second.id], draft, changing));
    case 'split': {
      const drafts = [draft, { ...draft, claim: `${words} And more.` }];
      return remember(splitFact(dossier, { fact: fact.id, revision: fact.revision, drafts }, changing));
    }
    case 'restore':
      return remember(restoreFact(dossier, fact.id, 1 + (other % fact.revision), changing));
    case 'undo': {
      const token = moment.tokens.pop();
      return token === undefined ? null : remember(takeBack(dossier, token, moment));
    }
    case 'insert':
      return write(dossier, note, moment, (now) => ({
        ...now,
        body: [...now.body, { type: 'paragraph', content: [linkFact(fact)] }],
      }));
    case 'reword':
      return write(dossier, note, moment, (now) => ({ ...now, body: now.body.map((block) => reword(block, words)) }));
    default: {
      const { note: now, version } = openNote(dossier, note);
      const links = listFactLinks(now);
      const ordinal = one % Math.max(1, links.length);
      decidePlaces(dossier, note, version, [{ ordinal, decide: what }], moment.at);
      return note;
    }
  }
}

function write(dossier: Dossier, id: string, { at }: Moment, change: (note: Note) => Note): string {
  const { note, version } = openNote(dossier, id);
  saveNote(dossier, change(note), version, at);
  return id;
}

function reword(block: Note['body'][number], words: string): Note['body'][number] {
  if (block.type !== 'paragraph') return block;
  const content = block.content.map((inline) =>
    inline.type === 'fact-link' ? { ...inline, content: [{ type: 'text', text: words, marks: [] } as const] } : inline,
  );
  return { ...block, content };
}

function check(dossier: Dossier, before: Seen, decided: Decided): void {
  const after = look(dossier);
  for (const [key, content] of before.revisions) {
    // Only a fact that just came to be, and that nothing uses, may go with the step that made it.
    if (!after.revisions.has(key)) expect(key.endsWith(' 1')).toBe(true);
    else expect(after.revisions.get(key)).toBe(content);
  }
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

function currentFacts(dossier: Dossier): readonly Fact[] {
  const ids = allRows(dossier.db, 'SELECT id FROM facts ORDER BY row').map((row) => textOf(row, 'id'));
  return [...readFacts(dossier, ids).values()];
}

function draftOf({ id: _, revision: __, status: ___, successor: ____, ...draft }: Fact) {
  return draft;
}

function pick<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
