import { diffArrays } from 'diff';
import type { Note } from './note.ts';
import { blockLines } from './note-text.ts';
import { type FieldLabel, printedFields } from './printed-fields.ts';
import { spellOutReferences } from './references.ts';

/** One line of a note as a reader compares it. */
export interface Line {
  readonly key: string;
  readonly role: 'title' | 'field' | 'heading' | 'text';
  /** Of a field. */
  readonly label?: string;
  readonly text: string;
}

/** A line both versions have, a line that became another one, or a line only one of them has. */
export interface AlignedLine {
  readonly before: Line | null;
  readonly after: Line | null;
  readonly same: boolean;
}

/** Edits beyond which versions count as wholly different: time grows with their square. */
const MOST_EDITS = 1_000;

/** The header fields of a template, by its id; none where it is not there any more. */
export type LabelsOf = (template: string) => readonly FieldLabel[];

/** Two versions line by line, in reading order. Lines between the same common lines are taken for changed, first with first. */
export function alignLines(before: Note, after: Note, labelsOf: LabelsOf): readonly AlignedLine[] {
  const b = linesOf(after, labelsOf);
  const a = inOrderOf(b, linesOf(before, labelsOf));
  const parts = diffArrays([...a], [...b], { comparator: isSame, maxEditLength: MOST_EDITS }) ?? replaceMiddle(a, b);
  const aligned: AlignedLine[] = [];
  let at = 0;
  let gone: readonly Line[] = [];
  const settle = (come: readonly Line[]) => {
    for (const isPart of [isOfHead, isOfText]) {
      const [old, now] = [gone.filter(isPart), come.filter(isPart)];
      for (let index = 0; index < Math.max(old.length, now.length); index += 1)
        aligned.push({ before: old[index] ?? null, after: now[index] ?? null, same: false });
    }
    gone = [];
  };
  for (const { value, added, removed } of parts) {
    if (removed) gone = value;
    else if (added) settle(value);
    else {
      settle([]);
      for (const [index, line] of value.entries())
        aligned.push({ before: a[at + index] ?? line, after: line, same: true });
    }
    if (!added) at += value.length;
  }
  settle([]);
  return aligned;
}

/** A field never became a paragraph. */
const isOfHead = ({ role }: Line): boolean => role === 'title' || role === 'field';
const isOfText = (line: Line): boolean => !isOfHead(line);

/** All that stands between the first and the last difference counts as replaced. */
function replaceMiddle(a: readonly Line[], b: readonly Line[]) {
  const shorter = Math.min(a.length, b.length);
  let [start, end] = [0, 0];
  const agree = (one: Line | undefined, other: Line | undefined) => one && other && isSame(one, other);
  while (start < shorter && agree(a[start], b[start])) start += 1;
  while (end < shorter - start && agree(a.at(-1 - end), b.at(-1 - end))) end += 1;
  return [
    { value: b.slice(0, start), removed: false, added: false },
    { value: a.slice(start, a.length - end), removed: true, added: false },
    { value: b.slice(start, b.length - end), removed: false, added: true },
    { value: b.slice(b.length - end), removed: false, added: false },
  ];
}

function isSame(one: Line, other: Line): boolean {
  return one.text === other.text && one.role === other.role && one.label === other.label;
}

/** Fields both have, in the order of the other: where one stands is the template's choice and no change of the note's. */
function inOrderOf(other: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const labels = other.flatMap(({ role, label }) => (role === 'field' ? [label] : []));
  const placeOf = ({ role, label }: Line) => {
    if (role === 'title') return -1;
    return role === 'field' && labels.includes(label) ? labels.indexOf(label) : labels.length;
  };
  return lines.toSorted((one, next) => placeOf(one) - placeOf(next));
}

/** As a reader sees them: fields with their labels and days in words, references as what they print. */
function linesOf(note: Note, labelsOf: LabelsOf): readonly Line[] {
  const head: Line[] = [{ key: 'title', role: 'title', text: note.title }];
  if (note.marking) head.push({ key: 'marking', role: 'field', text: note.marking });
  for (const { id, label, lines } of printedFields(note, labelsOf(note.template)))
    head.push({ key: `field ${id}`, role: 'field', label, text: lines.join(', ') });
  const body = spellOutReferences(note).body.flatMap((block, index): readonly Line[] =>
    blockLines(block).map((text, line) => ({
      key: `${index} ${line}`,
      role: block.type === 'heading' ? 'heading' : 'text',
      text,
    })),
  );
  return [...head, ...body].filter((line) => line.text !== '');
}
