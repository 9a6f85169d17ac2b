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
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, WEAK_HONORIFICS } from './words/titles.ts';

/** How surely a word says what it is the last or first word of: 0 not at all, 1 weakly, 2 by itself. */
export type Strength = 0 | 1 | 2;

function strength(word: string, all: ReadonlySet<string>, weak: ReadonlySet<string>): Strength {
  if (!all.has(word)) return 0;
  return weak.has(word) ? 1 : 2;
}

export function organisationHead({ fold }: Token): Strength {
  return strength(fold, ORGANISATION_HEADS, WEAK_ORGANISATION_HEADS);
}

export function programmeHead({ fold }: Token): Strength {
  return strength(fold, PROGRAMME_HEADS, WEAK_PROGRAMME_HEADS);
}

export function placeHead({ fold }: Token): Strength {
  return strength(fold, PLACE_HEADS, WEAK_PLACE_HEADS);
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

export function honorific({ fold, text }: Token): Strength {
  const bare = fold.replace(/\./g, '');
  if (text.length > 1 && text.length < 4 && text === text.toUpperCase() && !/^(?:YB|YAB|HRH|HE)$/.test(text)) return 0;
  return strength(bare, HONORIFICS, WEAK_HONORIFICS);
}

export function isOffice({ fold }: Token): boolean {
  return OFFICES.has(fold);
}

export function isOfficeModifier({ fold }: Token): boolean {
  return OFFICE_MODIFIERS.has(fold);
}

/** Whether any kind of name may end in this word. */
export function isHead(token: Token): boolean {
  return organisationHead(token) > 0 || programmeHead(token) > 0 || placeHead(token) > 0 || isLegalForm(token);
}

export function isStrongHead(token: Token): boolean {
  return organisationHead(token) === 2 || programmeHead(token) === 2 || placeHead(token) === 2 || isLegalForm(token);
}

/** A word of everyday English, however it is written. */
export function isPlain({ fold }: Token): boolean {
  return gazetteer().isWord(fold) || fold.split('-').every((part) => part.length > 0 && gazetteer().isWord(part));
}

export function isAcronym({ text, fold }: Token): boolean {
  if (!/^(?:\p{Lu}[\p{Ll}&.]?){2,8}\d?$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && !/^[IVXLC]+$/.test(text) && !(text.length > 4 && gazetteer().isWord(fold));
}
