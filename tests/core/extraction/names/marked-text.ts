import type { Article, Block } from '../../../../core/extraction/article.ts';
import type { KnownName, Mention } from '../../../../core/extraction/extraction.ts';
import { findNames } from '../../../../core/extraction/names/find-names.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';

/**
 * A text with its names marked: `Dame {person Eleanor McCrory}`, `{organisation NDI|National Disaster Institute}` where
 * the fullest name is another. A line is a block; one that begins with `# ` is a heading, with `* ` an item.
 */
export interface Marked {
  readonly article: Article;
  /** As `person Eleanor McCrory`, in reading order. */
  readonly names: readonly string[];
}

export function readMarked(marked: string): Marked {
  let text = '';
  const names: string[] = [];
  const blocks: Block[] = [];
  for (const line of marked.trim().split('\n')) {
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('* ') ? 'item' : 'paragraph';
    const start = text.length;
    for (const [part, type, words, , full] of line.replace(/^[#*] /, '').matchAll(PART)) {
      text += words ?? part;
      if (type !== undefined) names.push(`${type} ${words}${full === undefined ? '' : ` = ${full}`}`);
    }
    blocks.push({ start, end: text.length, kind });
    text += '\n\n';
  }
  return { article: { text, blocks }, names };
}

const PART = /\{(person|organisation|place|programme) ([^{}|]+)(\|([^{}]+))?\}|[^{]+/g;

/** What the extractor finds in a marked text, told as its marks are; the name only where the marks tell one. */
export function foundIn({ article, names }: Marked, known: readonly KnownName[] = []): readonly string[] {
  const told = new Set(names);
  return mentionsOf(article, known).map(({ start, end, type, name }) => {
    const words = `${type} ${article.text.slice(start, end)}`;
    return told.has(words) ? words : `${words} = ${name}`;
  });
}

export function mentionsOf(article: Article, known: readonly KnownName[]): readonly Mention[] {
  return findNames(article, findSentences(article, 'en'), known);
}
