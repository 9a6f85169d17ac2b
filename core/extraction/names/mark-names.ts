import type { NameType } from '../../facts/source-marks.ts';
import type { KnownName, Mention } from '../extraction.ts';
import { COUNTRY, ORGANISATION, PLACE } from '../gazetteer/gazetteer.ts';
import { isPlain } from './heads.ts';
import { findListed } from './known-words.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import type { Run } from './run.ts';
import { type Surface, surfaceKey, typeOf } from './surface.ts';
import { isCapitalised, type Token } from './token.ts';
import { ACTING_VERBS } from './words/cues.ts';

interface Settled {
  readonly type: NameType;
  readonly name: string;
  readonly words: readonly Token[];
}

/** Marks every place a settled name stands. */
export function markNames(
  text: string,
  lines: readonly Line[],
  surfaces: ReadonlyMap<string, Surface>,
  known: readonly KnownName[],
): Mention[] {
  void known;
  const settled = settle(text, surfaces);
  const pieces = new Map<number, Piece[]>();
  for (const surface of surfaces.values()) {
    if (!settled.has(surface.key)) continue;
    for (const piece of surface.pieces) {
      const list = pieces.get(piece.line);
      if (list) list.push(piece);
      else pieces.set(piece.line, [piece]);
    }
  }
  const byFirst = firstWords(settled);
  return lines.flatMap((line, index) => {
    const own = (pieces.get(index) ?? []).toSorted((a, b) => a.from - b.from);
    const found = own.flatMap((piece) => {
      const one = settled.get(surfaceKey(line.tokens, piece));
      return one ? [{ piece, one }] : [];
    });
    const taken = new Set<number>();
    for (const { piece } of found) for (let at = piece.from; at < piece.to; at += 1) taken.add(at);
    const extra = again(line, taken, byFirst);
    return [
      ...found.map(({ piece, one }) => mention(text, line.tokens, piece, one)),
      ...extra.map(({ run, one }) => mention(text, line.tokens, run, one)),
    ].toSorted((a, b) => a.start - b.start);
  });
}

function mention(text: string, tokens: readonly Token[], piece: Run & { title?: Run }, one: Settled): Mention {
  const start = tokens[piece.from]?.start ?? 0;
  const end = tokens[piece.to - 1]?.end ?? start;
  const title = piece.title;
  const role = title && title.to > title.from ? text.slice(tokens[title.from]?.start, tokens[title.to - 1]?.end) : '';
  return { start, end, type: one.type, name: one.name, ...(role !== '' && one.type === 'person' ? { role } : {}) };
}

function settle(text: string, surfaces: ReadonlyMap<string, Surface>): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const surface of surfaces.values()) {
    const type = typeOf(surface)?.type;
    if (!type) continue;
    let full = surface;
    for (let step = 0; full.short && step < 3; step += 1) full = full.short;
    const words = typeOf(full)?.type === type ? full.words : surface.words;
    const name = text.slice(words[0]?.start, words.at(-1)?.end);
    settled.set(surface.key, { type, name, words: surface.words });
  }
  return settled;
}

function firstWords(settled: ReadonlyMap<string, Settled>): ReadonlyMap<string, readonly Settled[]> {
  const byFirst = new Map<string, Settled[]>();
  for (const one of settled.values()) {
    const key = one.words[0]?.fold ?? '';
    const list = byFirst.get(key);
    if (list) list.push(one);
    else byFirst.set(key, [one]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Names of the text where capitals tell nothing: in headings, in capitals and at the start of a sentence. */
function again(
  { tokens, capitals }: Line,
  taken: ReadonlySet<number>,
  byFirst: ReadonlyMap<string, readonly Settled[]>,
): readonly { run: Run; one: Settled }[] {
  const found: { run: Run; one: Settled }[] = [];
  const listed = capitals === 'text' ? null : findListed(tokens, capitals === 'capitals');
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!isCapitalised(token) || taken.has(at)) continue;
    const one = byFirst.get(token.fold)?.find((name) => standsAt(tokens, at, name, taken));
    if (one && mayStand(tokens, at, one, capitals)) {
      const run = { from: at, to: at + one.words.length };
      found.push({ run, one });
      at = run.to - 1;
      continue;
    }
    const entry = listed?.get(at);
    if (!entry || (entry.to === at + 1 && isPlain(token))) continue;
    const type =
      entry.kinds & COUNTRY
        ? 'place'
        : entry.kinds & ORGANISATION
          ? 'organisation'
          : entry.kinds & PLACE
            ? 'place'
            : 'programme';
    const words = tokens.slice(at, entry.to);
    found.push({ run: entry, one: { type, name: words.map(({ text }) => text).join(' '), words } });
    at = entry.to - 1;
  }
  return found;
}

function standsAt(tokens: readonly Token[], at: number, { words }: Settled, taken: ReadonlySet<number>): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    return (
      token !== undefined && token.fold === word.fold && !taken.has(at + index) && (index === 0 || token.gap !== 'wide')
    );
  });
}

/** A plain word that opens a sentence is the name only where it acts. */
function mayStand(tokens: readonly Token[], at: number, { words }: Settled, capitals: Line['capitals']): boolean {
  const token = tokens[at];
  if (words.length > 1 || !token || !isPlain(token)) return true;
  if (capitals !== 'text') return false;
  if (!token.opens) return false;
  const after = tokens[at + 1];
  return token.possessive || (after !== undefined && ACTING_VERBS.has(after.fold));
}
