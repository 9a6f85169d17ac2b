import { CITY, COUNTRY, gazetteer, ORGANISATION, PROGRAMME, REGION, TOWN } from '../gazetteer/gazetteer.ts';
import {
  isAcronym,
  isLegalForm,
  isOrganisationOpening,
  isPlain,
  isProgrammeOpening,
  organisationHead,
  placeHead,
  placeOpening,
  programmeHead,
} from './heads.ts';
import { NO_VOTES, type Votes } from './piece.ts';
import { isCapitalised, type Token } from './token.ts';
import { PARTICLES } from './words/particles.ts';

type Change = { -readonly [Type in keyof Votes]: number };

/** What a name's own words say of its type: lists, first and last words, shape. */
export function weighForm(words: readonly Token[], kinds: number): Votes {
  const votes: Change = { ...NO_VOTES };
  const first = words[0];
  const last = words.findLast(({ shape }) => shape !== 'number');
  if (!first || !last) return votes;
  const names = words.filter(isCapitalised);
  if (kinds !== 0) weighListed(votes, kinds, names);
  if (names.length >= 2 || words.length > names.length) weighHeads(votes, words, names, first, last);
  weighPerson(votes, words, names, kinds);
  if (names.length === 1 && isAcronym(first)) votes.organisation += kinds === 0 ? 1.6 : 0;
  return votes;
}

function weighListed(votes: Change, kinds: number, names: readonly Token[]): void {
  const first = names[0];
  const { isGivenName, isSurname, isWord } = gazetteer();
  const doubtful = names.length === 1 && first !== undefined && (isGivenName(first.fold) || isSurname(first.fold));
  const plain = names.length === 1 && first !== undefined && isWord(first.fold);
  if (kinds & COUNTRY) votes.place += 6;
  else if (kinds & (REGION | CITY)) votes.place += doubtful ? 2.5 : 4;
  else if (kinds & TOWN) votes.place += doubtful || plain ? 0.6 : 2.2;
  if (plain && (kinds & (COUNTRY | ORGANISATION)) === 0) votes.place -= 1.5;
  if (kinds & ORGANISATION) votes.organisation += kinds & COUNTRY ? 0 : 4.5;
  if (kinds & PROGRAMME) votes.programme += 5;
}

function weighHeads(votes: Change, words: readonly Token[], names: readonly Token[], first: Token, last: Token): void {
  const of = words.findIndex(({ shape, fold }) => shape === 'lower' && /^(?:of|for|on|against|to)$/.test(fold));
  const main = of > 0 ? (words[of - 1] ?? last) : last;
  const own = names.some((name) => name !== main && !isPlain(name));
  const scale = (strength: number): number => (strength === 2 ? 4.5 : strength === 1 ? (own ? 2 : 1.4) : 0);
  votes.organisation += scale(organisationHead(main));
  votes.programme += scale(programmeHead(main)) * (organisationHead(main) === 2 ? 0.6 : 1);
  votes.place += scale(placeHead(main)) * (organisationHead(main) === 2 ? 0.5 : 1);
  if (of > 0 && main !== last) {
    votes.organisation += organisationHead(last) === 2 ? 0.5 : 0;
  }
  if (isLegalForm(last)) votes.organisation += 5;
  if (isOrganisationOpening(first)) votes.organisation += 3.5;
  if (isProgrammeOpening(first) && names.length + words.length > 2) votes.programme += of > 0 ? 1.5 : 3.2;
  const opening = placeOpening(first);
  if (opening > 0) votes.place += opening === 2 ? 4 : 1.2;
  if (/^(?:the|and)$/.test(first.fold)) votes.person -= 3;
}

function weighPerson(votes: Change, words: readonly Token[], names: readonly Token[], kinds: number): void {
  const { isGivenName, isSurname } = gazetteer();
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last) return;
  const joins = words.some(
    ({ shape, fold }) => shape === 'mark' || (shape === 'lower' && /^(?:of|for|on|and|the|to|in)$/.test(fold)),
  );
  if (joins || names.some((name) => name.shape === 'capitals' && name.text.length > 3)) {
    votes.person -= 3;
    return;
  }
  if (names.length === 1) {
    if (kinds !== 0 || isPlain(first)) return;
    if (isGivenName(first.fold)) votes.person += 1;
    if (isSurname(first.fold)) votes.person += 0.8;
    return;
  }
  const heads = organisationHead(last) + programmeHead(last) + placeHead(last);
  const plain = names.filter(isPlain).length;
  if (isGivenName(first.fold)) votes.person += isPlain(first) ? 1.2 : 3;
  else if (first.dotted && first.shape === 'letter') votes.person += 3;
  if (isSurname(last.fold)) votes.person += isPlain(last) ? 0.6 : 1.5;
  if (words.some(({ shape, fold }) => shape === 'lower' && PARTICLES.has(fold)) && heads === 0) votes.person += 1;
  if (words.some(({ fold }) => /^(?:bin|binti|binte|bint|ibn|a\/l|a\/p|s\/o|d\/o|anak|van|von|der|ould)$/.test(fold)))
    votes.person += 2.5;
  if (names.length <= 4 && plain === 0) votes.person += 1.6;
  else votes.person -= plain * 0.5;
  votes.person -= heads * 1.5;
  if (names.length > 5) votes.person -= 2;
}
