import type { Note } from '../../note/note.ts';
import type { NotePages } from '../../note/note-pages.ts';
import { blockLines, countWords } from '../../note/note-text.ts';
import { fillText } from '../field-text.ts';
import type { Limit, Template } from '../template.ts';
import { nthWord } from './nth-word.ts';
import { annexesFrom, sectionExtents } from './section-extents.ts';

/** How much of a limit is used. */
export interface Budget {
  /** `note`, or the section's id in the note. */
  readonly id: string;
  /** The section's heading; empty for the whole note. */
  readonly name: string;
  readonly limit: Limit;
  /** In the limit's unit; for `first page`, the page it ends on. */
  readonly used: number;
  /** `near` from 90 % on. */
  readonly state: 'under' | 'near' | 'over';
  /** Where the limit is reached, if it is passed. */
  readonly passed: BudgetPlace | null;
  /** Blocks it is about: indexes in the body, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/** A place in a note's text. */
export interface BudgetPlace {
  /** Index in the body. */
  readonly block: number;
  /** How many characters of the block stand before it, those of a list or table item by item. */
  readonly characters: number;
}

const NEAR = 0.9;

type Measured = Pick<Note, 'body' | 'language' | 'fields'>;

/**
 * Every limit of a note's template: words as counted, lines and pages as laid out (`pages`; null: not known yet, these are
 * left out). Annexes count for no limit of the whole note.
 */
export function measureBudgets(note: Measured, template: Template, pages: NotePages | null): readonly Budget[] {
  const sections = sectionExtents(note, template).map(({ id, section, heading, end }) => ({
    id,
    name: fillText(section.heading, template.fields, note.fields, template.language),
    limit: section.limit,
    from: heading,
    to: end,
  }));
  const whole = { id: 'note', name: '', limit: template.limit, from: 0, to: annexesFrom(note.body) };
  return [whole, ...sections].flatMap(({ limit, ...part }) => {
    if (limit === null) return [];
    const measured = measure(limit, part, note, pages);
    if (!measured) return [];
    const { used } = measured;
    const state =
      used > limit.most ? 'over' : limit.unit !== 'first page' && used >= limit.most * NEAR ? 'near' : 'under';
    return [{ ...part, limit, used, state, passed: state === 'over' ? measured.passed : null } as const];
  });
}

type Part = Pick<Budget, 'from' | 'to'>;
type Use = Pick<Budget, 'used' | 'passed'>;

function measure(limit: Limit, part: Part, note: Measured, pages: NotePages | null): Use | null {
  if (limit.unit === 'words') return measureWords(limit.most, part, note);
  if (pages === null || pages.blocks.length !== note.body.length) return null;
  if (limit.unit === 'lines') return measureLines(limit.most, part, note, pages);
  return measurePages(limit, part, pages);
}

/** A section's heading is none of its words. */
function textFrom({ from }: Part, note: Measured): number {
  const first = note.body[from];
  return first?.type === 'heading' && first.section !== undefined ? from + 1 : from;
}

function measureWords(most: number, part: Part, note: Measured): Use {
  let used = 0;
  let passed: BudgetPlace | null = null;
  for (let block = textFrom(part, note); block < part.to; block += 1) {
    let characters = 0;
    for (const line of linesOf(note, block)) {
      const words = countWords(line, note.language);
      if (passed === null && used + words > most)
        passed = { block, characters: characters + nthWord(line, most - used, note.language) };
      used += words;
      characters += line.length;
    }
  }
  return { used, passed };
}

function linesOf({ body }: Measured, at: number): readonly string[] {
  const block = body[at];
  return block ? blockLines(block) : [];
}

function measureLines(most: number, part: Part, note: Measured, { blocks }: NotePages): Use {
  let used = 0;
  let passed: BudgetPlace | null = null;
  for (let block = textFrom(part, note); block < part.to; block += 1) {
    const { lines = 0, starts = [] } = blocks[block] ?? {};
    if (passed === null && used + lines > most) passed = { block, characters: starts[most - used] ?? 0 };
    used += lines;
  }
  return { used, passed };
}

function measurePages(limit: Limit, part: Part, pages: NotePages): Use {
  const first = pages.blocks[part.from]?.firstPage ?? 1;
  const last = pages.blocks[part.to - 1]?.lastPage ?? first;
  const used = limit.unit === 'first page' ? last : last - first + 1;
  const over = limit.unit === 'first page' ? 1 : first + limit.most - 1;
  const turn = pages.turns.find(({ page, block }) => page > over && block >= part.from && block < part.to);
  const passed = turn ?? { block: part.from, characters: 0 };
  return { used, passed: { block: passed.block, characters: passed.characters } };
}
