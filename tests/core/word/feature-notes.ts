import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type { Block, Cell, CellBlock, Inline, ListItem, Mark, Note, Text } from '../../../core/note/note.ts';
import { SAMPLE_IMAGES } from '../note/sample-images.ts';
import { factLink, item, list, noteWith, paragraph, text } from './sample-note.ts';

/** One thing a note can hold, in the least note that holds it. Its words are WORDS, so that they can be found. */
export interface FeatureNote {
  /** As the support matrix calls it. */
  readonly name: string;
  readonly body: readonly Block[];
  /** Of the note around it. */
  readonly more?: Partial<Note>;
}

export const WORDS = 'Lanternfish';

type Optional<Of> = { [Key in keyof Of]-?: object extends Pick<Of, Key> ? Key : never }[keyof Of];
/** What a kind can have besides; where a block was made from is not printed, an anchor only where something refers to it. */
type Besides<Of> = Record<Exclude<Optional<Of>, 'made' | 'anchor'>, FeatureNote>;
type Kinds = { readonly [One in Block as One['type']]: { readonly itself: FeatureNote } & Besides<One> };
type Inlines = Readonly<Record<Inline['type'], FeatureNote>>;

const [IMAGE = ''] = Object.keys(SAMPLE_IMAGES);
const cell = (words: string, more: Partial<Cell> = {}): Cell => ({ blocks: [paragraph(text(words))], ...more });
const inCell = (...blocks: readonly CellBlock[]): Cell => ({ blocks });
const image = { type: 'image', image: IMAGE, width: 50, alt: 'A shoal', caption: WORDS } as const;
const chart = {
  type: 'chart',
  kind: 'bar',
  title: WORDS,
  unit: '%',
  alt: 'A shoal grows',
  categories: ['2024', '2025'],
  series: [{ name: 'Share', values: [{ value: 1 }, { value: 2 }] }],
} as const;
const rows = [
  [cell(WORDS), cell('Second')],
  [cell('1'), cell('2')],
] as const;

function feature(name: string, ...body: readonly Block[]): FeatureNote {
  return { name, body };
}

function inText(name: string, ...content: readonly Inline[]): FeatureNote {
  return feature(name, paragraph(text('Plain '), ...content, text(' end.')));
}

function mark(name: Mark): FeatureNote {
  return inText(`Mark: ${name}`, text(WORDS, name));
}

/** Every kind of block, and what each may have: a new one is an error here until it has a note. */
export const BLOCK_FEATURES: Kinds = {
  heading: {
    itself: feature('Heading', { type: 'heading', level: 1, content: [text(WORDS)] }),
    section: feature('Heading of a template section', {
      type: 'heading',
      level: 1,
      section: 'issue',
      content: [text(WORDS)],
    }),
    annex: feature('Heading of an annex, lettered', paragraph(text('Before')), {
      type: 'heading',
      level: 1,
      annex: true,
      content: [text(WORDS)],
    }),
  },
  paragraph: {
    itself: feature('Paragraph', paragraph(text(WORDS))),
    portion: feature('Marking of a paragraph', { ...paragraph(text(WORDS)), portion: 'SBU' }),
  },
  list: {
    itself: feature('Numbered list with its first number', list(true, 3, item(text(WORDS)), item(text('Second')))),
    continues: feature('Numbered list that continues', list(true, 1, item(text('First'))), paragraph(text('Between')), {
      ...list(true, 2, item(text(WORDS))),
      continues: true,
    }),
  },
  callout: {
    itself: feature('Boxed paragraph: key point, information, warning', {
      type: 'callout',
      kind: 'warning',
      content: [text(WORDS)],
    }),
  },
  quote: { itself: feature('Quote', { type: 'quote', content: [text(WORDS)] }) },
  table: {
    itself: feature('Table with a heading row', { type: 'table', headerRow: true, rows }),
    widths: feature('Column widths', { type: 'table', headerRow: true, rows, widths: [75, 25] }),
    caption: feature('Numbered caption of a table', { type: 'table', headerRow: true, rows, caption: 'The shoal' }),
    alt: feature('What a table shows, in words', { type: 'table', headerRow: true, rows, alt: 'A shoal in rows' }),
  },
  chart: { itself: feature('Chart', chart) },
  image: {
    itself: feature('Image with alternative text and caption', image),
    decorative: feature('Image marked as decorative', { ...image, alt: '', decorative: true }),
  },
  contents: {
    itself: feature(
      'Table of contents',
      { type: 'contents', of: 'headings' },
      { type: 'heading', level: 1, content: [text(WORDS)] },
    ),
  },
  'page-break': {
    itself: feature('Page break', paragraph(text('Before')), { type: 'page-break' }, paragraph(text(WORDS))),
  },
  'section-break': {
    itself: feature(
      'Landscape pages',
      paragraph(text('Before')),
      { type: 'section-break', page: 'landscape' },
      paragraph(text(WORDS)),
      { type: 'section-break', page: 'portrait' },
      paragraph(text('After')),
    ),
  },
  rule: { itself: feature('Line across the text', paragraph(text(WORDS)), { type: 'rule' }, paragraph(text('After'))) },
  decision: {
    itself: feature('Decision block', {
      type: 'decision',
      layout: 'beside',
      lead: 'That you:',
      decider: 'The Minister',
      decideBy: '2026-12-01',
      items: [{ verb: 'agree', text: WORDS, responses: ['Agreed', 'Not agreed'] }],
    }),
  },
  'sign-off': {
    itself: feature('Signature block', {
      type: 'sign-off',
      rows: [{ kind: 'signature', label: 'Director', name: WORDS, contact: '', date: '' }],
    }),
  },
};

