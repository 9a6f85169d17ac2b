import type { NameType } from '../../facts/source-marks.ts';
import { CITY, COUNTRY, ORGANISATION, PLACE, PROGRAMME, REGION } from '../gazetteer/gazetteer.ts';
import { acts } from './acts.ts';
import { isPlain } from './heads.ts';
import type { Line } from './line.ts';
import { shortForms } from './link-short-forms.ts';
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
  const byFirst = formsByFirst(settled);
  return ({ tokens, listed, capitals }, gone) => {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!isCapitalised(token) || gone.has(at)) continue;
      const form = byFirst.get(token.fold)?.find(({ words }) => standsAt(tokens, at, words, gone));
      const entry = capitals === 'text' ? undefined : listed.get(at);
      const isLongest = form !== undefined && at + form.words.length >= (entry?.to ?? 0);
      if (isLongest && mayStand(tokens, at, form, capitals)) {
        const to = at + form.words.length;
        found.push({ part: { from: at, to }, one: form.one, type: form.one.type });
        at = to - 1;
        continue;
      }
      if (!entry || (entry.to === at + 1 && isPlain(token) && !(entry.kinds & COUNTRY))) continue;
      found.push({ part: { from: entry.from, to: entry.to }, one: null, type: typeOfKinds(entry.kinds) });
      at = entry.to - 1;
    }
    return found;
  };
}

/** A settled name, or what may be left of it, as it would stand. */
interface Form {
  readonly words: readonly Token[];
  readonly one: Settled;
  readonly isShort: boolean;
}

/** By their first word, the longest first. */
function formsByFirst(settled: readonly Settled[]): ReadonlyMap<string, readonly Form[]> {
  const byFirst = new Map<string, Form[]>();
  const add = (form: Form): void => {
    const first = form.words[0]?.fold ?? '';
    const list = byFirst.get(first);
    if (list) list.push(form);
    else byFirst.set(first, [form]);
  };
  for (const one of settled) {
    add({ words: one.surface.words, one, isShort: false });
    if (one.type !== 'person' && one.type !== 'organisation') continue;
    for (const { from, to } of shortForms(one.surface)) {
      const words = one.surface.words.slice(from, to);
      if (one.type === 'person' || words.length > 1) add({ words, one, isShort: true });
    }
  }
  for (const list of byFirst.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(a.isShort) - Number(b.isShort));
  }
  return byFirst;
}

function typeOfKinds(kinds: number): NameType {
  if (kinds & (COUNTRY | REGION | CITY)) return 'place';
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
  { words, one, isShort }: Form,
  capitals: Line['capitals'],
): boolean {
  const token = tokens[at];
  const [word] = words;
  if (!token || !word) return false;
  if (word.shape === 'capitals' && token.text !== word.text) return false;
  if (words.length > 1) return true;
  if (isShort && (one.type !== 'person' || capitals !== 'text') && isPlain(token)) return false;
  if (!isPlain(token)) return true;
  if (capitals !== 'text') return one.surface.kinds !== 0 && one.type === 'place';
  const after = tokens[at + 1];
  return token.opens && (token.possessive || (after !== undefined && acts(after)));
}
