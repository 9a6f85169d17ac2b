import { inlineLines } from './inline-lines.ts';
import type { Note } from './note.ts';

/** Where a fact link stands among the footnotes its author wrote. */
export interface AmongFootnotes {
  /** How many are called before it, the one it is in included. */
  readonly footnotes: number;
  /** Whether it is in a footnote itself. */
  readonly within: boolean;
}

/** For each fact link of a note in reading order (note-fact-links.ts): the author's own footnotes around it. */
export function linksAmongFootnotes(note: Pick<Note, 'body'>): readonly AmongFootnotes[] {
  let footnotes = 0;
  return inlineLines(note).flatMap((line) =>
    line.flatMap((inline): readonly AmongFootnotes[] => {
      if (inline.type === 'fact-link') return [{ footnotes, within: false }];
      if (inline.type !== 'footnote') return [];
      footnotes += 1;
      return inline.content.filter(({ type }) => type === 'fact-link').map(() => ({ footnotes, within: true }));
    }),
  );
}
