import type { LinkChange } from '../../../core/contract/update-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { nameOutlet } from '../../../core/facts/name-outlet.ts';
import { linkFact } from '../../../core/note/link-fact.ts';
import type { Cell, Inline, Note, Table } from '../../../core/note/note.ts';
import { wholeWords } from '../../../core/note/whole-words.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import { startNote } from '../../../core/templates/start-note.ts';
import type { Template } from '../../../core/templates/template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { readFacts } from '../facts/read-facts.ts';
import { insertNote } from '../notes/note-store.ts';
import { Refused } from '../refused.ts';
import { readIssued } from './read-issued.ts';

export interface AddendumSetup {
  /** The template `addendum`. */
  readonly template: Template;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** The day it is where the user is. */
  readonly today: string;
  readonly newId: NewId;
}

/** The section of the template that takes the table of changes. */
const CHANGES = 'changes';

/**
 * Drafts a numbered addendum to an issued copy: a new note with a row for each place whose fact says something else now:
 * where, what it said, what it says, on which source. Returns its id. Throws Refused: `not-found`, also when nothing
 * changed.
 */
export function draftAddendum(dossier: Dossier, id: string, setup: AddendumSetup): string {
  const { template, at, today, newId } = setup;
  return write(dossier, () => {
    const { copy, content, changes } = readIssued(dossier, id);
    if (changes.length === 0)
      throw new Refused(
        'not-found',
        'No fact of this copy was changed since it was issued, so there is nothing to add.',
      );
    const number = nextNumber(dossier, id);
    const title = `Addendum ${number} to ${copy.number}: ${copy.title}`.slice(0, 1_000).toWellFormed();
    const { from = '' } = content.fields;
    const fields = { from, reference: `${copy.number}/A${number}`, to: copy.recipients };
    const started = startNote(template, { id: newId(), title, fields, today, fill: new Map() });
    // It quotes the copy, so it is marked as the copy is.
    const marked = content.marking === null ? started : { ...started, marking: content.marking };
    const note = withChanges(marked, changes, readSuccessors(dossier, changes));
    insertNote(dossier, note, at, `Addendum ${number} to the copy issued as ${copy.number}`);
    change(dossier.db, 'INSERT INTO addenda (note, issued, number) VALUES (?, ?, ?)', note.id, id, number);
    return note.id;
  });
}

function nextNumber({ db }: Dossier, id: string): number {
  const row = oneRow(db, 'SELECT coalesce(max(number), 0) AS last FROM addenda WHERE issued = ?', id);
  return row ? integerOf(row, 'last') + 1 : 1;
}

/** By the id of the superseded fact. */
type Successors = ReadonlyMap<string, Fact>;

function readSuccessors(dossier: Dossier, changes: readonly LinkChange[]): Successors {
  const ids = changes.flatMap(({ fact }) => fact.successor ?? []);
  const facts = readFacts(dossier, ids);
  return new Map(
    changes.flatMap(({ fact }) => {
      const next = fact.successor === undefined ? undefined : facts.get(fact.successor);
      return next ? [[fact.id, next] as const] : [];
    }),
  );
}

/** Puts the table under the section for it, in place of its empty paragraph; at the end where the template has none. */
function withChanges(note: Note, changes: readonly LinkChange[], successors: Successors): Note {
  const table = tableOf(changes, successors);
  const at = note.body.findIndex((block) => block.type === 'heading' && block.section === CHANGES);
  if (at === -1) return { ...note, body: [...note.body, table] };
  const next = note.body[at + 1];
  const isEmpty = next?.type === 'paragraph' && next.content.length === 0;
  return { ...note, body: [...note.body.slice(0, at + 1), table, ...note.body.slice(at + (isEmpty ? 2 : 1))] };
}

function tableOf(changes: readonly LinkChange[], successors: Successors): Table {
  const heads = ['Place', 'As issued', 'Now', 'Source'].map((words) => cell([text(words)]));
  const rows = changes.map((one) => [
    cell([text(placeOf(one))]),
    cell([text(one.words)]),
    cell(nowOf(one, successors.get(one.fact.id) ?? null)),
    cell([text(one.source ? (nameOutlet(one.source.csl) ?? one.source.csl.title ?? '') : '')]),
  ]);
  return { type: 'table', headerRow: true, rows: [heads, ...rows] };
}

/** Enough of the sentence to find it in the copy. */
function placeOf({ context, words }: LinkChange): string {
  const { before, after } = wholeWords(context);
  const around = `${before}${words}${after}`.replace(/\s+/g, ' ').trim();
  return around.length <= LONGEST_PLACE
    ? around
    : `${around
        .slice(0, LONGEST_PLACE - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

const LONGEST_PLACE = 160;

/**
 * In the wording of the place, so that it stays comparable. A fact that is withdrawn or superseded says so: its words
 * alone would read as if they still held. What took its place stands there in its stead.
 */
function nowOf({ fact, wording, after }: LinkChange, successor: Fact | null): readonly Inline[] {
  if (successor) return [text('Superseded by: '), linkFact(successor)];
  const link = linkFact(fact, wording === 'claim' ? null : { wording, words: after });
  if (fact.status === 'verified' || fact.status === 'unverified') return [link];
  return [text(`${STATUS[fact.status]}: `), link];
}

const STATUS = { disputed: 'Disputed', superseded: 'Superseded', withdrawn: 'Withdrawn' } as const;

function text(words: string): Inline {
  return { type: 'text', text: words, marks: [] };
}

function cell(content: readonly Inline[]): Cell {
  return { blocks: [{ type: 'paragraph', content }] };
}
