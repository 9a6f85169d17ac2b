import type { Fact } from '../../../core/facts/fact.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { settleMarking } from '../../../core/note/settle-marking.ts';
import type { Template } from '../../../core/templates/template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readFacts } from '../facts/read-facts.ts';

/** The markings of the facts a note uses, by id, as they are now; without those that have none. */
export function readFactMarks(dossier: Dossier, note: Note): ReadonlyMap<string, string> {
  return marksOf(
    readFacts(
      dossier,
      listFactLinks(note).map(({ fact }) => fact),
    ),
  );
}

/** A note as it may leave the dossier: it carries no mark lower than its content without its author's reason. */
export function settleNoteMarking(dossier: Dossier, note: Note, templates: readonly Template[]): Note {
  return settle(note, readFactMarks(dossier, note), templates);
}

/** The same for whoever has read the facts the note uses. */
export function settleByFacts(note: Note, facts: ReadonlyMap<string, Fact>, templates: readonly Template[]): Note {
  return settle(note, marksOf(facts), templates);
}

function settle(note: Note, marks: ReadonlyMap<string, string>, templates: readonly Template[]): Note {
  const template = templates.find(({ id }) => id === note.template);
  return settleMarking(note, marks, template?.marking ?? null);
}

function marksOf(facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, string> {
  return new Map([...facts].flatMap(([id, { marking }]) => (marking === undefined ? [] : [[id, marking] as const])));
}
