import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backend } from '../../../core/contract/backend.ts';
import type { Block, Note } from '../../../core/note/note.ts';
import { SAMPLE_NOTE } from '../../core/word/sample-note.ts';
import { accepted, startBackend } from '../../dossiers/desk-backend.ts';
import { root } from '../../e2e/host-process.ts';

/** The note that has everything. */
export const FULL_NOTE = 'Malaysia–China memoranda on the digital economy';

/**
 * A dossier as somebody has it after some months, beside the starter: notes with tags, in the archive and the trash, versions,
 * comments, a note with every kind of block. Returns its path.
 */
export async function makeFullDossier(home: string): Promise<string> {
  const folder = join(home, 'documents');
  const { server, as } = startBackend(folder);
  const backend = as('maker');
  const path = join(home, 'ASEAN digital economy and trade 2026.dossier');
  const { dossier } = accepted(await backend.dossiers.create({ path, starter: true }));
  const put = (note: NewNote) => writeNote(backend, dossier, note);
  for (const [at, title] of TITLES.entries())
    await put({ title, body: shortBody(at), tags: at % 3 === 0 ? ['trade', 'for Friday'] : [] });
  const old = await put({ title: 'Visit of the trade delegation, March', body: shortBody(1), tags: ['trade'] });
  accepted(await backend.notes.setArchived({ dossier, note: old, archived: true }));
  const gone = await put({ title: 'Draft that was given up', body: shortBody(2), tags: [] });
  accepted(await backend.notes.setTrashed({ dossier, note: gone, trashed: true }));
  const bytes = new Uint8Array(readFileSync(join(root, 'docs/images/library.png')));
  const { image } = accepted(await backend.images.add({ dossier, bytes }));
  await put({
    title: FULL_NOTE,
    body: fullBody(image),
    tags: ['digital economy'],
    fields: SAMPLE_NOTE.fields,
    comments: COMMENTS,
  });
  await server.close();
  return path;
}

interface NewNote extends Pick<Note, 'title' | 'body' | 'comments'> {
  readonly tags: readonly string[];
  readonly fields?: Note['fields'];
}

async function writeNote(
  backend: Backend,
  dossier: string,
  { title, body, tags, fields = {}, comments }: NewNote,
): Promise<string> {
  const given = { dossier, template: 'ministerial-submission', title, fields: {}, fill: false };
  const { note, version } = accepted(await backend.notes.create(given));
  const written: Note = {
    ...note,
    title,
    fields: { ...note.fields, ...fields },
    body,
    ...(comments ? { comments } : {}),
  };
  accepted(await backend.notes.save({ dossier, note: written, version }));
  accepted(await backend.notes.keepRevision({ dossier, note: note.id, reason: 'Kept' }));
  accepted(await backend.notes.tag({ dossier, note: note.id, add: tags, remove: [] }));
  return note.id;
}

const TITLES = [
  'Question time: what the memoranda on the digital economy cost, and who pays for the working group',
  'Lines for the press',
  'Meeting with the Commissioner for Trade, 4 May',
  'Smart cities: what was promised',
  'Weekly report',
];

const COMMENTS: NonNullable<Note['comments']> = [
  {
    id: 'one',
    entries: [
      {
        author: 'Aminah Rahman',
        at: '2026-03-01T09:00:00.123Z',
        text: 'Is this what the ministry says? Their own page has April.',
      },
      {
        author: 'Lim Wei Jie',
        at: '2026-03-01T10:00:00.000Z',
        text: 'Both: the page is of the signing, this of the completion.',
      },
    ],
  },
  { id: 'two', entries: [{ author: 'Lim Wei Jie', at: '2026-03-02T10:00:00.000Z', text: 'Say who reports.' }] },
  {
    id: 'three',
    resolved: true,
    entries: [{ author: 'Lim Wei Jie', at: '2026-03-02T10:00:00.000Z', text: 'A comma here.' }],
  },
];

const said = (text: string, comments?: readonly string[]) =>
  ({ type: 'text', text, marks: [], ...(comments ? { comments } : {}) }) as const;
