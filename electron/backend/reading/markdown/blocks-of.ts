import type { FootnoteDefinition, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { PassageKind } from '../../../../core/facts/source.ts';
import { parseHtml } from '../html/dom.ts';
import { walkBlocks } from '../html/walk-blocks.ts';
import type { RawBlock } from '../lay-out-blocks.ts';

/** The blocks of a Markdown file in reading order, its footnotes after everything else. */
export function blocksOf(nodes: readonly RootContent[]): readonly RawBlock[] {
  const notes: FootnoteDefinition[] = [];
  const blocks = nodes.flatMap((node) => readBlock(node, 'paragraph', notes));
  return [...blocks, ...notes.flatMap((note) => note.children.flatMap((node) => readBlock(node, 'paragraph', [])))];
}

function readBlock(node: Nodes, kind: PassageKind, notes: FootnoteDefinition[]): readonly RawBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: inlineText(node.children).trimEnd().replace(ATTRIBUTES, '') }];
    case 'paragraph':
      return [{ kind, text: inlineText(node.children).replace(ALERT, '') }];
    case 'blockquote':
      return node.children.flatMap((child) => readBlock(child, kind, notes));
    case 'list':
      return node.children.flatMap((item) => readItem(item, notes));
    case 'table':
      return [
        { kind: 'table', text: node.children.map(({ children }) => children.map(cellText).join('\t')).join('\n') },
      ];
    case 'code':
      return [{ kind, text: node.value }];
    case 'html':
      return walkBlocks(parseHtml(node.value).body);
    case 'footnoteDefinition':
      notes.push(node);
      return [];
    default:
      // Rules, and the definitions links refer to.
      return [];
  }
}

/** `## Heading {#name .class}`, as Pandoc writes it. */
const ATTRIBUTES = /\{[#.][^{}]{0,200}\}$/;
/** `> [!NOTE]`, as GitHub writes it. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

function readItem({ children }: ListItem, notes: FootnoteDefinition[]): readonly RawBlock[] {
  return children.flatMap((child) => readBlock(child, 'item', notes));
}

function cellText({ children }: { readonly children: readonly PhrasingContent[] }): string {
  return inlineText(children).replace(/\s+/g, ' ');
}

/** The words of a line: links as their text, without pictures, note marks and struck words. */
function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value;
        case 'break':
          return '\n';
        case 'html':
          // The words between two tags are text of their own.
          return /^<br\b/i.test(node.value) ? '\n' : '';
        case 'emphasis':
        case 'strong':
        case 'link':
        case 'linkReference':
          return inlineText(node.children);
        default:
          return '';
      }
    })
    .join('');
}
