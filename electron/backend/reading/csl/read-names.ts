import type { CslName } from '../../../../core/facts/source.ts';
import { cslText } from './csl-text.ts';

/** More are a membership list. */
const MOST_NAMES = 50;
/** What bylines say beside names. */
const NO_NAME =
  /^(admin(istrator)?|user|owner|author|unknown|anonymous|editor|staff|guest|default|windows user|microsoft office user|python-docx|n\/?a)$/i;
const ORGANISATION =
  /\b(agency|agence|association|authority|bank|bureau|centre|center|college|commission|committee|company|corporation|council|department|desk|editorial|foundation|group|inc|institute|limited|ltd|media|ministry|network|news|newsroom|office|organi[sz]ation|press|reporters?|secretariat|service|society|staff|team|times|tribune|union|university|correspondents?)\b/i;
const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady)\.?\s+/i;
/** Ends the names of a byline: place, role, paper. */
const AFTER_NAMES =
  /\s+(?:in|at|for|of)\s+\p{Lu}.*$|\s*[|·•–—(/].*$|,\s+(?:[a-z]|\p{Lu}{2,}\b|[\p{L}' ]*(?:editor|correspondent|reporter|writer|agency|news|times)\b).*$/iu;

/** The names in a byline: `By Amina Diallo and João Sá in Maputo | Reuters`. */
export function readByline(text: string): readonly CslName[] {
  const line = cslText(text)?.replace(/^(?:(?:written|reported|story|words)\s+)?(?:by|von|par|por|oleh)\s*:?\s+/i, '');
  if (line === undefined || /^https?:/i.test(line)) return [];
  const written = line.replace(AFTER_NAMES, '');
  if (/^[^,]+,[^,]+$/.test(written) && isFamilyFirst(written)) return [familyFirst(written)];
  return written
    .split(/\s*(?:;|,?\s+(?:and|und|et|y|dan)\s+|&|,)\s*/i)
    .slice(0, MOST_NAMES)
    .flatMap((name) => readName(name) ?? []);
}

/** One name; null for none. Kept whole unless a comma says which part is the family's. */
export function readName(value: unknown): CslName | null {
  const name = cslText(value)?.replace(HONORIFIC, '');
  if (name === undefined || NO_NAME.test(name) || /^https?:|@|^www\./i.test(name) || name.length > 200) return null;
  return isFamilyFirst(name) ? familyFirst(name) : splitName(name);
}

/** `Diallo, Amina J.`: one or two words on either side of the comma. */
function isFamilyFirst(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}?[\p{L}'’-]+)?, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)*$/u.test(name) &&
    !ORGANISATION.test(name)
  );
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
  const parts = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)+) (\p{Lu}[\p{L}'’-]+)$/u.exec(name);
  const [, given, family] = parts ?? [];
  return given !== undefined && family !== undefined && !ORGANISATION.test(name)
    ? { given, family }
    : { literal: name };
}
