import type { Span } from '../facts/fact.ts';
import type { FactLink, Inline, Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { wholeWords } from '../note/whole-words.ts';
import type { Finder, FoundSpan } from './find-query.ts';
import { mapTexts, type TextPlace } from './note-texts.ts';

/** A match in a note, as it is shown in a list. */
export interface NoteMatch {
  readonly place: TextPlace;
  /** Which match it is among those an editor finds in the lines of its block, from 0; null where it finds none. */
  readonly nth: number | null;
  /** The words around, a line break as a space; cut with `…`. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Of an expression: FoundSpan. */
  readonly groups: readonly string[] | null;
  readonly link: LinkTouched | null;
}

/**
 * What replacing does to the words of a fact: `part` rewords them, `all` takes all of them, so that words must come in their
 * place for the link to stay, `gone` begins before them and takes them all.
 */
export const LINK_TOUCHES = ['part', 'all', 'gone'] as const;
export type LinkTouched = (typeof LINK_TOUCHES)[number];

export interface FoundInNote {
  readonly matches: readonly NoteMatch[];
  /** How many there are; more than `matches` where those were too many. */
  readonly count: number;
}

/** How much of the words around is told, and of a match, in UTF-16 units. */
const REACH = 70;
const LONGEST_MATCH = 300;

/**
 * The matches in a note, in reading order; the first `most` of them. A match never goes from one paragraph, item or cell
 * into the next. Null when `isLate` said so between two texts, or a text is too long for the expression.
 */
export function findInNote(
  note: Note,
  find: Finder,
  { most, isLate }: { readonly most: number; readonly isLate: () => boolean },
): FoundInNote | null {
  const matches: NoteMatch[] = [];
  let count = 0;
  let unread = false;
  let block: number | null = null;
  let nth = 0;
  const look = (text: string, place: TextPlace, links: readonly Span[], isLine: boolean) => {
    if (unread || text === '') return;
    const spans = isLate() ? null : find(text);
    if (spans === null) {
      unread = true;
      return;
    }
    if (place.block !== block) nth = 0;
    block = place.block;
    for (const span of spans) {
      if (matches.length < most) matches.push({ ...describeMatch(text, span, links), place, nth: isLine ? nth : null });
      if (isLine) nth += 1;
      count += 1;
    }
  };
  mapTexts(note, {
    inlines(content, place) {
      look(inlineText(content), place, linkSpans(content), place.kind !== 'footnote');
      return content;
    },
    line(text, place) {
      look(text, place, [], false);
      return text;
    },
  });
  return unread ? null : { matches, count };
}

function describeMatch(text: string, { start, end, groups }: FoundSpan, links: readonly Span[]) {
  const around = wholeWords(
    {
      before: text.slice(Math.max(0, start - REACH), start).toWellFormed(),
      after: text.slice(end, end + REACH).toWellFormed(),
    },
    REACH,
  );
  const touched = links.map((link) => touch(link, { start, end })).filter((one) => one !== null);
  return {
    before: oneLine(around.before),
    words: oneLine(cut(text.slice(start, end))),
    after: oneLine(around.after),
    groups: groups === null ? null : groups.map(cut),
    link: LINK_TOUCHES.findLast((one) => touched.includes(one)) ?? null,
  };
}

function touch(link: Span, { start, end }: Span): LinkTouched | null {
  if (start >= link.end || end <= link.start) return null;
  if (end < link.end || start > link.start) return 'part';
  return start < link.start ? 'gone' : 'all';
}

/** Where the words of facts are in a line's text. */
function linkSpans(content: readonly Inline[]): readonly Span[] {
  let at = 0;
  return content.flatMap((inline) => {
    const start = at;
    at += inlineText([inline]).length;
    return isLink(inline) ? [{ start, end: at }] : [];
  });
}

function isLink(inline: Inline): inline is FactLink {
  return inline.type === 'fact-link';
}

function cut(text: string): string {
  return text.length > LONGEST_MATCH ? `${text.slice(0, LONGEST_MATCH).toWellFormed()}…` : text;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
