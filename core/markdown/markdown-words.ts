import type { PhrasingContent, Text as TextNode } from 'mdast';
import { printableText } from '../shared/printable-text.ts';
import { safeLink } from '../shared/safe-link.ts';

export function textNode(text: string): TextNode {
  return { type: 'text', value: printableText(text) };
}

/** A link, or only its words where the address may not be opened. */
export function linkNodes(url: string, words: PhrasingContent[]): PhrasingContent[] {
  const safe = safeLink(url);
  return safe === null || words.length === 0 ? words : [{ type: 'link', url: safe, children: words }];
}
