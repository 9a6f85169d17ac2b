import { cutRun } from './cut-run.ts';
import { dateline } from './dateline.ts';
import { isHead, isPlain } from './heads.ts';
import { joinRuns } from './join-runs.ts';
import { findListed, type Listed } from './known-words.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { findRuns } from './run.ts';
import { addVotes, newSurface, type Surface, surfaceKey } from './surface.ts';
import type { Token } from './token.ts';
import { weighForm } from './weigh-form.ts';
import { weighSetting } from './weigh-setting.ts';
import { GENERIC_NAMES, NO_NAMES } from './words/no-names.ts';
import { PLACE_NOUNS } from './words/place-heads.ts';

/** Every spelling that may be a name, by its key, from the lines whose capitals tell something. */
export function collectSurfaces(lines: readonly Line[]): ReadonlyMap<string, Surface> {
  const surfaces = new Map<string, Surface>();
  lines.forEach((line, index) => {
    if (line.capitals !== 'text') return;
    const { tokens } = line;
    const listed = findListed(tokens, false);
    const pieces = piecesOf(line, index, listed);
    for (const piece of pieces) {
      const key = surfaceKey(tokens, piece);
      const words = tokens.slice(piece.from, piece.to);
      let surface = surfaces.get(key);
      if (!surface) {
        surface = newSurface(key, words);
        surface.form = weighForm(words, kindsOf(piece, listed));
        surfaces.set(key, surface);
      }
      surface.pieces.push(piece);
      surface.setting = addVotes(surface.setting, weighSetting(tokens, piece));
    }
    weighLists(tokens, pieces, surfaces);
  });
  return surfaces;
}

function kindsOf({ from, to }: Piece, listed: ReadonlyMap<number, Listed>): number {
  const known = listed.get(from);
  return known?.to === to ? known.kinds : 0;
}

function piecesOf(line: Line, index: number, listed: ReadonlyMap<number, Listed>): readonly Piece[] {
  const { tokens } = line;
  const start = line.leads ? dateline(tokens, listed) : null;
  const runs = joinRuns(tokens, findRuns(tokens, listed), listed).filter(({ from }) => from >= (start?.end ?? 0));
  const parts = [...(start?.parts ?? []), ...runs.flatMap((run) => cutRun(tokens, run, listed))];
  return parts
    .map((part) => withNoun(tokens, part))
    .filter((part) => mayName(tokens, part))
    .map((part) => ({ ...part, line: index }));
}

/** `Kosi river`: the noun is a word of the name. */
function withNoun<Part extends { from: number; to: number }>(tokens: readonly Token[], part: Part): Part {
  const last = tokens[part.to - 1];
  const noun = tokens[part.to];
  if (!last || last.possessive || isHead(last) || !noun || noun.gap !== 'space' || noun.shape !== 'lower') return part;
  return PLACE_NOUNS.has(noun.fold) && part.to - part.from <= 3 ? { ...part, to: part.to + 1 } : part;
}

function mayName(tokens: readonly Token[], { from, to, title }: Omit<Piece, 'line'>): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (title) return true;
  if (to - from > 1) return !tokens.slice(from, to).every((word) => GENERIC_NAMES.has(word.fold) && !isHead(word));
  return (
    !GENERIC_NAMES.has(first.fold) &&
    !NO_NAMES.has(first.text) &&
    !(first.opens && isPlain(first) && first.shape === 'title')
  );
}

/** In `Tanzania, Madagascar and Mozambique` the places say what the rest is. */
function weighLists(tokens: readonly Token[], pieces: readonly Piece[], surfaces: ReadonlyMap<string, Surface>): void {
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (to < pieces.length && isListed(tokens, pieces[to - 1] as Piece, pieces[to] as Piece)) to += 1;
    if (to - from > 1) shareType(tokens, pieces.slice(from, to), surfaces);
    from = to;
  }
}

function isListed(tokens: readonly Token[], one: Piece, next: Piece): boolean {
  const between = tokens
    .slice(one.to, next.from)
    .map(({ fold }) => fold)
    .join(' ');
  return /^(?:,|and|or|, and|, or|and the|&)(?: (?:in|to|from|the))?$/.test(between) && !next.title;
}

function shareType(tokens: readonly Token[], pieces: readonly Piece[], surfaces: ReadonlyMap<string, Surface>): void {
  const members = pieces.flatMap((piece) => surfaces.get(surfaceKey(tokens, piece)) ?? []);
  for (const member of members) {
    const others = members.filter((other) => other !== member);
    const places = others.filter(({ form, setting }) => form.place + setting.place >= 2 && form.person < 2.5).length;
    if (places * 2 >= others.length && places > 0) {
      member.kin = addVotes(member.kin, {
        person: 0,
        organisation: 0,
        place: Math.max(0, 1.4 - member.kin.place),
        programme: 0,
      });
    }
  }
}
