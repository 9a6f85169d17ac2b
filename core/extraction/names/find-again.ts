import type { NameType } from '../../facts/source-marks.ts';
import { COUNTRY, ORGANISATION, PLACE, PROGRAMME } from '../gazetteer/gazetteer.ts';
import { acts } from './acts.ts';
import { isPlain } from './heads.ts';
import type { Line } from './line.ts';
import type { Settled } from './mark-names.ts';
import type { Part } from './piece.ts';
import { isCapitalised, type Token } from './token.ts';

interface Found {
  readonly part: Part;
  readonly one: Settled | null;
  readonly type: NameType;
}

/**
 * Finds settled names where capitals tell nothing (headings, lines in capitals, the first word of a sentence), and in
 * headings names of the gazetteer. `gone` are tokens given away.
 */
export function findAgain(settled: readonly Settled[]): (line: Line, gone: ReadonlySet<number>) => readonly Found[] {
  const byFirst = new Map<string, Settled[]>();
  for (const one of settled) {
    const first = one.surface.words[0]?.fold ?? '';
    const list = byFirst.get(first);
    if (list) list.push(one);
    else byFirst.set(first, [one]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.surface.words.length - a.surface.words.length);
  return ({ tokens, listed, capitals }, gone) => {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!isCapitalised(token) || gone.has(at)) continue;
      const one = byFirst.get(token.fold)?.find(({ surface }) => standsAt(tokens, at, surface.words, gone));
      if (one && mayStand(tokens, at, one, capitals)) {
        const to = at + one.surface.words.length;
        found.push({ part: { from: at, to }, one, type: one.type });
        at = to - 1;
        continue;
      }
      const entry = capitals === 'text' ? undefined : listed.get(at);
      if (!entry || (entry.to === at + 1 && isPlain(token) && !(entry.kinds & COUNTRY))) continue;
      found.push({ part: { from: entry.from, to: entry.to }, one: null, type: typeOfKinds(entry.kinds) });
      at = entry.to - 1;
    }
    return found;
  };
}

function typeOfKinds(kinds: number): NameType {
  if (kinds & COUNTRY) return 'place';
  if (kinds & ORGANISATION) return 'organisation';
  if (kinds & PROGRAMME) return 'programme';
  return kinds & PLACE ? 'place' : 'organisation';
}

function standsAt(tokens: readonly Token[], at: number, words: readonly Token[], gone: ReadonlySet<number>): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    return token?.fold === word.fold && !gone.has(at + index) && (index === 0 || token.gap === word.gap);
  });
}

/** A plain word that opens a sentence is the name only where it acts. */
function mayStand(
  tokens: readonly Token[],
  at: number,
  { surface, type }: Settled,
  capitals: Line['capitals'],
): boolean {
  const token = tokens[at];
  const [word] = surface.words;
  if (!token || !word) return false;
  if (word.shape === 'capitals' && token.text !== word.text) return false;
  if (surface.words.length > 1 || !isPlain(token)) return true;
  if (capitals !== 'text') return surface.kinds !== 0 && type === 'place';
  const after = tokens[at + 1];
  return token.opens && (token.possessive || (after !== undefined && acts(after)));
}
