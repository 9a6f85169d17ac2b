import type { Note } from '../../core/note/note.ts';
import { blockLines } from '../../core/note/note-text.ts';

/** One line of a note in a comparison. */
export interface ComparedBlock {
  readonly key: string;
  readonly role: 'title' | 'field' | 'heading' | 'text';
  readonly text: string;
  /** True when the other version has no such line in this order. */
  readonly differs: boolean;
}

type Line = Omit<ComparedBlock, 'differs'>;

/** Beyond this many lines on both sides together, lines are compared as sets: the table of an exact match would not fit. */
const EXACT_UP_TO = 4_000_000;

/** Both versions line by line, each line marked that the other lacks. */
export function compareNotes(
  mine: Note,
  theirs: Note,
): { readonly mine: readonly ComparedBlock[]; readonly theirs: readonly ComparedBlock[] } {
  const [a, b] = [linesOf(mine), linesOf(theirs)];
  const common = a.length * b.length <= EXACT_UP_TO ? commonLines(a, b) : sharedLines(a, b);
  return {
    mine: a.map((line, index) => ({ ...line, differs: !common.a.has(index) })),
    theirs: b.map((line, index) => ({ ...line, differs: !common.b.has(index) })),
  };
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
