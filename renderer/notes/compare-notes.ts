import type { Span } from '../../core/facts/fact.ts';
import type { Note } from '../../core/note/note.ts';
import { blockLines } from '../../core/note/note-text.ts';

/** One line of a note in a comparison. */
export interface ComparedBlock {
  readonly key: string;
  readonly role: 'title' | 'field' | 'heading' | 'text';
  readonly text: string;
  /** The words the other version does not have in this line, null where the whole line is the same. */
  readonly different: Span | null;
}

type Line = Omit<ComparedBlock, 'different'>;

/** Beyond this many lines on both sides together, lines are compared as sets: the table of an exact match would not fit. */
const EXACT_UP_TO = 4_000_000;

/** Both versions line by line, with what differs: a line only one has, or the words inside a line both have. */
export function compareNotes(
  mine: Note,
  theirs: Note,
): { readonly mine: readonly ComparedBlock[]; readonly theirs: readonly ComparedBlock[] } {
  const [a, b] = [linesOf(mine), linesOf(theirs)];
  const common = a.length * b.length <= EXACT_UP_TO ? commonLines(a, b) : sharedLines(a, b);
  const pairs = pairChanged(a, b, common);
  return {
    mine: a.map((line, index) => ({
      ...line,
      different: common.a.has(index) ? null : spanBeside(line.text, b[pairs.get(index) ?? -1]?.text ?? ''),
    })),
    theirs: b.map((line, index) => ({
      ...line,
      different: common.b.has(index) ? null : spanBeside(line.text, a[pairs.get(~index) ?? -1]?.text ?? ''),
    })),
  };
}

interface Common {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

/** Lines that stand between the same common lines, first with first: from an index of `a` to one of `b`, and from `~b` to `a`. */
function pairChanged(a: readonly Line[], b: readonly Line[], common: Common): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [changedA, changedB] = [i < a.length && !common.a.has(i), j < b.length && !common.b.has(j)];
    if (changedA && changedB) {
      pairs.set(i, j);
      pairs.set(~j, i);
    }
    if (changedA || changedB) {
      if (changedA) i += 1;
      if (changedB) j += 1;
    } else {
      i += 1;
      j += 1;
    }
  }
  return pairs;
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

function linesOf(note: Note): readonly Line[] {
  const head: Line[] = [{ key: 'title', role: 'title', text: note.title || 'Untitled note' }];
  if (note.marking) head.push({ key: 'marking', role: 'field', text: note.marking });
  for (const [id, value] of Object.entries(note.fields))
    head.push({ key: `field ${id}`, role: 'field', text: typeof value === 'string' ? value : value.join(', ') });
  const body = note.body.flatMap((block, index): readonly Line[] =>
    blockLines(block).map((text, line) => ({
      key: `${index} ${line}`,
      role: block.type === 'heading' ? 'heading' : 'text',
      text,
    })),
  );
  return [...head, ...body].filter((line) => line.text !== '');
}

/** Longest common subsequence: the lines both have in the same order. */
function commonLines(a: readonly Line[], b: readonly Line[]) {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) {
      found.a.add(i++);
      found.b.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

function sharedLines(a: readonly Line[], b: readonly Line[]) {
  const has = (lines: readonly Line[]) => new Set(lines.map((line) => line.text));
  const [inA, inB] = [has(a), has(b)];
  const keep = (lines: readonly Line[], other: ReadonlySet<string>) =>
    new Set(lines.flatMap((line, index) => (other.has(line.text) ? [index] : [])));
  return { a: keep(a, inB), b: keep(b, inA) };
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && a.text === b?.text && a.role === b.role;
}
