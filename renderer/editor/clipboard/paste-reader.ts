import type { Content } from './content.ts';
import { looksLikeMarkdown, markdownPage } from './markdown-page.ts';
import { $readHtml, $readPage, type PastedPage } from './read-html.ts';
import { readText } from './read-text.ts';

export interface Pasted {
  readonly html: string;
  readonly text: string;
  /** Asked for as plain text: as it stands, without what it looks like. */
  readonly plain: boolean;
}

export type Reading =
  | { readonly type: 'content'; readonly content: Content; readonly leftOut: boolean }
  | { readonly type: 'too-much' }
  /** Nothing in it that a note can hold. */
  | { readonly type: 'nothing'; readonly leftOut: boolean };

/** More characters than any note can hold, whatever they are. */
const LONGEST = 16_000_000;

/** What other programs put on the clipboard, as far as a note can hold it. Within an update. */
export function $readPasted({ html, text, plain }: Pasted): Reading {
  if (html.length > LONGEST || text.length > LONGEST) return { type: 'too-much' };
  const page = html === '' ? NOTHING : $readHtmlOrNothing(html);
  if (page === null) return { type: 'too-much' };
  if (!isEmpty(page.content)) return { type: 'content', content: page.content, leftOut: page.leftOut > 0 };
  const leftOut = page.leftOut > 0;
  const content = !plain && looksLikeMarkdown(text) ? $readPage(markdownPage(text)).content : readText(text, plain);
  return isEmpty(content) ? { type: 'nothing', leftOut } : { type: 'content', content, leftOut };
}

const NOTHING: PastedPage = { content: { type: 'words', words: [] }, leftOut: 0 };

function $readHtmlOrNothing(html: string): PastedPage | null {
  try {
    return $readHtml(html);
  } catch (error) {
    // Nested deeper than the stack: the plain text beside it has the words.
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}

function isEmpty(content: Content): boolean {
  return content.type === 'words' ? content.words.length === 0 : content.blocks.length === 0;
}
