import type { ListedTemplate } from '../../../core/contract/template-methods.ts';
import type { FieldValue, Note } from '../../../core/note/note.ts';
import { fillSlots } from '../../../core/templates/fit-facts.ts';
import { startNote } from '../../../core/templates/start-note.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { write } from '../dossier/write.ts';
import { readFactsForSlots } from '../facts/fit-section.ts';
import { keepTemplate } from '../templates/own-templates.ts';
import { insertNote } from './note-store.ts';

export interface NewNote {
  readonly id: string;
  readonly title: string | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Whether slots take their best facts. */
  readonly fill: boolean;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** Starts a note in a template's mould and keeps it as the first revision of its history. */
export function createNote(dossier: Dossier, template: ListedTemplate, { id, title, fields, fill, at }: NewNote): Note {
  const slots = template.sections.flatMap((section) => section.slots);
  const filled = fill ? fillSlots(template, readFactsForSlots(dossier, slots)) : new Map();
  const note = startNote(template, { id, title, fields, today: localDay(at), fill: filled });
  write(dossier, () => {
    insertNote(dossier, note, at, `Started from the template “${template.name}”`);
    if (template.origin === 'personal' || template.origin === 'department') keepTemplate(dossier, template, at);
  });
  return note;
}

/** The calendar day it is at `instant` where this machine stands. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
