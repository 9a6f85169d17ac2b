import { commentsOn, withIds } from '../note/comments.ts';
import { normaliseInlines } from '../note/normalise-note.ts';
import type { FactLink, Inline } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import type { Align } from './align.ts';
import { type Token, tokensOf } from './compare-text.ts';
import type { FactChange } from './note-change.ts';
import { sliceInlines, wordsOf } from './slice-inlines.ts';

export interface MergedLine {
  readonly content: readonly Inline[];
  readonly facts: readonly FactChange[];
}

/** Less of a fact's words left than that, and the place is no use of it any more. */
const LEAST_KEPT = 0.5;

/** A line of more words times parts is taken as a whole. */
const MOST_STEPS = 20_000_000;

interface Piece {
  readonly from: 'here' | 'file';
  readonly token: Token;
  /** The fact link it belongs to, by its index in the line here. */
  readonly link: number | null;
}

/**
 * A line with the changes somebody made to its printed words: what stands here, less the words that are gone, with the
 * new ones in their places. Footnotes called and references made here stay, after the words before them. What printing added (citations) does not come in, what was changed here since stays, and a
 * place of a fact stays one while its words hold.
 */
export function mergeWords(
  here: readonly Inline[],
  printed: string,
  file: readonly Inline[],
  align: Align,
): MergedLine {
  const [ours, base, theirs] = [inlineText(here), printed, inlineText(file)].map(tokensOf) as [
    Token[],
    Token[],
    Token[],
  ];
  if ((ours.length + theirs.length) * (here.length + file.length) > MOST_STEPS) return replaceAll(here, file);
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const inOurs = new Map(align(keys(base), keys(ours)));
  const inTheirs = new Map(align(keys(base), keys(theirs)));
  const linkAt = linkFinder(here);
  const pieces: Piece[] = [];
  let [nextOurs, nextTheirs] = [0, 0];
  let gone: number[] = [];
  /** Where the words of this stretch begin that are new here. */
  let stretch = 0;

  const addOurs = (to: number) => {
    for (; nextOurs < to; nextOurs += 1) {
      const token = ours[nextOurs];
      if (token) pieces.push({ from: 'here', token, link: linkAt(token.from) });
    }
  };
  const addTheirs = (to: number, following: number | null) => {
    const link = linkOfNew(
      gone.map((at) => ours[at]).map((token) => (token ? linkAt(token.from) : null)),
      {
        before: pieces.at(-1)?.link ?? null,
        after: following === null ? null : linkAt(ours[following]?.from ?? -1),
        replaces: gone.length > 0,
      },
    );
    // The same words came in here since.
    const own = pieces.slice(stretch).map(({ token }) => token.key);
    const isHere = own.length > 0 && own.join('\n') === keys(theirs.slice(nextTheirs, to)).join('\n');
    if (isHere) nextTheirs = to;
    for (; nextTheirs < to; nextTheirs += 1) {
      const token = theirs[nextTheirs];
      if (token) pieces.push({ from: 'file', token, link });
    }
    gone = [];
    stretch = pieces.length;
  };

  for (let at = 0; at < base.length; at += 1) {
    const ourPlace = inOurs.get(at);
    const there = inTheirs.get(at);
    if (ourPlace !== undefined) addOurs(ourPlace);
    if (there !== undefined) {
      addTheirs(there, ourPlace ?? null);
      nextTheirs = there + 1;
      if (ourPlace !== undefined) addOurs(ourPlace + 1);
      stretch = pieces.length;
    } else if (ourPlace !== undefined) {
      gone.push(ourPlace);
      nextOurs = ourPlace + 1;
    }
  }
  addOurs(ours.length);
  addTheirs(theirs.length, null);
  return assemble(pieces, here, file);
}

function replaceAll(here: readonly Inline[], file: readonly Inline[]): MergedLine {
  const facts = here.flatMap((inline): readonly FactChange[] =>
    inline.type === 'fact-link'
      ? [{ fact: inline.fact, kind: 'unlinked', old: inlineText(inline.content), new: '' }]
      : [],
  );
  return {
    content: normaliseInlines([...file.filter(hasOwnWords), ...here.filter((one) => !hasOwnWords(one))]),
    facts,
  };
}

/** Footnotes and references are no words of a line. */
function hasOwnWords({ type }: Inline): boolean {
  return type !== 'footnote' && type !== 'reference';
}

/** New words belong to the place of a fact whose words they stand in for, or in the middle of which they stand. */
function linkOfNew(
  gone: readonly (number | null)[],
  {
    before,
    after,
    replaces,
  }: { readonly before: number | null; readonly after: number | null; readonly replaces: boolean },
): number | null {
  if (!replaces) return before !== null && before === after ? before : null;
  const [first = null] = gone;
  return gone.every((link) => link === first) ? first : null;
}

