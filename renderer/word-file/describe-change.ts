import type { NoteChange } from '../../core/round-trip/note-change.ts';

const KINDS: Readonly<Record<NoteChange['where']['kind'], string>> = {
  title: 'Title',
  field: 'Field',
  heading: 'Heading',
  paragraph: 'Paragraph',
  quote: 'Quotation',
  callout: 'Boxed text',
  item: 'List item',
  cell: 'Table cell',
  caption: 'Caption',
  table: 'Table',
  printed: 'On the paper',
};
const WHATS: Readonly<Record<NoteChange['what'], string>> = {
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  comment: 'commented on',
};

/** `Paragraph changed, under “Key points”`. */
export function describeChange({ what, where }: NoteChange): string {
  const under = where.under === null ? '' : `, under “${where.under}”`;
  const kind = where.field === null ? KINDS[where.kind] : `Field “${where.field}”`;
  return `${kind} ${WHATS[what]}${under}`;
}

/** `Siti Aminah, 3 March 2026`; empty where the file does not say. */
export function describeHand({ by, at }: Pick<NoteChange, 'by' | 'at'>): string {
  const date = at === null ? Number.NaN : Date.parse(at);
  const day = Number.isNaN(date)
    ? ''
    : new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return [by ?? '', day].filter((part) => part !== '').join(', ');
}

export function countChanges(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