const says = (text: string): Block => ({ type: 'paragraph', content: [said(text)] });

function shortBody(at: number): readonly Block[] {
  return [
    { type: 'heading', level: 1, content: [said('Purpose')] },
    says(`To tell you where the digital economy memoranda stand, ${at + 1} months after they were signed.`),
    { type: 'heading', level: 1, content: [said('Background')] },
    says('The working group met again and agreed to report to both ministers before the end of the year.'),
  ];
}

/** Every kind of block, in the order a long paper might have them. */
function fullBody(image: string): readonly Block[] {
  return [
    { type: 'contents', of: 'headings' },
    ...SAMPLE_NOTE.body.slice(0, 1),
    {
      type: 'paragraph',
      content: [
        said('Two memoranda were ', undefined),
        said('completed in April', ['one']),
        said(' and a working group '),
        said('supervises both', ['two']),
        said('.'),
        { type: 'footnote', content: [said('The text is with the Legal Division, in both languages.')] },
        said(' See '),
        { type: 'reference', to: 'results', shows: 'number' },
        said(' and '),
        { type: 'reference', to: 'gone', shows: 'title' },
        said('.'),
      ],
    },
    {
      type: 'callout',
      kind: 'key-point',
      content: [said('Nothing has to be decided before the working group reports.')],
    },
    { type: 'callout', kind: 'information', content: [said('Both texts are public.')] },
    { type: 'callout', kind: 'warning', content: [said('The figures are provisional until June.')] },
    ...SAMPLE_NOTE.body.slice(2),
    {
      type: 'list',
      ordered: false,
      start: 1,
      children: [
        { type: 'item', content: [said('Ask the Legal Division')], checked: true },
        { type: 'item', content: [said('Clear it with the Treasury')], checked: false },
      ],
    },
    { type: 'rule' },
    {
      type: 'table',
      headerRow: true,
      caption: 'Results of the first year',
      anchor: 'results',
      widths: [40, 30, 30],
      rows: [
        ['Measure', '2024', '2025'],
        ['Joint projects', '3', '11'],
        ['Cities taking part', '5', '9'],
      ].map((row, at) =>
        row.map(
          (words, column) =>
            ({
              blocks: [{ type: 'paragraph', content: [said(words)] }],
              ...(at === 2 && column === 2 ? { shade: 'accent' } : {}),
            }) as const,
        ),
      ),
    },
    {
      type: 'chart',
      kind: 'bar',
      title: 'Share of the digital economy in GDP',
      unit: '%',
      alt: '',
      categories: ['2022', '2023', '2024', '2025'],
      series: [{ name: 'Share', values: [{ value: 22.6 }, { value: 23.5 }, { value: 24.1 }, { value: 25.5 }] }],
    },
    { type: 'image', image, width: 60, alt: 'The list of facts', caption: 'What the dossier holds' },
    { type: 'section-break', page: 'landscape' },
    {
      type: 'decision',
      layout: 'beside',
      lead: 'That you:',
      decider: 'The Minister',
      decideBy: '2026-12-01',
      items: [
        { verb: 'note', text: 'the terms of both memoranda', responses: ['Noted', 'Please discuss'] },
        { verb: 'agree', text: 'to wait for the report', responses: ['Agreed', 'Not agreed'] },
      ],
    },
    {
      type: 'sign-off',
      rows: [
        { kind: 'signature', label: 'Director, Digital Economy', name: 'Tan Mei Ling', contact: '', date: '' },
        { kind: 'clearance', label: 'Treasury', name: 'J. Kumar', contact: '', date: '2026-11-02' },
        { kind: 'contact', label: 'Author', name: 'Lim Wei Jie', contact: '+60 3 8000 8000', date: '' },
      ],
    },
    { type: 'section-break', page: 'portrait' },
    { type: 'heading', level: 1, annex: true, content: [said('Who was there')] },
    says('The list is the ministry’s own.'),
  ];
}
