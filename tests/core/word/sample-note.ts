import { createHash } from 'node:crypto';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import type { Footnotes } from '../../../core/note/footnotes.ts';
import type { FactLink, Inline, List, ListItem, Mark, Note, Paragraph, Text } from '../../../core/note/note.ts';
import type { WordExport } from '../../../core/word/export-docx.ts';
import type { WordSetup } from '../../../core/word/word-setup.ts';
import { SAMPLE_FACTS, SAMPLE_SOURCES } from './sample-facts.ts';

export function text(words: string, ...marks: readonly Mark[]): Text {
  return { type: 'text', text: words, marks };
}

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', content };
}

export function item(...content: readonly Inline[]): ListItem {
  return { type: 'item', content };
}

export function list(ordered: boolean, start: number, ...children: readonly (ListItem | List)[]): List {
  return { type: 'list', ordered, start, children };
}

export function factLink(fact: string, words: string): FactLink {
  return { type: 'fact-link', fact, revision: 1, shown: words, content: [text(words)] };
}

export function noteWith(body: Note['body'], more: Partial<Note> = {}): Note {
  return {
    format: 1,
    id: 'note-1',
    template: 'none',
    title: 'A note',
    language: 'en-GB',
    marking: null,
    fields: {},
    body,
    ...more,
  };
}

export const SAMPLE_SETUP: WordSetup = {
  page: { size: 'A4', marginsMm: 25 },
  marking: { position: 'header-and-footer' },
  fields: [
    { id: 'to', label: 'To', type: 'person' },
    { id: 'from', label: 'From', type: 'text' },
    { id: 'copy', label: 'Copied to', type: 'list' },
    { id: 'date', label: 'Date', type: 'date' },
    { id: 'reference', label: 'Reference', type: 'id' },
  ],
};

/** Two pages with every block, mark and inline, as a department might write them. */
export const SAMPLE_NOTE: Note = noteWith(
  [
    { type: 'heading', level: 1, section: 'issue', content: [text('Issue')] },
    paragraph(
      factLink('two-memoranda', "Malaysia concluded two memoranda with China's planning commission"),
      text('. '),
      factLink('witnesses', 'Anwar Ibrahim and Xi Jinping witnessed the exchange.'),
      text(' This note sets out what was agreed and what is open.'),
    ),
    { type: 'heading', level: 1, section: 'recommendation', content: [text('Recommendation')] },
    paragraph(
      text('That you '),
      text('note', 'bold'),
      text(' the terms and '),
      text('agree', 'bold'),
      text(' to wait.'),
    ),
    { type: 'heading', level: 2, content: [text('What was agreed')] },
    list(
      false,
      1,
      item(text('The first memorandum is about growth of both digital economies.')),
      item(text('It also provides for:')),
      list(false, 1, item(text('innovation; and')), item(text('training.')), list(true, 1, item(text('third level')))),
      item(text('A working group supervises both.')),
    ),
    { type: 'heading', level: 3, content: [text('Open questions')] },
    list(
      true,
      1,
      item(text('Who pays:')),
      list(true, 1, item(text('the cities;')), item(text('the companies.'))),
      item(text('Who reports.')),
    ),
    paragraph(text('The list goes on:')),
    list(true, 3, item(text('What is published.')), item(text('When.'))),
    { type: 'quote', content: [text('“An attempt to put Malaysia ahead of its neighbours.”')] },
    {
      type: 'table',
      headerRow: true,
      rows: [
        [
          { blocks: [paragraph(text('Date'))] },
          { blocks: [paragraph(text('Event'))] },
          { blocks: [paragraph(text('Who'))] },
        ],
        [
          { blocks: [paragraph(text('16 April 2025'))] },
          { blocks: [paragraph(factLink('completed', 'The memoranda were completed on 16 April 2025.'))] },
          { blocks: [paragraph(text('Planning commission'))] },
        ],
        [
          { blocks: [paragraph(text('September 2025'))] },
          { blocks: [paragraph(text('Expo, with:')), list(false, 1, item(text('a host')), item(text('city pairs')))] },
          { blocks: [paragraph()] },
        ],
      ],
    },
    {
      type: 'table',
      headerRow: false,
      rows: [[{ blocks: [list(true, 1, item(text('A table that is one list.')))] }]],
    },
    paragraph(
      text('Marks: '),
      text('bold', 'bold'),
      text(', '),
      text('italic', 'italic'),
      text(', '),
      text('underlined', 'underline'),
      text(', '),
      text('struck', 'strike'),
      text(', '),
      text('highlighted', 'highlight'),
      text(', '),
      text('small capitals', 'small-caps'),
      text(', CO'),
      text('2', 'subscript'),
      text(', m'),
      text('3', 'superscript'),
      text(' and '),
      text('all', 'bold', 'italic', 'underline', 'strike', 'highlight', 'small-caps', 'superscript'),
      { type: 'break' },
      text('on a second line, with '),
      { type: 'link', url: 'https://example.org/a?b=1&c=2', content: [text('a link')] },
      text('.'),
    ),
    { type: 'page-break' },
    { type: 'heading', level: 1, content: [text('Background')] },
    paragraph(
      factLink('priorities', 'Smart cities are a priority'),
      text(', it is said. '),
      factLink('unsupported', 'So.'),
    ),
    paragraph(factLink('two-memoranda', 'Two memoranda'), text(' again.')),
  ],
  {
    title: 'Malaysia–China memoranda on the digital economy',
    marking: 'OFFICIAL-SENSITIVE',
    fields: {
      to: 'Minister of State',
      from: 'Digital Economy Unit',
      copy: ['Permanent Secretary', 'High Commissioner, Kuala Lumpur'],
      date: '2025-04-22',
      reference: 'DEU/2025/014',
    },
  },
);

/** As many footnotes at each fact link as given, no two alike. */
export function footnotesAt(...counts: readonly number[]): Footnotes {
  return new Map(
    counts.map((count, ordinal) => [
      ordinal,
      Array.from({ length: count }, (_, index) => {
        const runs = [{ text: `Source ${ordinal}.${index}.`, italic: false, url: null }];
        return { source: 'source', short: false, runs };
      }),
    ]),
  );
}

export function exportOf(note: Note, more: Partial<WordExport> = {}): WordExport {
  return {
    note,
    setup: SAMPLE_SETUP,
    footnotes: planFootnotes(note, SAMPLE_FACTS, SAMPLE_SOURCES),
    created: '2025-04-20T10:00:00.000Z',
    modified: '2025-04-22T16:30:00.000Z',
    carry: (words) => createHash('sha256').update(words).digest('hex'),
    ...more,
  };
}
