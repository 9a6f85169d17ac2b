import { isoOf, isoOfDay, lastDayOf } from './calendar.ts';
import { type Around, type DateGrammar, type Reading, single, VAGUE } from './date-grammar.ts';
import { MONTH, monthNumber, YEAR } from './date-words.ts';
import { type Published, yearNear } from './published.ts';

/** The part of a month: `early `, `mid-`, `the first week of `; its end is a day, all else the month. */
const END = 'end[ -](?:of )?(?:the month of )?|close of ';
const PART =
  '(?:[Ee]arly|[Mm]id|[Ll]ate)(?:[ -]to[ -](?:mid|late))?[ -](?:in )?|(?:start|beginning|middle|first half|second half|' +
  '(?:first|second|third|fourth|last|final) (?:week|days)) of ';

/** Months: `March 2025`, `mid-March`, `the end of June`, `since October`. */
export const MONTHS: readonly DateGrammar[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(${END})|${PART})?(${MONTH})(?:,? (?:of )?(${YEAR})|,? [’'](\\d{2})(?!\\d))`,
      'gu',
    ),
    read: ([, end, name = '', year, short]) => readMonth(Number(year ?? 2000 + Number(short)), name, end !== undefined),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:(${END})|${PART})(${MONTH})(?! \\d)(?: (this|last|next) year(?!\\p{L}))?`, 'gu'),
    read: ([, end, name = '', year], around) => readAlone(around, name, year, end !== undefined),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:([Ll]ast|[Tt]his|[Nn]ext|[Tt]he following) )?(${MONTH})(?! \\d)(?: (?:of )?(this|last|next) year(?!\\p{L}))?`,
      'gu',
    ),
    read: ([, which, name = '', year], around) => {
      if (which === undefined && year === undefined && !isMonth(name, around)) return null;
      if (which === undefined || year !== undefined) return readAlone(around, name, year, false);
      return readWhich(around.published, which.toLowerCase(), name);
    },
  },
];

/** A month's name alone is one after a preposition; names that are no other words or persons also elsewhere. */
function isMonth(name: string, { before, after }: Around): boolean {
  const lead = before(20);
  if (RECURRING.test(lead)) return false;
  if (AFTER_PREPOSITION.test(lead)) return !STREET.test(after(12)) && !(isShort(name) && /^ \p{Lu}/u.test(after(2)));
  if (isShort(name)) return false;
  if (/\b(?:the|an?|its|their|his|her|our|last|that) $/i.test(lead) && /^ \p{Ll}/u.test(after(2))) return true;
  if (/^(?:March|April|May|June|MARCH|APRIL|MAY|JUNE)$/.test(name))
    return (
      /^[’']s? \p{Ll}/u.test(after(4)) ||
      (/(?:^|[.!?] )$/.test(lead) && /^ (?:was|saw|brought)(?!\p{L})/u.test(after(9)))
    );
  return !/^ \p{Lu}/u.test(after(2)) && !/\p{Lu}\p{Ll}+ $/u.test(lead);
}

function isShort(name: string): boolean {
  return name.endsWith('.') || (name.length < 4 && name !== 'May') || name === 'Sept';
}

const RECURRING = /\b(?:each|every) $/i;
const STREET = /^ (?:Street|Road|Avenue|Lane|Square|Terrace|Day)(?!\p{L})/u;
const AFTER_PREPOSITION =
  /\b(?:in|by|since|until|till|from|to|during|through|throughout|before|after|for|of|between|around|until (?:the )?end of|and|or|ending|ended) $/i;

function readMonth(year: number, name: string, isEnd: boolean, inferred = false): Reading | null {
  const month = monthNumber(name);
  return single(isEnd ? isoOfDay(lastDayOf(year, month)) : isoOf(year, month), inferred);
}

function readAlone(around: Around, name: string, which: string | undefined, isEnd: boolean): Reading | null {
  const { published } = around;
  if (!published) return VAGUE;
  const year =
    which === undefined
      ? yearNear(published, monthNumber(name), null, around.tense())
      : published.year + (which === 'this' ? 0 : which === 'last' ? -1 : 1);
  return readMonth(year, name, isEnd, true);
}

/** `last March` is the one before this month, `next March` the one after it, `this March` this year's. */
function readWhich(published: Published | null, which: string, name: string): Reading | null {
  if (!published) return VAGUE;
  const month = monthNumber(name);
  const { year } = published;
  switch (which) {
    case 'last':
      return readMonth(month < published.month ? year : year - 1, name, false, true);
    case 'next':
    case 'the following':
      return readMonth(month > published.month ? year : year + 1, name, false, true);
    default:
      return readMonth(year, name, false, true);
  }
}
