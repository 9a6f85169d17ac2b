import type { HtmlNode } from '../shared/html-node.ts';

const WITHOUT_END: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img']);

/** Nodes as HTML. Nothing is put between them: white space counts in a paper. */
export function writeHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map(writeNode).join('');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function writeNode(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${tag}${written.join('')}>`;
  return WITHOUT_END.has(tag) ? start : `${start}${writeHtml(children)}</${tag}>`;
}
