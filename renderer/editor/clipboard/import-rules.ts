import { defineImportRule, sel } from '@lexical/html';
import { $createFootnoteNode } from '../footnotes/footnote-node.ts';
import { toNoted } from '../footnotes/to-noted.ts';
import { $createPageBreak } from '../page-break.ts';
import { $createRule } from '../rule.ts';
import { $serialise, readNodes } from './read-nodes.ts';

const FOOTNOTE_TAG = 'desk-footnote';

/** Stands in a page for a footnote where it is called, with its words in it. */
export function createFootnote(page: Document): HTMLElement {
  const footnote = page.createElement(FOOTNOTE_TAG);
  // Lexical keeps the spaces around what it knows to stand in a line.
  footnote.style.display = 'inline';
  return footnote;
}

/** What Lexical's own rules do not read as a note has it. */
export const IMPORT_RULES = [
  defineImportRule({
    name: 'briefing-desk/footnote',
    match: sel.tag(FOOTNOTE_TAG),
    $import: (context, element) => {
      const content = toNoted(readNodes(context.$importChildren(element).map($serialise)));
      return content.length === 0 ? [] : [$createFootnoteNode(content)];
    },
  }),
  defineImportRule({
    name: 'briefing-desk/line',
    match: sel.tag('hr'),
    $import: (_, line) => [breaksPage(line) ? $createPageBreak() : $createRule()],
  }),
];

function breaksPage(line: HTMLElement): boolean {
  return /(?:^|[;\s])(?:page-)?break-(?:after|before):\s*(?:page|always)/.test(line.getAttribute('style') ?? '');
}
