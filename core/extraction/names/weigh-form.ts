import { CITY, COUNTRY, gazetteer, ORGANISATION, PLACE, PROGRAMME, REGION, TOWN } from '../gazetteer/gazetteer.ts';
import {
  isAcronym,
  isHead,
  isLegalForm,
  isOrganisationOpening,
  isPlain,
  isProgrammeOpening,
  organisationHead,
  placeHead,
  placeOpening,
  programmeHead,
  type Strength,
} from './heads.ts';
import { NO_VOTES, type VoteCount, type Votes } from './piece.ts';
import { isCapitalised, type Token } from './token.ts';
import { EAST_ASIAN_SURNAMES } from './words/east-asian-surnames.ts';
import { PARTICLES } from './words/particles.ts';

/** What a name's own words say of its type: lists, first and last words, shape. `kinds` are the gazetteer's bits. */
export function weighForm(words: readonly Token[], kinds: number): Votes {
  const votes: VoteCount = { ...NO_VOTES };
  const first = words[0];
  const last = words.findLast(({ shape, text }) => shape !== 'number' && text !== 'No');
  if (!first || !last) return votes;
  const names = words.filter(isCapitalised);
  if (last.shape === 'capitals' && /^[IVX]+$/.test(last.text)) votes.programme += 1;
  const form: Form = { words, names, first, last, kinds };
  if (kinds !== 0) weighListed(votes, form);
  if (words.length > 1) weighHeads(votes, form);
  weighPerson(votes, form);
  if (words.length === 1 && isAcronym(first) && kinds === 0) votes.organisation += 1.6;
  return votes;
}

interface Form {
  readonly words: readonly Token[];
  /** The capitalised ones. */
  readonly names: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  readonly kinds: number;
}

function weighListed(votes: VoteCount, { names, first, kinds }: Form): void {
  const { isGivenName, isSurname } = gazetteer();
  const isSingle = names.length === 1;
  const isPerson = isSingle && (isGivenName(first.fold) || isSurname(first.fold));
  const plain = isSingle && isPlain(first);
  if (kinds & COUNTRY) votes.place += 6;
  else if (kinds & (REGION | CITY)) votes.place += isPerson ? 3 : 4;
  else if (kinds & TOWN) votes.place += isPerson ? 0.7 : plain ? 1.6 : 2.2;
  if (plain && (kinds & (REGION | CITY)) !== 0 && (kinds & COUNTRY) === 0) votes.place -= 1;
  if (kinds & ORGANISATION && !(kinds & COUNTRY)) votes.organisation += plain || kinds & REGION ? 3 : 4.5;
  if (kinds & PROGRAMME) votes.programme += 5;
}

function weighHeads(votes: VoteCount, { words, names, first, last }: Form): void {
  const of = words.findIndex(
    ({ shape, fold }) => shape === 'lower' && /^(?:of|for|on|in|against|to|between)$/.test(fold),
  );
  // `Bank of Ghana` is told by its bank, `Prevention of Money Laundering Act` by its act.
  const before = words[of - 1];
  const main = of > 0 && before && isHead(before) ? before : last;
  const own = names.some((name) => name !== main && !isPlain(name));
  const { isGivenName } = gazetteer();
  const scale = (strength: Strength): number => (strength === 2 ? 4.5 : strength === 1 ? (own ? 2.5 : 1.5) : 0);
  const body = organisationHead(main);
  // Hill, Marsh and Field are people's names too.
  const asSurname = names.length === 2 && main === last && isGivenName(first.fold) ? 0.45 : 1;
  votes.organisation += scale(body) * (body === 1 ? asSurname : 1);
  votes.programme += scale(programmeHead(main)) * (body === 2 ? 0.6 : 1);
  votes.place += scale(placeHead(main)) * (body === 2 ? 0.5 : asSurname);
  // `Caritas Aurora`, `Oxfam Kenya`
  if (names.length === 2 && words.length === 2 && gazetteer().kindsOf(first.text, first.fold) & ORGANISATION)
    votes.organisation += 2.5;
  if (main.fold === 'fund') {
    const isBody =
      FUND_BODY.test(words[words.indexOf(main) - 1]?.fold ?? '') || /^(?:for|of)$/.test(words[of]?.fold ?? '');
    if (isBody) votes.organisation += 5;
  }
  if (SCHOOL.test(last.fold) && names.length > 1) votes.organisation += 2;
  if (isLegalForm(last)) votes.organisation += 5;
  if (words.some(({ text }) => text === '&' || text === '+')) votes.organisation += 3;
  if (isOrganisationOpening(first) && names.length > 1) votes.organisation += 3.5;
  if (isProgrammeOpening(first)) votes.programme += of > 0 ? 1.5 : 3.2;
  const opening = placeOpening(first);
  if (opening > 0 && body === 0 && !SCHOOL.test(last.fold)) {
    votes.place += opening === 2 ? 4 : 1.2;
    votes.person -= opening === 2 ? 3 : 0.5;
  }
  if (last.shape === 'lower') votes.place += 3;
}

/** A fund that is a body: `Andean Development Fund`. */
const FUND_BODY =
  /^(?:development|investment|monetary|pension|population|wildlife|wealth|endowment|hedge|venture|provident|children|people)$/;
const SCHOOL = /^(?:school|elementary|college|academy|university|hospital|clinic)$/;

