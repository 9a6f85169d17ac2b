import type { Block, Note } from './note.ts';
import { blockFactLinks } from './note-fact-links.ts';
import { blockLines } from './note-text.ts';

/** A ladder of markings as a template has it: lowest first, with their short forms for paragraphs, or none. */
export interface MarkLadder {
  readonly ladder: readonly string[];
  readonly portions: readonly string[];
}

/** Something in a note that wants it marked. */
export interface WantedMark {
  readonly marking: string;
  /** What carries it: a fact, or a paragraph's own mark. */
  readonly by: 'fact' | 'paragraph';
  /** Words to know it by, 80 characters at most. */
  readonly words: string;
}

/** Between two markings of which neither is on the other's ladder. */
const BESIDE = ' / ';
/** As the schema of a note allows. */
const LONGEST = 1_000;

/**
 * What the content of a note wants it marked: the highest mark of its paragraphs and facts on the ladder, then those that
 * are on no ladder we know, each once. `marks` are the markings of the facts it uses, by id.
 */
export function wantedMarks(
  note: Pick<Note, 'body'>,
  marks: ReadonlyMap<string, string>,
  scheme: MarkLadder | null,
): readonly WantedMark[] {
  const found = note.body.flatMap((block) => marksOf(block, marks, scheme));
  const ranked = found.filter(({ marking }) => rankOf(marking, scheme) >= 0);
  const highest = Math.max(-1, ...ranked.map(({ marking }) => rankOf(marking, scheme)));
  const top = ranked.find(({ marking }) => rankOf(marking, scheme) === highest);
  const others = found.filter(({ marking }) => rankOf(marking, scheme) < 0);
  const unknown = others.filter(
    ({ marking }, index) => others.findIndex((other) => same(other.marking, marking)) === index,
  );
  return [...(top ? [{ ...top, marking: scheme?.ladder[highest] ?? top.marking }] : []), ...unknown];
}

/**
 * A note that carries no mark lower than its content: each paragraph at least that of its facts, the note at least that of
 * both. A mark that cannot be compared stands beside what is wanted. What its author lowered with a reason stays, until
 * the content wants more than it did then.
 */
export function settleMarking(note: Note, marks: ReadonlyMap<string, string>, scheme: MarkLadder | null): Note {
  const body = note.body.map((block) => settleParagraph(block, marks, scheme));
  const wanted = wantedMarks({ body }, marks, scheme);
  const raised = raise(note.marking, wanted, scheme);
  const isLowered = note.lowered !== undefined && raise(note.lowered.below, wanted, scheme) === note.lowered.below;
  if (raised === note.marking || isLowered) return { ...note, body };
  const { lowered: _, ...rest } = note;
  return { ...rest, marking: raised, body };
}

/** The mark of a paragraph that is one of the scheme's and at least that of the facts in it; as it is where it has none. */
export function raisePortion(
  portion: string | null,
  facts: readonly string[],
  marks: ReadonlyMap<string, string>,
  scheme: MarkLadder | null,
): string | null {
  if (!scheme || scheme.portions.length === 0) return portion;
  const rank = Math.max(-1, ...facts.map((fact) => rankOf(marks.get(fact) ?? '', scheme)));
  const own = portion === null ? -1 : portionRank(portion, scheme);
  if (portion !== null && own < 0) return portion;
  return rank > own ? (scheme.portions[rank] ?? portion) : portion;
}

function settleParagraph(block: Block, marks: ReadonlyMap<string, string>, scheme: MarkLadder | null): Block {
  if (block.type !== 'paragraph') return block;
  const facts = blockFactLinks(block).map(({ fact }) => fact);
  const portion = raisePortion(block.portion ?? null, facts, marks, scheme);
  return portion === null || portion === block.portion ? block : { ...block, portion };
}

function marksOf(block: Block, marks: ReadonlyMap<string, string>, scheme: MarkLadder | null): readonly WantedMark[] {
  const facts = blockFactLinks(block).flatMap((link): readonly WantedMark[] => {
    const marking = marks.get(link.fact)?.trim();
    return marking ? [{ marking, by: 'fact', words: cut(link.shown) }] : [];
  });
  // An empty paragraph prints no mark, and what no scheme explains is no marking of the note's.
  const rank = block.type === 'paragraph' && block.portion !== undefined ? portionRank(block.portion, scheme) : -1;
  const marking = scheme?.ladder[rank];
  const words = blockLines(block).join(' ');
  if (marking === undefined || words.trim() === '') return facts;
  return [{ marking, by: 'paragraph', words: cut(words) }, ...facts];
}

function raise(marking: string | null, wanted: readonly WantedMark[], scheme: MarkLadder | null): string | null {
  let parts = marking === null || marking === '' ? [] : marking.split(BESIDE);
  for (const { marking: want } of wanted) {
    const rank = rankOf(want, scheme);
    const isMet = parts.some((part) => same(part, want) || (rank >= 0 && rankOf(part, scheme) >= rank));
    if (isMet) continue;
    // A lower mark of the same ladder gives way; one that cannot be compared stays.
    const next = [...(rank >= 0 ? parts.filter((part) => rankOf(part, scheme) < 0) : parts), want];
    if (next.join(BESIDE).length <= LONGEST) parts = next;
  }
  return parts.length === 0 ? null : parts.join(BESIDE);
}

function rankOf(marking: string, scheme: MarkLadder | null): number {
  return scheme?.ladder.findIndex((one) => same(one, marking)) ?? -1;
}

function portionRank(portion: string, scheme: MarkLadder | null): number {
  const rank = scheme?.portions.findIndex((one) => same(one, portion)) ?? -1;
  return rank >= 0 ? rank : rankOf(portion, scheme);
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function cut(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
