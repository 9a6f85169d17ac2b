import type { Span } from '../facts/fact.ts';
import type { FactLink, Inline, Note, Reference } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { wordsOfReferences } from '../note/references.ts';
import { wholeWords } from '../note/whole-words.ts';
import type { Finder, FoundSpan } from './find-query.ts';
import { mapTexts, type TextPlace } from './note-texts.ts';

/** A match in a note, as it is shown in a list. */
export interface NoteMatch {
  readonly place: TextPlace;
  /** Which match it is among those an editor finds in the lines of its block, from 0; null where it finds none. */
  readonly nth: number | null;
  /** The words around, a line break as a space, a reference as what it prints; cut with `…`. */
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
  let known: ((reference: Reference) => string) | null = null;
  const words = (reference: Reference) => {
    known ??= wordsOfReferences(note);
    return known(reference);
  };
  const look = (line: FoundLine, place: TextPlace, isLine: boolean) => {
    const { text } = line;
    if (unread || text === '') return;
    const spans = isLate() ? null : find(text);
    if (spans === null) {
      unread = true;
      return;
    }
    if (place.block !== block) nth = 0;
    block = place.block;
    for (const span of spans) {
      if (matches.length < most) matches.push({ ...describeMatch(line, span, words), place, nth: isLine ? nth : null });
      if (isLine) nth += 1;
      count += 1;
    }
  };
  mapTexts(note, {
    inlines(content, place) {
      look({ text: inlineText(content), content }, place, place.kind !== 'footnote');
      return content;
    },
    line(text, place) {
      look({ text, content: [] }, place, false);
      return text;
    },
  });
  return unread ? null : { matches, count };
}

interface FoundLine {
  readonly text: string;
  /** None: words without format. */
  readonly content: readonly Inline[];
}

function describeMatch(line: FoundLine, { start, end, groups }: FoundSpan, words: (reference: Reference) => string) {
  const { text, content } = line;
  const references = placesOf(content).flatMap(({ inline, start: at }) =>
    inline.type === 'reference' ? [{ at, words: words(inline) }] : [],
  );
  const around = wholeWords(
    {
      before: spellOut(text, { start: Math.max(0, start - REACH), end: start }, references)
        .slice(-REACH)
        .toWellFormed(),
      after: spellOut(text, { start: end, end: end + REACH }, references)
        .slice(0, REACH)
        .toWellFormed(),
    },
    REACH,
  );
  const touched = linkSpans(content)
    .map((link) => touch(link, { start, end }))
    .filter((one) => one !== null);
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

/** Part of a line's text with the words of references, which are no part of it, where they stand. */
function spellOut(text: string, { start, end }: Span, references: readonly SpelledReference[]): string {
  let [spelled, from] = ['', start];
  for (const { at, words } of references) {
    if (at < start || at > end) continue;
    spelled += text.slice(from, at) + words;
    from = at;
  }
  return spelled + text.slice(from, end);
}

interface SpelledReference {
  readonly at: number;
  readonly words: string;
}

/** Where the words of facts are in a line's text. */
function linkSpans(content: readonly Inline[]): readonly Span[] {
  return placesOf(content).flatMap(({ inline, start, end }) => (isLink(inline) ? [{ start, end }] : []));
}

/** The inlines of a line with where each begins and ends in its text. */
function placesOf(content: readonly Inline[]): readonly (Span & { readonly inline: Inline })[] {
  let end = 0;
  return content.map((inline) => {
    const start = end;
    end += inlineText([inline]).length;
    return { inline, start, end };
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
