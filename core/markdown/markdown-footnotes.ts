import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Footnote, Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { type MarkdownPlaces, planMarkdownPlaces } from './markdown-places.ts';
import { linkNodes, textNode } from './markdown-words.ts';

/** A note's footnotes as they come up: references where they are called, definitions for the end; and its places. */
export interface MarkdownFootnotes {
  /** Must be called for each fact link in reading order. */
  readonly takeReferences: () => readonly PhrasingContent[];
  /** The same for a fact link in a footnote, which names the sources itself. */
  readonly takeSources: () => readonly PhrasingContent[][];
  /** Adds a footnote of the author's own. */
  readonly addReference: (words: PhrasingContent[]) => PhrasingContent;
  readonly definitions: () => readonly FootnoteDefinition[];
  readonly places: MarkdownPlaces;
}

/** `before`: how many come before the first, in a pack of notes. */
export function startFootnotes(planned: Footnotes, note: Note, before = 0): MarkdownFootnotes {
  const definitions: FootnoteDefinition[] = [];
  let ordinal = 0;
  const addReference = (children: PhrasingContent[]): PhrasingContent => {
    const identifier = String(before + definitions.length + 1);
    definitions.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children }],
    });
    return { type: 'footnoteReference', identifier, label: identifier };
  };
  const takeSources = () => {
    const here = planned.get(ordinal) ?? [];
    ordinal += 1;
    return here.map(sourceNodes);
  };
  return {
    takeReferences: () => takeSources().map(addReference),
    takeSources,
    addReference,
    definitions: () => definitions,
    places: planMarkdownPlaces(note),
  };
}

function sourceNodes({ runs }: Footnote): PhrasingContent[] {
  return runs.flatMap(({ text, italic, url }): PhrasingContent[] => {
    const words = url === null ? [textNode(text)] : linkNodes(url, [textNode(text)]);
    return italic ? [{ type: 'emphasis', children: words }] : words;
  });
}
