import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Footnote, Footnotes } from '../note/footnotes.ts';
import { linkNodes, textNode } from './markdown-words.ts';

/** A note's footnotes as they come up: references where they are called, definitions for the end. */
export interface MarkdownFootnotes {
  /** Must be called for each fact link in reading order. */
  readonly takeReferences: () => readonly PhrasingContent[];
  readonly definitions: () => readonly FootnoteDefinition[];
}

/** `before`: how many come before the first, in a pack of notes. */
export function startFootnotes(planned: Footnotes, before = 0): MarkdownFootnotes {
  const definitions: FootnoteDefinition[] = [];
  let ordinal = 0;
  return {
    takeReferences: () => {
      const here = planned.get(ordinal) ?? [];
      ordinal += 1;
      return here.map((footnote) => {
        const identifier = String(before + definitions.length + 1);
        definitions.push({
          type: 'footnoteDefinition',
          identifier,
          label: identifier,
          children: [paragraph(footnote)],
        });
        return { type: 'footnoteReference', identifier, label: identifier };
      });
    },
    definitions: () => definitions,
  };
}

function paragraph({ runs }: Footnote): FootnoteDefinition['children'][number] {
  return {
    type: 'paragraph',
    children: runs.flatMap(({ text, italic, url }): PhrasingContent[] => {
      const words = url === null ? [textNode(text)] : linkNodes(url, [textNode(text)]);
      return italic ? [{ type: 'emphasis', children: words }] : words;
    }),
  };
}