function weighPerson(votes: VoteCount, { words, names, first, kinds }: Form): void {
  const { isGivenName, isSurname } = gazetteer();
  const last = names.at(-1);
  if (!last || words.at(-1)?.shape === 'lower') return;
  if (names.length === 1 && words.length === 1) {
    if (isPlain(first) || isAcronym(first)) return;
    // `PipeSight`, `CapLion`
    if (
      /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(first.text) &&
      !/^(?:Mc|Mac|De|Di|Le|La|Van|Fitz|O)\p{Lu}/u.test(first.text)
    ) {
      votes.organisation += 1.5;
      votes.person -= 2;
    }
    if (COMPANY_ENDING.test(first.fold) && kinds === 0) votes.organisation += 0.7;
    const unlisted = kinds === 0 ? 1 : 0.3;
    if (kinds === 0 && !isGivenName(first.fold) && !isSurname(first.fold)) votes.place += 0.5;
    if (isGivenName(first.fold)) votes.person += 1.3 * unlisted;
    if (isSurname(first.fold)) votes.person += 0.9 * unlisted;
    return;
  }
  // `Lloyd's Register`
  if (words.slice(0, -1).some(({ possessive }) => possessive)) {
    votes.person -= 4;
    votes.organisation += 1;
  }
  if (words.some(({ shape, text }) => shape === 'capitals' && text.length > 3)) votes.person -= 3;
  const joins = words.some(
    ({ shape, fold }) => shape === 'mark' || shape === 'number' || (shape === 'lower' && JOINING.test(fold)),
  );
  if (joins || names.some((name) => isAcronym(name) && name.shape === 'capitals')) {
    votes.person -= 4;
    if (!words.some(({ shape }) => shape === 'number')) votes.organisation += 0.5;
    return;
  }
  const head = names.at(-1) as Token;
  const plain = names.filter(isPlain).length;
  const noName = names.filter((name) => isPlain(name) && !isGivenName(name.fold) && !isSurname(name.fold)).length;
  const isGiven = isGivenName(names[0]?.fold ?? '');
  const asGiven = isPlain(first) ? 1.8 : 3;
  if (isGiven) votes.person += asGiven;
  else if (first.dotted && first.shape === 'letter') votes.person += 3;
  else if (isSurname(first.fold) && !isPlain(first)) votes.person += names.slice(1).some(isOnlyGiven) ? 2.8 : 1;
  if (isEastAsian(names)) votes.person += 2.6;
  if (isSurname(last.fold)) votes.person += isPlain(last) ? 0.7 : 1.5;
  else if (!isGiven && isGivenName(last.fold) && !isPlain(last)) votes.person += 0.8;
  if (words.some(({ fold }) => SURE_PARTICLE.test(fold))) votes.person += 3;
  else if (words.some(({ shape, fold }) => shape === 'lower' && PARTICLES.has(fold))) votes.person += 0.5;
  if (names.length <= 4 && plain === 0) {
    const romance =
      words.some(({ fold }) => /^(?:de|del|do|da|dos|das|di|della|du|la|los|las)$/.test(fold)) && !isGiven;
    votes.person += romance ? 0 : 0.9;
    votes.organisation += 0.5;
    if (romance) votes.place += 0.5;
  } else votes.person -= noName * 0.7;
  if (names.some(({ text }) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text))) votes.person += 2.5;
  // `Batters-Hill`
  if (/^\p{Lu}[\p{Ll}'’]+-\p{Lu}\p{L}+$/u.test(last.text) && !names.slice(0, -1).some(isPlain)) votes.person += 1.8;
  if (plain === names.length && plain > 2) votes.organisation += 0.8;
  if (plain > 0 && plain < names.length && !isGiven && !isEastAsian(names) && !names.slice(1).some(isOnlyGiven))
    votes.organisation += 0.9;
  // `Statistics Canada`
  const isAgency = names.length === 2 && plain === 1 && isPlain(first) && placeOpening(first) === 0;
  if (isAgency && gazetteer().kindsOf(last.text, last.fold) & COUNTRY) votes.organisation += 2;
  const isSurnameHead = isGiven && (placeHead(head) > 0 || isSurname(head.fold) || names.length === 2);
  const heads = [organisationHead(head), programmeHead(head), placeHead(head)];
  votes.person -= isSurnameHead
    ? Math.max(...heads) * 0.5
    : heads.reduce((sum: number, strength) => sum + strength, 0) * 1.5;
  if (names.length > 5) votes.person -= 2;
  if (kinds & COUNTRY) votes.person -= 8;
  else if (kinds & (PLACE | ORGANISATION)) votes.person -= 3;
}

/** How made-up names of companies and bodies end: `Hamatek`, `Goethe-Institut`. */
const COMPANY_ENDING =
  /(?:bank|institut|stiftung|gesellschaft|verband|werke?|prom|neft|energo|invest|tech|tek|soft|corp|com|net|telecom|telekom|pharma?|chem|tex|ex|ax|co|gen|via|sonde|air|oil|gas|gaz)$/;
const JOINING = /^(?:of|for|on|and|the|to|in|against|with)$/;
const SURE_PARTICLE = /^(?:bin|binti|binte|bint|ibn|a\/l|a\/p|s\/o|d\/o|anak|van|von|der|ould|al-.+|el-.+)$/;

/** `Tan Boon Huat`, `Park Seong-hyeok`: surname first, then short syllables. */
function isEastAsian(names: readonly Token[]): boolean {
  const [first, ...rest] = names;
  if (!first || rest.length === 0 || rest.length > 3 || !EAST_ASIAN_SURNAMES.has(first.fold)) return false;
  return rest.every(({ text, shape }) => text.split('-').every((part) => part.length <= 7) && shape !== 'capitals');
}

function isOnlyGiven(token: Token): boolean {
  return gazetteer().isGivenName(token.fold) && !isPlain(token);
}
