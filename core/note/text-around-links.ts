import { type InlineLine, inlineLines } from './inline-lines.ts';
import type { Note } from './note.ts';
import { inlineText } from './note-text.ts';

/** The words before and after a fact link in its paragraph, item or cell. */
export interface TextAround {
  readonly before: string;
  readonly after: string;
}

/** For each fact link of a note in reading order: at most `reach` UTF-16 units of the text on either side. */
export function textAroundLinks(note: Pick<Note, 'body'>, reach: number): readonly TextAround[] {
  return inlineLines(note).flatMap((line) => aroundIn(line, reach));
}

function aroundIn(line: InlineLine, reach: number): readonly TextAround[] {
  return line.flatMap((inline, index): readonly TextAround[] => {
    if (inline.type === 'footnote') return aroundIn(inline.content, reach);
    if (inline.type !== 'fact-link') return [];
    const before = inlineText(line.slice(0, index));
    const after = inlineText(line.slice(index + 1));
    return [{ before: before.slice(-reach).toWellFormed(), after: after.slice(0, reach).toWellFormed() }];
  });
}
