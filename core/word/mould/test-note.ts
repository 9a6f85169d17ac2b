import type { Block, Cell, Note, Paragraph, Text } from '../../note/note.ts';
import type { PlacedField } from '../word-setup.ts';

/** The page a mould is tried with: each kind of block once, said in its own words; `image`: the digest of a picture. */
export function testNote(fields: readonly PlacedField[], image: string): Note {
  return {
    format: 1,
    id: 'mould-test',
    template: 'blank',
    title: 'Title',
    language: 'en-GB',
    marking: 'MARKING',
    fields: Object.fromEntries(fields.map(({ id, label, type }) => [id, type === 'date' ? '2026-01-15' : label])),
    body: body(image),
  };
}

/** Fields every mould is tried with; a note has those of its template. */
export const TEST_FIELDS: readonly PlacedField[] = [
  { id: 'to', label: 'To', type: 'person' },
  { id: 'from', label: 'From', type: 'person' },
  { id: 'date', label: 'Date', type: 'date' },
  { id: 'reference', label: 'Reference', type: 'id' },
];

const words = (text: string): readonly Text[] => [{ type: 'text', text, marks: [] }];
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: words(text) });
const cell = (text: string): Cell => ({ blocks: [paragraph(text)] });
const item = (text: string) => ({ type: 'item' as const, content: words(text) });

const body = (image: string): readonly Block[] => [
  { type: 'heading', level: 1, content: words('Heading 1') },
  {
    type: 'paragraph',
    content: [
      ...words('Paragraph, with '),
      { type: 'text', text: 'bold', marks: ['bold'] },
      ...words(' and '),
      { type: 'text', text: 'italic', marks: ['italic'] },
      ...words(' text and a footnote'),
      { type: 'footnote', content: words('Footnote.') },
      ...words('.'),
    ],
  },
  { type: 'heading', level: 2, content: words('Heading 2') },
  {
    type: 'list',
    ordered: false,
    start: 1,
    children: [item('Bullet'), { type: 'list', ordered: false, start: 1, children: [item('Bullet below it')] }],
  },
  { type: 'list', ordered: true, start: 1, children: [item('Numbered')] },
  {
    type: 'list',
    ordered: false,
    start: 1,
    children: [{ ...item('Done'), checked: true }],
  },
  { type: 'heading', level: 3, content: words('Heading 3') },
  { type: 'quote', content: words('Quotation.') },
  { type: 'callout', kind: 'key-point', content: words('Key point.') },
  { type: 'callout', kind: 'information', content: words('Information.') },
  { type: 'callout', kind: 'warning', content: words('Warning.') },
  {
    type: 'decision',
    layout: 'paragraphs',
    lead: '',
    decider: '',
    decideBy: '',
    items: [{ verb: 'agree', text: 'to the recommendation.', responses: ['Agreed', 'Not agreed'] }],
  },
  {
    type: 'table',
    headerRow: true,
    caption: 'Caption of a table',
    rows: [
      [cell('Table heading'), cell('Table heading')],
      [cell('Table text'), cell('Table text')],
    ],
  },
  { type: 'image', image, width: 6, alt: 'A picture', caption: '' },
  {
    type: 'chart',
    kind: 'bar',
    title: '',
    unit: '',
    alt: '',
    categories: ['One'],
    series: [{ name: '', values: [{ value: 2 }] }],
  },
  {
    type: 'sign-off',
    rows: [
      { kind: 'signature', label: 'Signature', name: '', contact: '', date: '' },
      { kind: 'clearance', label: 'Clearance', name: 'Name', contact: '', date: '' },
    ],
  },
];
