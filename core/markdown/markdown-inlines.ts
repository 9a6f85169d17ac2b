import type { PhrasingContent, Text as TextNode } from 'mdast';
import type { Inline, LineBreak, Mark, Text } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import { printableText } from '../shared/printable-text.ts';
import { safeLink } from '../shared/safe-link.ts';
import type { MarkdownFootnotes } from './markdown-footnotes.ts';

export function textNode(text: string): TextNode {
  return { type: 'text', value: printableText(text) };
}

/** A link, or only its words where the address may not be opened. */
export function linkNodes(url: string, words: PhrasingContent[]): PhrasingContent[] {
  const safe = safeLink(url);
  return safe === null || words.length === 0 ? words : [{ type: 'link', url: safe, children: words }];
}

export function inlinesToMarkdown(content: readonly Inline[], footnotes: MarkdownFootnotes): PhrasingContent[] {
  return content.flatMap((inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
      case 'break':
        return wordNodes(inline);
      case 'link':
        return linkNodes(inline.url, inline.content.flatMap(wordNodes));
      case 'fact-link':
        return [...inline.content.flatMap(wordNodes), ...footnotes.takeReferences()];
      default:
        return assertNever(inline);
    }
  });
}

/** White space stays outside the marks: `**word **` is no strong word to a Markdown reader. */
function wordNodes(word: Text | LineBreak): PhrasingContent[] {
  if (word.type === 'break') return [{ type: 'break' }];
  const text = printableText(word.text);
  const words = text.trim();
  if (words === '') return [textNode(text)];
  const start = text.indexOf(words);
  const marked = word.marks.reduceRight<PhrasingContent>(markNode, textNode(words));
  return [text.slice(0, start), marked, text.slice(start + words.length)]
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? textNode(part) : part));
}

function markNode(inner: PhrasingContent, mark: Mark): PhrasingContent {
  switch (mark) {
    case 'bold':
      return { type: 'strong', children: [inner] };
    case 'italic':
      return { type: 'emphasis', children: [inner] };
    case 'strike':
      return { type: 'delete', children: [inner] };
    case 'underline':
      return inner;
    default:
      return assertNever(mark);
  }
}
