import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { createFootnote } from './import-rules.ts';

/** Longer text is no page that somebody wrote. */
const LONGEST = 1_000_000;

/** Whether text is written in Markdown: a heading, a link, a table, or several items of a list. */
export function looksLikeMarkdown(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (/^#{1,6} \S/m.test(text) || /^\|? ?:?-{3,}:? ?\|/m.test(text)) return true;
  if (/(?:^|[^!])\[[^\]\n]{1,200}\]\(https?:\/\/[^\s)]{1,500}\)/.test(text)) return true;
  return (text.match(/^ {0,8}(?:[-*+]|\d{1,3}[.)]) \S/gm)?.length ?? 0) >= 2;
}

/** The page that Markdown describes, as elements: its HTML is words, its pictures are their descriptions. */
export function markdownPage(text: string): Document {
  const page = document.implementation.createHTMLDocument('');
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const notes = new Map<string, Parents>();
  for (const node of tree.children) if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
  const write = (node: Nodes): readonly (Node | string)[] => writeNode(page, node, notes, write);
  page.body.append(...tree.children.filter(({ type }) => type !== 'footnoteDefinition').flatMap(write));
  return page;
}

type Write = (node: Nodes) => readonly (Node | string)[];

const TAGS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
  delete: 's',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

function writeNode(
  page: Document,
  node: Nodes,
  notes: ReadonlyMap<string, Parents>,
  write: Write,
): readonly (Node | string)[] {
  const make = (tag: string, ...inside: (Node | string)[]) => {
    const element = page.createElement(tag);
    element.append(...inside);
    return element;
  };
  switch (node.type) {
    case 'text':
    case 'html':
    case 'inlineCode':
      return [node.value];
    case 'code':
      return [make('pre', node.value)];
    case 'break':
      return [make('br')];
    case 'thematicBreak':
      return [make('hr')];
    case 'image':
      return [node.alt ?? ''];
    case 'heading':
      return [make(`h${node.depth}`, ...node.children.flatMap(write))];
    case 'list': {
      const list = make(node.ordered ? 'ol' : 'ul', ...node.children.flatMap(write));
      if (node.ordered) list.setAttribute('start', String(node.start ?? 1));
      return [list];
    }
    case 'link': {
      const link = make('a', ...node.children.flatMap(write));
      link.setAttribute('href', node.url);
      return [link];
    }
    case 'footnoteReference': {
      const note = notes.get(node.identifier);
      // A footnote that calls itself ends here: what is in it calls none.
      const inside = note
        ? note.children.flatMap((child) =>
            writeNode(page, child, new Map(), (next) => writeNode(page, next, new Map(), write)),
          )
        : [];
      if (!note) return [`[${node.label ?? node.identifier}]`];
      const footnote = createFootnote(page);
      footnote.append(...inside);
      return [footnote];
    }
    default: {
      const children = 'children' in node ? node.children.flatMap(write) : [];
      const tag = TAGS[node.type];
      return tag === undefined ? children : [make(tag, ...children)];
    }
  }
}
