import { mapBlockLines } from '../note/map-lines.ts';
import type { Block, FieldValue, Inline, Note } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';

/** What kind of text words stand in. */
export const TEXT_KINDS = [
  'title',
  'field',
  'heading',
  'text',
  'list',
  'table',
  'footnote',
  'caption',
  'description',
  'chart',
  'decision',
  'sign-off',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Where a text stands in its note. */
export interface TextPlace {
  readonly kind: TextKind;
  /** Index of the block of the body; null outside it. */
  readonly block: number | null;
  /** Id of the header field. */
  readonly field?: string;
}

export interface ChangeTexts {
  /** A line of the body or of a footnote. */
  readonly inlines: (content: readonly Inline[], place: TextPlace) => readonly Inline[];
  /** A text without format, never empty. */
  readonly line: (text: string, place: TextPlace) => string;
}

/**
 * A note with each text a reader sees or hears as `change` answers it, in reading order: title, header fields, the body
 * with what is not its text (captions, descriptions, decisions) before the lines of the same block, a footnote after the
 * line it is called in. Answers a note that is not normalised.
 */
export function mapTexts(note: Note, change: ChangeTexts): Note {
  const lineIn = (place: TextPlace) => (text: string) => (text === '' ? text : change.line(text, place));
  return {
    ...note,
    title: lineIn({ kind: 'title', block: null })(note.title),
    fields: Object.fromEntries(
      Object.entries(note.fields).map(([field, value]) => [
        field,
        mapField(value, lineIn({ kind: 'field', block: null, field })),
      ]),
    ),
    body: note.body.map((block, index) => {
      const kind = kindOf(block);
      const words = mapWords(block, (of, text) => lineIn({ kind: of, block: index })(text));
      return mapBlockLines(words, {
        line: (content) => change.inlines(content, { kind, block: index }),
        footnote: (content) => change.inlines(content, { kind: 'footnote', block: index }),
      });
    }),
  };
}

/** A day is chosen, not written. */
const DAY = /^\d{4}-\d{2}(-\d{2})?$/;

function mapField(value: FieldValue, line: (text: string) => string): FieldValue {
  if (typeof value === 'string') return DAY.test(value) ? value : line(value);
  return value.flatMap((text) => {
    const now = line(text);
    return now === '' && text !== '' ? [] : [now];
  });
}

function kindOf({ type }: Block): TextKind {
  return type === 'heading' || type === 'list' || type === 'table' ? type : 'text';
}

/** A block with its words that are no lines of inlines changed. */
function mapWords(block: Block, line: (kind: TextKind, text: string) => string): Block {
  switch (block.type) {
    case 'table': {
      const { caption, alt, ...table } = block;
      const own = {
        ...(caption === undefined ? {} : { caption: line('caption', caption) }),
        ...(alt === undefined ? {} : { alt: line('description', alt) }),
      };
      return { ...table, ...withoutEmpty(own) };
    }
    case 'image':
      return { ...block, caption: line('caption', block.caption), alt: line('description', block.alt) };
    case 'chart': {
      const title = line('chart', block.title);
      const series = block.series.map((one) => ({ ...one, name: line('chart', one.name) }));
      const categories = block.categories.map((category) => line('chart', category));
      return { ...block, title, series, categories, alt: line('description', block.alt) };
    }
    case 'decision':
      return {
        ...block,
        lead: line('decision', block.lead),
        decider: line('decision', block.decider),
        items: block.items.map((item) => ({
          verb: line('decision', item.verb),
          text: line('decision', item.text),
          responses: item.responses.map((response) => line('decision', response)),
        })),
      };
    case 'sign-off':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          label: line('sign-off', row.label),
          name: line('sign-off', row.name),
          contact: line('sign-off', row.contact),
        })),
      };
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
    case 'list':
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
      return block;
    default:
      return assertNever(block);
  }
}

/** What a table has is never empty. */
function withoutEmpty<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== '')) as T;
}
