import { COUNTRY, gazetteer, PLACE, TOWN } from '../gazetteer/gazetteer.ts';
import { acts } from './acts.ts';
import { cutRun } from './cut-run.ts';
import { dateline } from './dateline.ts';
import { isAcronym, isHead, isPlain, organisationHead, placeHead } from './heads.ts';
import { joinRuns } from './join-runs.ts';
import type { Line } from './line.ts';
import type { Part } from './piece.ts';
import { findRuns } from './run.ts';
import { honorific, isPostNominal } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { FUNCTION_WORDS, GENERIC_NAMES, NO_NAMES, OPENING_WORDS } from './words/no-names.ts';
import { PARTICLES } from './words/particles.ts';
import { PLACE_NOUNS } from './words/place-heads.ts';

/** The parts of a line that may be names, in reading order and apart. */
export function findPieces(line: Line): readonly Part[] {
  const { tokens } = line;
  const start = dateline(line);
  const runs = joinRuns(line, findRuns(line)).filter(({ from }) => from >= (start?.end ?? 0));
  const parts = [...(start?.parts ?? []), ...runs.flatMap((run) => cutRun(line, run))];
  const done: Part[] = [];
  for (const part of parts) done.push(withBracket(tokens, withNoun(tokens, withDistrict(tokens, part)), done.at(-1)));
  return done.filter((part) => mayName(line, part));
}

/** `Kosi river`: the noun is a word of the name. */
function withNoun(tokens: readonly Token[], part: Part): Part {
  const last = tokens[part.to - 1];
  const noun = tokens[part.to];
  if (
    !last ||
    last.possessive ||
    isHead(last) ||
    noun?.gap !== 'space' ||
    noun.shape !== 'lower' ||
    part.title ||
    (last.opens && isPlain(last))
  )
    return part;
  return PLACE_NOUNS.has(noun.fold) && part.to - part.from <= 3 ? { ...part, to: part.to + 1 } : part;
}

/** `Washington, D.C.` */
function withDistrict(tokens: readonly Token[], part: Part): Part {
  const isCapital = tokens[part.to - 1]?.fold === 'washington' && tokens[part.to]?.text === ',';
  return isCapital && /^D\.?C\.?$/.test(tokens[part.to + 1]?.text ?? '') ? { ...part, to: part.to + 2 } : part;
}

/** A member's party and seat: `Simon Strang (National, Waikato South)`, `Tom Rich, R-Laurel`. */
function withBracket(tokens: readonly Token[], part: Part, before: Part | undefined): Part {
  const opening = tokens[part.from - 1];
  const closing = tokens[part.to];
  if (opening?.shape === 'letter' && tokens[part.from]?.gap === 'none') return { ...part, bracket: 'place' };
  if (opening?.text === '(' && before?.to === part.from - 1 && /^[,-]$/.test(closing?.text ?? '')) {
    const inside = tokens[part.to + 1];
    if (isCapitalised(inside) && (before.title || before.to - before.from > 1))
      return { ...part, bracket: 'organisation' };
  }
  if (opening?.text === '(' && closing?.text === ')' && before?.to === part.from - 1 && before.title) {
    const isParty = part.to - part.from === 1 && isAcronym(tokens[part.from] as Token);
    return { ...part, bracket: isParty ? 'organisation' : 'place' };
  }
  if (opening?.text === ',' && closing?.text === ')' && before?.bracket === 'organisation')
    return { ...part, bracket: 'place' };
  return part;
}

/** A word that opens a sentence, and one that stands for no name, is none. */
function mayName({ tokens, listed, contact }: Line, { from, to, title, place, bracket }: Part): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (title || place === 'dateline' || bracket) return true;
  if (to - from > 1) {
    const words = tokens.slice(from, to);
    const last = words.at(-1);
    if (last?.shape === 'letter' && words.length === 2 && !isPersonName(first)) return false;
    if (contact && words.every(isPlain)) return false;
    if (listed.get(from)?.to === to || DIVISION.test(words.map(({ fold }) => fold).join(' '))) return true;
    if (gazetteer().isGivenName(first.fold) || !words.every((word) => GENERIC_NAMES.has(word.fold))) return true;
    return (
      last !== undefined &&
      (organisationHead(last) === 2 || placeHead(last) === 2) &&
      !/^(?:government|department|council|court|board|committee)$/.test(last.fold)
    );
  }
  if (NO_NAMES.has(first.text) || isSpecies(tokens, to)) return false;
  const kinds = listed.get(from)?.kinds ?? 0;
  if (GENERIC_NAMES.has(first.fold)) return (kinds & COUNTRY) !== 0;
  if (honorific(first) === 2 && kinds === 0) return false;
  if (isPostNominal(first) && tokens[from - 1]?.text === ',') return false;
  const after = tokens[to];
  if (!first.opens || first.shape !== 'title' || (kinds & COUNTRY) !== 0) return true;
  // A quotation in another language.
  const isForeign =
    after?.shape === 'lower' && after.gap === 'space' && !isPlain(after) && !FUNCTION_WORDS.has(after.fold);
  if (isForeign && !first.possessive && !acts(after) && !OPENING_WORDS.has(after.fold)) return false;
  const isUnknown = isPlain(first) ? (kinds & PLACE) === 0 : (kinds & ~TOWN) === 0 && !isPersonName(first);
  if (isPlain(first) && isUnknown) return false;
  if (!isPlain(first) && !isUnknown) return true;
  if (first.possessive || (after !== undefined && (acts(after) || /^[,:]$/.test(after.text)))) return true;
  return after?.fold === 'and' && isCapitalised(tokens[to + 1]);
}

function isPersonName({ fold }: Token): boolean {
  const { isGivenName, isSurname } = gazetteer();
  return isGivenName(fold) || isSurname(fold);
}

/** `Candida auris`: the small Latin word makes it a species. */
function isSpecies(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.shape !== 'lower' || next.gap !== 'space' || isPlain(next) || PARTICLES.has(next.fold)) return false;
  return /^[a-z]{3,}(?:us|um|is|ii|ae|ensis|ana|ata|ica|oides|alis|aris|ifera)$/.test(next.fold);
}

/** `Central Region`, `South Island`: plain words that name a part of a country. */
const DIVISION =
  /^(?:(?:north|south|east|west)(?:ern)?|central|upper|lower|middle)(?: (?:north|south|east|west)(?:ern)?)? (?:region|province|district|state|territory|territories|division|zone|island|islands|area|highlands|cape)$/;