function linkFinder(content: readonly Inline[]): (offset: number) => number | null {
  const links: { readonly from: number; readonly to: number; readonly index: number }[] = [];
  let from = 0;
  for (const [index, inline] of content.entries()) {
    const to = from + inlineText([inline]).length;
    if (inline.type === 'fact-link') links.push({ from, to, index });
    from = to;
  }
  return (offset) => links.find((link) => offset >= link.from && offset < link.to)?.index ?? null;
}

function assemble(pieces: readonly Piece[], here: readonly Inline[], file: readonly Inline[]): MergedLine {
  const facts = new Map<number, FactChange>();
  const content: Inline[] = [];
  const decided = new Map<number, FactChange['kind']>();
  for (const [index, inline] of here.entries()) {
    if (inline.type !== 'fact-link') continue;
    const own = pieces.filter(({ link }) => link === index);
    const words = own.map((piece) => textOf(piece, here, file)).join('');
    const change = judge(inline, own, words);
    decided.set(index, change.kind);
    facts.set(index, change);
  }
  const wordless = placeWordless(pieces, here);
  const remarked = commentsAround(pieces, here);
  content.push(...(wordless.get(0) ?? []));
  for (let at = 0; at < pieces.length; ) {
    const link = pieces[at]?.link ?? null;
    const source = pieces[at]?.from;
    let end = at + 1;
    while (
      end < pieces.length &&
      !wordless.has(end) &&
      pieces[end]?.link === link &&
      (link !== null || pieces[end]?.from === source)
    )
      end += 1;
    const words = pieces.slice(at, end).flatMap((piece, index) => {
      const ids = remarked[at + index] ?? [];
      return ids.length === 0
        ? slice(piece, here, file)
        : slice(piece, here, file).map((word) => withComments(word, ids));
    });
    const inline = link === null ? undefined : here[link];
    if (inline?.type === 'fact-link' && decided.get(link ?? -1) !== 'unlinked')
      content.push({ ...inline, content: wordsOf(words) });
    else content.push(...(link === null ? words : wordsOf(words)));
    content.push(...(wordless.get(end) ?? []));
    at = end;
  }
  return { content: normaliseInlines(content), facts: [...facts.values()] };
}

/** For each piece that is new: the comments of both the words before and those after, in the middle of which it stands. */
function commentsAround(pieces: readonly Piece[], here: readonly Inline[]): readonly (readonly string[])[] {
  if (commentsOn(here).length === 0) return [];
  const own = pieces.map(({ from, token }) =>
    from === 'here' ? commentsOn(sliceInlines(here, token.from, token.to)) : null,
  );
  const after: (readonly string[])[] = [];
  let next: readonly string[] = [];
  for (let at = own.length - 1; at >= 0; at -= 1) {
    next = own[at] ?? next;
    after[at] = next;
  }
  let before: readonly string[] = [];
  return own.map((ids, at) => {
    before = ids ?? before;
    return ids === null ? before.filter((id) => after[at]?.includes(id)) : [];
  });
}

function withComments(inline: Inline, ids: readonly string[]): Inline {
  if (inline.type === 'text') return withIds(inline, ids);
  if (inline.type !== 'link' && inline.type !== 'fact-link') return inline;
  return { ...inline, content: inline.content.map((word) => (word.type === 'text' ? withIds(word, ids) : word)) };
}

/** The footnotes and references of a line by the number of pieces they come after: the words before them, or what stands in for these. */
function placeWordless(pieces: readonly Piece[], here: readonly Inline[]): ReadonlyMap<number, readonly Inline[]> {
  const places = new Map<number, Inline[]>();
  let offset = 0;
  for (const inline of here) {
    offset += inlineText([inline]).length;
    if (hasOwnWords(inline)) continue;
    const here = offset;
    let at = pieces.findLastIndex(({ from, token }) => from === 'here' && token.to <= here) + 1;
    const isGone = here > 0 && pieces[at - 1]?.token.to !== here;
    while (isGone && pieces[at]?.from === 'file') at += 1;
    places.set(at, [...(places.get(at) ?? []), inline]);
  }
  return places;
}

function judge(link: FactLink, own: readonly Piece[], words: string): FactChange {
  const old = inlineText(link.content);
  const about = { fact: link.fact, old, new: words };
  if (words === old) return { ...about, kind: 'kept' };
  if (own.length > 0 && figuresOf(old) !== figuresOf(words)) return { ...about, kind: 'figure-changed' };
  const all = tokensOf(old).filter(({ key }) => key !== ' ').length;
  const kept = own.filter(({ from, token }) => from === 'here' && token.key !== ' ').length;
  return { ...about, kind: all > 0 && kept / all >= LEAST_KEPT ? 'reworded' : 'unlinked' };
}

function figuresOf(text: string): string {
  return (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).join(' ');
}

function slice({ from, token }: Piece, here: readonly Inline[], file: readonly Inline[]): readonly Inline[] {
  return sliceInlines(from === 'here' ? here : file, token.from, token.to);
}

function textOf(piece: Piece, here: readonly Inline[], file: readonly Inline[]): string {
  return inlineText(slice(piece, here, file));
}
