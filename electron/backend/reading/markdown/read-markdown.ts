import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { layOutBlocks, type RawBlock } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';

/** A Markdown file: CommonMark with GFM's tables, footnotes and the like, and YAML front matter. */
export function readMarkdown(text: string): ReadDocument {
  const root: Root = fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
  return {
    article: layOutBlocks(root.children.flatMap((node) => blocksOf(node))),
    csl: { type: 'article' },
    language: null,
  };
}

function blocksOf(node: Nodes): readonly RawBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: textOf(node) }];
    case 'listItem':
      return [{ kind: 'item', text: textOf(node) }];
    case 'table':
      return [{ kind: 'table', text: node.children.map((row) => row.children.map(textOf).join('\t')).join('\n') }];
    case 'yaml':
      return [];
    case 'list':
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child));
    default:
      return [{ kind: 'paragraph', text: textOf(node) }];
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
