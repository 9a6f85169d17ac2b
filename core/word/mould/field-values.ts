import type { Note } from '../../note/note.ts';
import { type FieldLabel, printedFields } from '../../note/printed-fields.ts';
import { printableText } from '../../shared/printable-text.ts';
import { plainName, type ValueOf } from './fill-controls.ts';

const TITLES = new Set(['title', 'notetitle', 'subject', 'documenttitle', 'objet', 'perkara', 'tajuk']);
const MARKINGS = new Set([
  'marking',
  'classification',
  'protectivemarking',
  'securityclassification',
  'securitymarking',
  'klasifikasi',
]);

export interface FieldValues {
  readonly valOf: ValueOf;
  /** The id of the field of a name, for what a mould shows need not be printed again. */
  readonly fieldOf: (name: string) => string | null;
  readonly isTitle: (name: string) => boolean;
  readonly isMarking: (name: string) => boolean;
}

/** What of a note a mould can show. */
export type Filling = Pick<Note, 'title' | 'marking' | 'fields' | 'language'>;

/** What of a note fills the controls and properties of a mould, by id and label of its fields, its title and its marking. */
export function fieldValues(note: Filling, labels: readonly FieldLabel[]): FieldValues {
  const lines = new Map<string, { readonly id: string; readonly lines: readonly string[] }>();
  for (const { id, ...label } of labels) {
    const value = Object.hasOwn(note.fields, id) ? note.fields[id] : undefined;
    const [printed] =
      value === undefined ? [] : printedFields({ ...note, fields: { [id]: value } }, [{ id, ...label }]);
    const entry = { id, lines: printed?.lines ?? [] };
    for (const name of [plainName(id), plainName(label.label)])
      if (name !== '' && !lines.has(name)) lines.set(name, entry);
  }
  const isTitle = (name: string) => TITLES.has(plainName(name)) && !lines.has(plainName(name));
  const isMarking = (name: string) => MARKINGS.has(plainName(name)) && !lines.has(plainName(name));
  return {
    valOf: (name) => {
      if (isTitle(name)) return [printableText(note.title)];
      if (isMarking(name)) return [printableText(note.marking ?? '')];
      const known = lines.get(plainName(name))?.lines ?? [];
      // What is not said yet stays as the mould has it.
      return known.length === 0 ? null : known;
    },
    fieldOf: (name) => lines.get(plainName(name))?.id ?? null,
    isTitle,
    isMarking,
  };
}
