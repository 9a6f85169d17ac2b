import type { Span } from '../../core/facts/fact.ts';
import { type AlignedLine, alignLines, type LabelsOf, type Line } from '../../core/note/align-lines.ts';
import type { Note } from '../../core/note/note.ts';

/** One line of a note in a comparison side by side. */
export interface ComparedBlock extends Line {
  /** The words the other version does not have in this line, null where the whole line is the same. */
  readonly different: Span | null;
}

/** Both versions line by line, with what differs: a line only one has, or the words inside a line both have. */
export function compareNotes(
  mine: Note,
  theirs: Note,
  labelsOf: LabelsOf,
): { readonly mine: readonly ComparedBlock[]; readonly theirs: readonly ComparedBlock[] } {
  const aligned = alignLines(mine, theirs, labelsOf);
  return {
    mine: aligned.flatMap(({ before, after, same }) => sideOf(before, after, same)),
    theirs: aligned.flatMap(({ before, after, same }) => sideOf(after, before, same)),
  };
}

function sideOf(line: Line | null, other: AlignedLine['before'], same: boolean): readonly ComparedBlock[] {
  if (!line) return [];
  return [{ ...line, different: same ? null : spanBeside(line.text, other?.text ?? '') }];
}

/** What is left of a text when its start and its end are as in the other, widened to whole words; never empty for a text. */
function spanBeside(text: string, other: string): Span {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  let [end, otherEnd] = [text.length, other.length];
  while (end > start && otherEnd > start && text[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  while (start > 0 && /\S/.test(text[start - 1] ?? ' ')) start -= 1;
  while (end < text.length && /\S/.test(text[end] ?? ' ')) end += 1;
  return { start, end };
}
