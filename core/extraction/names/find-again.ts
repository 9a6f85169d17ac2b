import type { NameType } from '../../facts/source-marks.ts';
import { CITY, COUNTRY, ORGANISATION, PLACE, PROGRAMME, REGION } from '../gazetteer/gazetteer.ts';
import { acts } from './acts.ts';
import { isPlain } from './heads.ts';
import type { Line } from './line.ts';
import { shortForms } from './link-short-forms.ts';
import type { Part } from './piece.ts';
import type { Surface } from './surface.ts';
import { isCapitalised, type Token } from './token.ts';
import { type WordTrie, wordTrie } from './word-trie.ts';

/** A spelling whose type is settled. */
export interface Settled {
  readonly surface: Surface;
  readonly type: NameType;
}

interface Found {
  readonly part: Part;
  readonly one: Settled | null;
  readonly type: NameType;
}

/** A settled name, or what may be left of it, as it would stand. */
interface Form {
  readonly words: readonly Token[];
  readonly one: Settled;
  readonly isShort: boolean;
}

/** Names of more words than this are not looked for again. */
const LONGEST = 24;

/**
 * Finds settled names where capitals tell nothing (headings, lines in capitals, the first word of a sentence), and in
 * headings names of the gazetteer. `gone` are tokens given away.
 */
export function findAgain(settled: readonly Settled[]): (line: Line, gone: ReadonlySet<number>) => readonly Found[] {
  const forms = formsOf(settled);
  return (line, gone) => {
    const { tokens, listed, capitals } = line;
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!isCapitalised(token) || gone.has(at)) continue;
      const form = forms
        .at((offset) => (gone.has(at + offset) ? undefined : tokens[at + offset]?.fold))
        .find(({ words }) => haveSameGaps(tokens, at, words));
      const entry = capitals === 'text' ? undefined : listed.get(at);
      const isLongest = form !== undefined && at + form.words.length >= (entry?.to ?? 0);
      if (isLongest && mayStand(line, at, form)) {
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

/** Whole names first, then what may be left of them: of the same words the first is kept. */
function formsOf(settled: readonly Settled[]): WordTrie<Form> {
  const forms = wordTrie<Form>(LONGEST);
  const add = (words: readonly Token[], one: Settled, isShort: boolean): void => {
    forms.add(
      words.map(({ fold }) => fold),
      { words, one, isShort },
    );
  };
  for (const one of settled) add(one.surface.words, one, false);
  for (const one of settled) {
    if (one.type !== 'person' && one.type !== 'organisation') continue;
    for (const { from, to } of shortForms(one.surface)) {
      const words = one.surface.words.slice(from, to);
      if (one.type === 'person' || words.length > 1) add(words, one, true);
    }
  }
  return forms;
}

function typeOfKinds(kinds: number): NameType {
  if (kinds & (COUNTRY | REGION | CITY)) return 'place';
  if (kinds & ORGANISATION) return 'organisation';
  if (kinds & PROGRAMME) return 'programme';
  return kinds & PLACE ? 'place' : 'organisation';
}

function haveSameGaps(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  return words.every(({ gap }, index) => index === 0 || tokens[at + index]?.gap === gap);
}

/** A plain word that opens a sentence is the name only where it acts. */
function mayStand({ tokens, capitals }: Line, at: number, { words, one, isShort }: Form): boolean {
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