/** Every kind of inline, likewise. */
export const INLINE_FEATURES: Inlines = {
  text: feature('Words', paragraph(text(WORDS))),
  break: inText('Line break', text(WORDS), { type: 'break' }, text('next line')),
  link: inText('Link', { type: 'link', url: 'https://example.org/a', content: [text(WORDS)] }),
  'fact-link': inText('Place of a fact', factLink('two-memoranda', WORDS)),
  reference: feature(
    'Reference to a place',
    { type: 'heading', level: 1, content: [text(WORDS)], anchor: 'there' },
    paragraph(text('See '), { type: 'reference', to: 'there', shows: 'title' }, text('.')),
  ),
  footnote: inText('Footnote', { type: 'footnote', content: [text(WORDS)] }),
};

export const MARK_FEATURES: Readonly<Record<Mark, FeatureNote>> = {
  bold: mark('bold'),
  italic: mark('italic'),
  underline: mark('underline'),
  strike: mark('strike'),
  highlight: mark('highlight'),
  'small-caps': mark('small-caps'),
  subscript: mark('subscript'),
  superscript: mark('superscript'),
};

export const CELL_FEATURES: Readonly<Besides<Cell>> = {
  columns: feature('Cell across columns', {
    type: 'table',
    headerRow: false,
    rows: [
      [cell(WORDS, { columns: 2 }), { blocks: [] }],
      [cell('1'), cell('2')],
    ],
  }),
  rows: feature('Cell across rows', {
    type: 'table',
    headerRow: false,
    rows: [
      [cell(WORDS, { rows: 2 }), cell('1')],
      [{ blocks: [] }, cell('2')],
    ],
  }),
  shade: feature('Shaded cell', {
    type: 'table',
    headerRow: false,
    rows: [[cell(WORDS, { shade: 'accent' }), cell('1')]],
  }),
};

export const ITEM_FEATURES: Readonly<Besides<ListItem>> = {
  checked: feature('Checklist', list(false, 1, { ...item(text(WORDS)), checked: true })),
};

/** What words can have besides marks and comments. */
export const WORD_FEATURES: Readonly<Record<Exclude<Optional<Text>, 'comments'>, FeatureNote>> = {
  language: inText('Words in another language', { ...text(WORDS), language: 'fr-CA' }),
};

/** What is worth a line of its own although it is no kind. */
export const OTHER_FEATURES: readonly FeatureNote[] = [
  ...([2, 3] as const).map((level) =>
    feature(`Heading of level ${level}`, { type: 'heading', level, content: [text(WORDS)] }),
  ),
  feature(
    'List of tables',
    { type: 'contents', of: 'tables' },
    {
      type: 'table',
      headerRow: true,
      rows: [[cell('Head')], [cell('1')]],
      caption: WORDS,
    },
  ),
  {
    ...feature(
      'Comment on words, with an answer',
      paragraph(text('Plain '), { ...text(WORDS), comments: ['k'] }, text(' end.')),
    ),
    more: {
      comments: [
        {
          id: 'k',
          resolved: true,
          entries: [
            { author: 'Aminah Rahman', at: '2026-03-01T09:00:00.123Z', text: 'Which <shoal>?\n\nThe second.' },
            { author: 'Lim', at: '2026-03-01T10:00:00.000Z', text: 'Both.' },
          ],
        },
      ],
    },
  },
  {
    ...feature('Comments on the title and a field', paragraph(text(WORDS))),
    more: {
      title: 'On trade',
      fields: { to: ['The minister', 'Her office'] },
      comments: [
        {
          id: 'k',
          on: { part: 'title' },
          entries: [{ author: 'Lim', at: '2026-03-01T10:00:00.000Z', text: 'Longer?' }],
        },
        {
          id: 'l',
          on: { part: 'field', field: 'to' },
          entries: [{ author: 'Lim', at: '2026-03-01T10:00:00.000Z', text: 'And the deputy?' }],
        },
      ],
    },
  },
  feature('Bulleted list', list(false, 1, item(text(WORDS)))),
  feature('List in a list', list(true, 1, item(text('Outer')), list(false, 1, item(text(WORDS))))),
  feature('List in a cell', {
    type: 'table',
    headerRow: false,
    rows: [[inCell(list(false, 1, item(text(WORDS)))), cell('1')]],
  }),
  {
    ...feature('Numbered paragraphs', paragraph(text(WORDS)), paragraph(text('Second'))),
    more: { numbering: 'continuous' },
  },
  {
    ...feature('Paper of the note', paragraph(text(WORDS))),
    more: { page: { size: 'Legal', marginsMm: 20 } },
  },
  { ...feature('Marking of the note', paragraph(text(WORDS))), more: { marking: 'RESTRICTED' } },
  { ...feature('Title', paragraph(text('Body'))), more: { title: WORDS } },
  { ...feature('Field', paragraph(text('Body'))), more: { fields: { to: WORDS } } },
  { ...feature('Language of the note', paragraph(text(WORDS))), more: { language: 'ms' } },
];

/** All of them, as named above. */
export const FEATURE_NOTES: readonly (FeatureNote & { readonly note: Note })[] = [
  ...Object.values(BLOCK_FEATURES).flatMap((kind) => Object.values<FeatureNote>(kind)),
  ...Object.values(CELL_FEATURES),
  ...Object.values(ITEM_FEATURES),
  ...Object.values(INLINE_FEATURES),
  ...Object.values(MARK_FEATURES),
  ...Object.values(WORD_FEATURES),
  ...OTHER_FEATURES,
].map((one) => ({ ...one, note: normaliseNote(noteWith(one.body, { title: '', ...one.more })) }));
