import { assertNever } from '../shared/assert-never.ts';
import { chartLines } from './chart-links.ts';
import type { Block, CellBlock, Inline, List, Note } from './note.ts';

/** The words of a run of inlines; a line break is `\n`, a footnote and a reference no words of the line (lineTexts). */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'link':
        case 'fact-link':
          return inlineText(inline.content);
        case 'footnote':
        case 'reference':
          return '';
        default:
          return assertNever(inline);
      }
    })
    .join('');
}

/** Title and body as plain text, a line for each paragraph, item and cell: what search and word counts read. */
export function noteText(note: Note): string {
  return [note.title, ...note.body.flatMap(blockLines)].filter((line) => line !== '').join('\n');
}

export function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return lineTexts(block.content);
    case 'list':
      return listLines(block);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(cellLines))),
      ];
    case 'chart':
      return chartLines(block);
    case 'image':
      return [block.caption];
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
      return [];
    case 'decision':
      return [block.lead, ...block.items.map(({ verb, text }) => `${verb} ${text}`.trim())];
    case 'sign-off':
      return block.rows.map(({ label, name, contact }) => [label, name, contact].filter(Boolean).join(' '));
    default:
      return assertNever(block);
  }
}

/** A line, and each footnote called in it as a line of its own after it. */
function lineTexts(content: readonly Inline[]): readonly string[] {
  const notes = content.flatMap((inline) => (inline.type === 'footnote' ? [inlineText(inline.content)] : []));
  return [inlineText(content), ...notes];
}

function cellLines(block: CellBlock): readonly string[] {
  return block.type === 'list' ? listLines(block) : lineTexts(block.content);
}

function listLines(list: List): readonly string[] {
  return list.children.flatMap((child) => (child.type === 'list' ? listLines(child) : lineTexts(child.content)));
}

/**
 * How many words a text has, by the Unicode word boundaries of its language (BCP 47), so that Chinese counts too.
 * Figures and hyphenated or apostrophed words count once, as in a word processor.
 */
export function countWords(text: string, language: string): number {
  if (!/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text))
    return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  let words = 0;
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words += 1;
  return words;
}
