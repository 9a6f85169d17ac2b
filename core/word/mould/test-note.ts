import type { Block, Cell, Inline, Note, Paragraph } from '../../note/note.ts';
import type { PlacedField } from '../word-setup.ts';

/** The page a mould is tried with: each kind of block once, said in its own words. */
export function testNote(fields: readonly PlacedField[]): Note {
  return {
    format: 1,
    id: 'mould-test',
    template: 'blank',
    title: 'Title',
    language: 'en-GB',
    marking: 'MARKING',
    fields: Object.fromEntries(fields.map(({ id, label, type }) => [id, type === 'date' ? '2026-01-15' : label])),
    body: BODY,
  };
}

/** Fields every mould is tried with; a note has those of its template. */
export const TEST_FIELDS: readonly PlacedField[] = [
  { id: 'to', label: 'To', type: 'person' },
  { id: 'from', label: 'From', type: 'person' },
  { id: 'date', label: 'Date', type: 'date' },
  { id: 'reference', label: 'Reference', type: 'id' },
];

const words = (text: string): readonly Inline[] => [{ type: 'text', text, marks: [] }];
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: words(text) });
const cell = (text: string): Cell => ({ blocks: [paragraph(text)] });
const item = (text: string) => ({ type: 'item' as const, content: words(text) });

const BODY: readonly Block[] = [
  { type: 'heading', level: 1, content: words('Heading 1') },
  {
    type: 'paragraph',
    content: [
      ...words('Paragraph, with '),
      { type: 'text', text: 'bold', marks: ['bold'] },
      ...words(' and '),
      { type: 'text', text: 'italic', marks: ['italic'] },
      ...words(' text.'),
    ],
  },
  { type: 'heading', level: 2, content: words('Heading 2') },
  {
    type: 'list',
    ordered: false,
    start: 1,
    children: [item('Bullet'), { type: 'list', ordered: false, start: 1, children: [item('Bullet below it')] }],
  },
  { type: 'list', ordered: true, start: 1, children: [item('Numbered'), item('Numbered')] },
  { type: 'heading', level: 3, content: words('Heading 3') },
  { type: 'quote', content: words('Quotation.') },
  {
    type: 'decision',
    layout: 'paragraphs',
    lead: 'Recommendations:',
    decider: '',
    decideBy: '',
    items: [{ verb: 'agree', text: 'to the recommendation.', responses: ['Agreed', 'Not agreed'] }],
  },
  {
    type: 'table',
    headerRow: true,
    rows: [
      [cell('Table heading'), cell('Table heading')],
      [cell('Table text'), cell('Table text')],
    ],
  },
  {
    type: 'sign-off',
    rows: [
      { kind: 'signature', label: 'Signature', name: '', contact: '', date: '' },
      { kind: 'clearance', label: 'Clearance', name: 'Name', contact: '', date: '' },
    ],
  },
];
