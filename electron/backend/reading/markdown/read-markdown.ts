import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';
import { readPlainText } from '../text/read-plain-text.ts';
import { Unreadable } from '../unreadable.ts';
import { blocksOf } from './blocks-of.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isParsable } from './parsable.ts';

/**
 * A Markdown file: CommonMark with GFM's tables, footnotes and the like, under YAML front matter. Text no parser reads
 * in bearable time (parsable.ts) is laid out as plain text instead.
 */
export function readMarkdown(text: string): ReadDocument {
  const { data, body } = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const tree = isParsable(body) ? parse(body) : null;
  if (tree === null) return { ...readPlainText(body), ...data };
  return { article: layOutBlocks(blocksOf(tree)), ...data };
}

/** Null where the nesting exhausts the parser's stack. */
function parse(body: string): readonly RootContent[] | null {
  try {
    return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw new Unreadable('broken', error);
  }
}
