import type { Note } from '../../note/note.ts';
import type { PrintPage } from '../print-model.ts';
import type { WordSetup } from '../word-setup.ts';
import { type FieldValues, type Filling, fieldValues } from './field-values.ts';
import { frontNames, sectionOfNote } from './front-of-mould.ts';
import { DOCUMENT, type Mould } from './mould.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

export interface Fitted {
  /** Without the title and the fields the mould's own body shows. */
  readonly note: Note;
  /** On the mould's paper, in styles mapped later. */
  readonly setup: WordSetup;
  readonly values: FieldValues;
}

/** Twips: narrower text has no room for a table. */
const LEAST_WIDTH = 2_880;

/** A note and its setup as they are printed for a mould. */
export function fitToMould(note: Note, setup: WordSetup, mould: Mould): Fitted {
  const { styles: _, ...plain } = setup;
  const values = fieldValues(note, setup.fields);
  const body = childOf(mould.xml.get(DOCUMENT), 'w:body');
  const shown = body ? frontNames(body).filter((name) => values.valOf(name) !== null) : [];
  const fields = new Set(shown.map(values.fieldOf));
  const paper = body && paperOf(body);
  return {
    note: {
      ...note,
      title: shown.some(values.isTitle) ? '' : note.title,
      fields: Object.fromEntries(Object.entries(note.fields).filter(([id]) => !fields.has(id))),
    },
    setup: paper ? { ...plain, paper } : plain,
    values,
  };
}

/** A pack as it is printed for a mould: its title is empty where the mould's own body shows it. */
export function fitPackToMould(
  pack: Filling,
  mould: Mould,
): { readonly title: string; readonly paper: PrintPage | null; readonly values: FieldValues } {
  const values = fieldValues(pack, []);
  const body = childOf(mould.xml.get(DOCUMENT), 'w:body');
  const isShown = body !== undefined && frontNames(body).some(values.isTitle);
  return { title: isShown ? '' : pack.title, paper: body ? paperOf(body) : null, values };
}

/** The page of the section it stands in, its margins at the sides as one, those above and below as one; null where the mould does not say it. */
function paperOf(body: XmlElement): PrintPage | null {
  const section = sectionOfNote(body);
  const [size, margins] = [childOf(section, 'w:pgSz')?.attributes, childOf(section, 'w:pgMar')?.attributes];
  const number = (value: string | undefined) => (/^-?\d{1,6}$/.test(value ?? '') ? Math.abs(Number(value)) : 0);
  const [width, height] = [number(size?.['w:w']), number(size?.['w:h'])];
  const columns = number(childOf(section, 'w:cols')?.attributes['w:num']);
  const margin = Math.ceil(
    (number(margins?.['w:left']) + number(margins?.['w:right']) + number(margins?.['w:gutter'])) / 2,
  );
  if (width - 2 * margin < LEAST_WIDTH || height < LEAST_WIDTH || columns > 1) return null;
  const upper = Math.ceil((number(margins?.['w:top']) + number(margins?.['w:bottom'])) / 2);
  return { width, height, margin, ...(height - 2 * upper < LEAST_WIDTH ? {} : { upper }) };
}
