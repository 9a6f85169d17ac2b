import type { CslName } from '../../../../core/facts/source.ts';
import { cslText } from './csl-text.ts';

/** More are a membership list. */
const MOST_NAMES = 50;
const LONGEST_NAME = 200;
/** What bylines say beside names. */
const NO_NAME =
  /^(admin(istrator)?|user|owner|author|unknown|anonymous|editor|staff|guest|default|windows user|microsoft office user|python-docx|n\/?a|null|undefined|none|by|oleh|today|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** Addresses of sites and people. */
const NO_PERSON = /^[Hh]ttps?:|@|^www\.|^\S+\.\p{Ll}{2,10}$/u;
const ORGANISATION =
  /\b(agency|agence|association|authority|bank|bureau|centre|center|college|commission|committee|company|corporation|council|department|desk|editorial|embassy|foundation|government|group|high commission|inc|institute|limited|ltd|media|ministry|network|news|newsroom|office|organi[sz]ation|press|reporters?|secretariat|service|society|staff|team|times|tribune|union|university|correspondents?|contributors|kementerian|jabatan|pejabat|ministère|ministerio|ministério)\b/i;
const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady)\.?\s+/i;
const BYLINE = /^(?:(?:written|reported|story|words|text)\s+)?(?:by|von|par|por|oleh)\s*:?\s+/i;
/** Lines are tidied before, every run of white space is one space. Ends the names of a byline: place, paper, date, agency, role. */
const AFTER_NAMES =
  / (?:in|at|for|of) (?:the )?\p{Lu}.*$| ?[|·•–—(/].*$| - .*$|,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$|,? \d.*$|, (?:\p{Ll}|\p{Lu}{2,}\b|[\p{L}' -]{0,80}\b(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Aa]gency|News|Times)s?\b).*$/u;
/** Small words family names begin with. */
const PARTICLES = '(?:(?:de|van|von|der|den|del|della|di|da|dos|du|la|le|bin|binti|al|el|ten|ter|af|av|zu) ){0,3}';
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
/** A family name of one word, or of two before one given name: `Ana Ruiz, Ben Tan` are two people. */
const FAMILY_FIRST = new RegExp(
  `^(?:${PARTICLES}${WORD}, ${WORD}(?: ${WORD}){0,2}|${PARTICLES}${WORD} ${WORD}, ${WORD}(?: \\p{Lu}\\.?){0,3})$`,
  'u',
);

/** The names in a byline: `By Amina Diallo and João Sá in Maputo | Reuters`. */
export function readByline(text: string): readonly CslName[] {
  const line = cslText(text)?.replace(BYLINE, '');
  if (line === undefined || /^https?:/i.test(line)) return [];
  // `Ministry of Food and Agriculture` is one name.
  const [head = line] = line.split(/ (?:of|for|in|at|and|&) /i, 1);
  if (ORGANISATION.test(head) && !line.includes(',')) return listOf(readName(line.replace(/ ?[|·•(].*$/, '')));
  const written = line.replace(AFTER_NAMES, '');
  if (/^[^,]+,[^,]+$/.test(written) && isFamilyFirst(written)) return [familyFirst(written)];
  return written
    .split(/ ?(?:;|,? (?:and|und|et|y|dan|dengan) |&|,|、) ?/i)
    .slice(0, MOST_NAMES)
    .flatMap((name) => listOf(readName(name)));
}

/** One name; null for none. Kept whole unless a comma says which part is the family's. */
export function readName(value: unknown): CslName | null {
  const name = cslText(value)?.replace(HONORIFIC, '');
  if (name === undefined || NO_NAME.test(name) || NO_PERSON.test(name) || name.length > LONGEST_NAME) return null;
  return isFamilyFirst(name) ? familyFirst(name) : splitName(name);
}

function listOf(name: CslName | null): readonly CslName[] {
  return name === null ? [] : [name];
}

/** `Diallo, Amina J.`: one or two words on either side of the comma. */
function isFamilyFirst(name: string): boolean {
  return FAMILY_FIRST.test(name) && !ORGANISATION.test(name);
}

function familyFirst(name: string): CslName {
  const [family = '', given = ''] = name.split(', ', 2);
  return { family, given };
}

/**
 * A middle initial (`Joan B. Smith`) marks the order given name, family name. Two plain words do not: half of the world
 * writes the family first (`Xi Jinping`), or has no family name (`Anwar Ibrahim`).
 */
function splitName(name: string): CslName {
  const parts = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.){1,3}) (\p{Lu}[\p{L}'’-]+)$/u.exec(name);
  const [, given, family] = parts ?? [];
  return given !== undefined && family !== undefined && !ORGANISATION.test(name)
    ? { given, family }
    : { literal: name };
}
