import type { PhrasingContent } from 'mdast';
import type { Footnote, Inline, LineBreak, Mark, Text } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import { printableText } from '../shared/printable-text.ts';
import type { MarkdownFootnotes } from './markdown-footnotes.ts';
import { linkNodes, textNode } from './markdown-words.ts';

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
      case 'footnote':
        return [footnotes.addReference(footnoteWords(inline, footnotes))];
      case 'reference':
        return footnotes.places.reference(inline);
      default:
        return assertNever(inline);
    }
  });
}

/** A fact used in a footnote has its source in it, after its words. */
function footnoteWords({ content }: Footnote, footnotes: MarkdownFootnotes): PhrasingContent[] {
  const sources: PhrasingContent[] = [];
  const words = content.flatMap((inline): PhrasingContent[] => {
    if (inline.type === 'link') return linkNodes(inline.url, inline.content.flatMap(wordNodes));
    if (inline.type !== 'fact-link') return wordNodes(inline);
    for (const source of footnotes.takeSources()) sources.push(textNode(' '), ...source);
    return inline.content.flatMap(wordNodes);
  });
  return [...words, ...sources];
}

/** White space stays outside the marks: `**word **` is no strong word to a Markdown reader. */
function wordNodes(word: Text | LineBreak): PhrasingContent[] {
  if (word.type === 'break') return [{ type: 'break' }];
  const text = printableText(word.text);
  const words = text.trim();
  if (words === '') return [textNode(text)];
  const start = text.indexOf(words);
  const looks = word.marks.reduceRight(markNodes, [textNode(words)]);
  const marked = word.language === undefined ? looks : inTags('span', looks, ` lang="${word.language}"`);
  return [text.slice(0, start), ...marked, text.slice(start + words.length)]
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? textNode(part) : part));
}

function markNodes(inner: PhrasingContent[], mark: Mark): PhrasingContent[] {
  switch (mark) {
    case 'bold':
      return [{ type: 'strong', children: inner }];
    case 'italic':
      return [{ type: 'emphasis', children: inner }];
    case 'strike':
      return [{ type: 'delete', children: inner }];
    case 'highlight':
      return inTags('mark', inner);
    case 'subscript':
      return inTags('sub', inner);
    case 'superscript':
      return inTags('sup', inner);
    case 'underline':
    case 'small-caps':
      return inner;
    default:
      return assertNever(mark);
  }
}

/** Markdown has no sign of its own for these; every reader of it knows the tags. */
function inTags(name: 'mark' | 'sub' | 'sup' | 'span', inner: PhrasingContent[], says = ''): PhrasingContent[] {
  return [{ type: 'html', value: `<${name}${says}>` }, ...inner, { type: 'html', value: `</${name}>` }];
}
