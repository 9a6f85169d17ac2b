import { gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalised, type Token } from './token.ts';
import {
  LEGAL_FORMS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENINGS,
  WEAK_ORGANISATION_HEADS,
} from './words/organisation-heads.ts';
import { PLACE_HEADS, PLACE_OPENINGS, STRONG_PLACE_OPENINGS, WEAK_PLACE_HEADS } from './words/place-heads.ts';
import { PROGRAMME_HEADS, PROGRAMME_OPENINGS, WEAK_PROGRAMME_HEADS } from './words/programme-heads.ts';

/** How surely a word says what it is the last or first word of: 0 not at all, 1 weakly, 2 by itself. */
export type Strength = 0 | 1 | 2;

export function strengthOf(word: string, all: ReadonlySet<string>, weak: ReadonlySet<string>): Strength {
  if (!all.has(word)) return 0;
  return weak.has(word) ? 1 : 2;
}

export function organisationHead({ fold }: Token): Strength {
  return strengthOf(fold, ORGANISATION_HEADS, WEAK_ORGANISATION_HEADS);
}

export function programmeHead({ fold }: Token): Strength {
  return strengthOf(fold, PROGRAMME_HEADS, WEAK_PROGRAMME_HEADS);
}

export function placeHead({ fold }: Token): Strength {
  return strengthOf(fold, PLACE_HEADS, WEAK_PLACE_HEADS);
}

export function placeOpening({ fold }: Token): Strength {
  if (STRONG_PLACE_OPENINGS.has(fold)) return 2;
  return PLACE_OPENINGS.has(fold) ? 1 : 0;
}

export function isOrganisationOpening({ fold }: Token): boolean {
  return ORGANISATION_OPENINGS.has(fold);
}

export function isProgrammeOpening({ fold }: Token): boolean {
  return PROGRAMME_OPENINGS.has(fold);
}

/** A legal form, as written with a capital or in capitals: `Ltd`, `SpA`, `A/S`. */
export function isLegalForm(token: Token): boolean {
  return isCapitalised(token) && LEGAL_FORMS.has(token.fold.replace(/\./g, ''));
}

/** Whether any kind of name may end in this word. */
export function isHead(token: Token): boolean {
  return organisationHead(token) > 0 || programmeHead(token) > 0 || placeHead(token) > 0 || isLegalForm(token);
}

export function isStrongHead(token: Token): boolean {
  return organisationHead(token) === 2 || programmeHead(token) === 2 || placeHead(token) === 2 || isLegalForm(token);
}

/** A word of everyday English, however it is written; `Batters-Hill` is a surname of two. */
export function isPlain({ fold, text }: Token): boolean {
  const { isWord } = gazetteer();
  if (isWord(fold)) return true;
  if (!fold.includes('-')) return false;
  const [first = '', ...rest] = fold.split('-');
  if (SURNAMES.test(text) && !PREFIX.test(first)) return false;
  return (PREFIX.test(first) || isWord(first)) && rest.every((part) => part.length > 0 && isWord(part));
}

const SURNAMES = /^\p{Lu}[\p{Ll}'’]+-\p{Lu}\p{L}+$/u;
const PREFIX =
  /^(?:anti|non|co|pro|post|pre|inter|multi|self|counter|vice|ex|sub|semi|bio|agro|eco|cyber|micro|macro)$/;

/** A plain word, or one that looks like it and is no known name: `Salinity`, `Geothermal`, `Cross-Border`. */
export function isOrdinary(token: Token): boolean {
  if (isPlain(token)) return true;
  const { kindsOf, isGivenName, isSurname, isWord } = gazetteer();
  const { fold, text } = token;
  if (fold.includes('-')) return fold.split('-').every((part) => isWord(part));
  return ORDINARY.test(fold) && kindsOf(text, fold) === 0 && !isGivenName(fold) && !isSurname(fold);
}

const ORDINARY =
  /^[a-z]{3,}(?:ity|tion|sion|ism|ics|ology|ment|ness|ance|ence|ship|hood|able|ible|ical|al|ing|ed|ive|ous|ary|graphy|culture|ers|ors|ists|ions|ities|ties)$/;

/** `NATO`, `DfI`, `TxDOT`; not `BBB`, a rating, and no word written big. */
export function isAcronym({ text, fold }: Token): boolean {
  if (
    !/^(?:(?:\p{Lu}[\p{Ll}&.]?){2,7}\d?|\p{Lu}{2,6}\(\p{Lu}{1,3}\)|\p{Lu}{3,6}\+)$/u.test(text) ||
    /^[ABCX]{2,3}\+?$/.test(text)
  )
    return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && !/^[IVXLC]+$/.test(text) && !(text.length > 4 && gazetteer().isWord(fold));
}

/** How many tokens an adjective or people of a place has here: `South Korean` two, no adjective none. */
export function demonymAt(tokens: readonly Token[], at: number): number {
  const { isDemonym } = gazetteer();
  const first = tokens[at];
  if (!isCapitalised(first)) return 0;
  const next = tokens[at + 1];
  if (isCapitalised(next) && next.gap === 'space' && COMPASS.test(first.fold) && isDemonym(next.fold)) return 2;
  return isDemonym(first.fold) ? 1 : 0;
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central|anglo|latin|new|saudi|sri)$/;
