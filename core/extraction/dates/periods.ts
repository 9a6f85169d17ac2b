import { addMonths, isoOf } from './calendar.ts';
import { type Around, type DateGrammar, type Reading, range, single, VAGUE } from './date-grammar.ts';
import { YEAR } from './date-words.ts';
import { yearNear } from './published.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ORDINAL =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th|(?:[Ll]ast|[Ff]inal)(?= (?:fiscal |financial )?quarter of))';
/** After a quarter or half: a year, or words that point at one. */
const ITS_YEAR = `(?:,?(?: of| in)?(?: the)?(?: fiscal| financial|-?FY)?(?: year)? ?-?(${YEAR})|,? (?:of )?(this|last|next|the) (?:financial |fiscal )?year(?!\\p{L}))`;

/** Quarters, halves and other parts of a year, financial years, decades: `Q2 2026`, `first half of 2025`, `FY2024-25`, `the 1990s`. */
export const PERIODS: readonly DateGrammar[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:Q([1-4])|([1-4])Q)(?: ?[-’']?(FY ?)?(\\d{2})(?![\\d])|${ITS_YEAR})?(?![\\p{L}\\d])`,
      'gu',
    ),
    read: ([, after, before, fiscal, short, year, which], around) => {
      const nth = Number(after ?? before);
      if (fiscal !== undefined) return readFiscalQuarter(2_000 + Number(short), nth);
      return readPart(around, 4, nth, short === undefined ? year : `20${short}`, which);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${ORDINAL})[ -](?:fiscal[ -]|financial )?quarter(?!s|\\p{L}|-final)${ITS_YEAR}?`,
      'gu',
    ),
    read: ([, ordinal = '', year, which], around) => readPart(around, 4, ordinalOf(ordinal), year, which),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:H([12])|([12])H) ?(?:(?:of )?(${YEAR})|(\\d{2})(?!\\d))`, 'gu'),
    read: ([, after, before, year, short], around) =>
      readPart(around, 2, Number(after ?? before), year ?? `20${short}`, undefined),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])([Ff]irst|[Ss]econd)[ -]half${ITS_YEAR}`, 'gu'),
    read: ([, ordinal = '', year, which], around) => readPart(around, 2, ordinalOf(ordinal), year, which),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})first (two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months${ITS_YEAR}`,
      'gu',
    ),
    read: ([, count = '', year, which], around) => {
      const months = Math.max(Number.parseInt(count, 10) || 0, COUNTS.indexOf(count) + 2);
      const of = yearOf(around, year, which);
      return of === null ? VAGUE : range(isoOf(of, 1), isoOf(of, months), year === undefined);
    },
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:FY|(?:[Ff]iscal|[Ff]inancial|[Tt]ax|[Aa]cademic|[Ss]chool)(?: year)?)[ -]?((?:19|20)\d{2})(?:[-–/](\d{2}|(?:19|20)\d{2}))?(?!\d)/gu,
    read: ([, first = '', last]) => (last === undefined ? single(first) : range(first, expandYear(first, last))),
  },
  {
    pattern: /(?<![\p{L}\d])FY ?(\d{2})(?:[-–/](\d{2}))?(?!\d)/gu,
    read: ([, first, last]) => (last ? range(`20${first}`, `20${last}`) : single(`20${first}`)),
  },
  {
    pattern:
      /(?<![\d\p{L}])(?:(?:[Ee]arly|[Mm]id|[Ll]ate)(?: |-)(?:to-late )?(?:the )?)?(?:(1[5-9]\d|20\d)0s|[’'](\d)0s)(?!\p{L})/gu,
    read: ([, decade, short]) => range(`${decade ?? `19${short}`}0`, `${decade ?? `19${short}`}9`),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(?:(last|this|next|Last|This|Next) )?(?:spring|summer|autumn|winter|Spring|Summer|Autumn|Winter)(?: (?:of )?(${YEAR}))?(?!\\p{L})`,
      'gu',
    ),
    read: ([, which, year], { published }) => {
      if (year !== undefined) return single(year);
      if (which === undefined) return null;
      return published ? single(isoOf(published.year + (STEPS[which.toLowerCase()] ?? 0)), true) : VAGUE;
    },
  },
];

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

/** The last year of `2024-25` with its century. */
export function expandYear(first: string, last: string): string {
  return last.length === 2 ? `${first.slice(0, 2)}${last}` : last;
}

function ordinalOf(ordinal: string): number {
  if (/^(?:last|final)$/i.test(ordinal)) return 4;
  return Number.parseInt(ordinal, 10) || ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
}

/** The nth of a year's equal parts, as its first and last month. */
function readPart(
  around: Around,
  parts: number,
  nth: number,
  year: string | undefined,
  which: string | undefined,
): Reading | null {
  const months = 12 / parts;
  const last = nth * months;
  const of =
    yearOf(around, year, which) ?? (around.published && yearNear(around.published, last, null, around.tense()));
  if (of === null) return VAGUE;
  return range(isoOf(of, last - months + 1), isoOf(of, last), year === undefined);
}

/** `Q3FY26` is the third quarter of a year from April 2025 to March 2026, as firms of India and Japan count. */
function readFiscalQuarter(endsIn: number, nth: number): Reading | null {
  const first = addMonths({ year: endsIn - 1, month: 4 }, (nth - 1) * 3);
  return range(isoOf(first.year, first.month), isoOf(first.year, first.month + 2));
}

function yearOf({ published }: Around, year: string | undefined, which: string | undefined): number | null {
  if (year !== undefined) return Number(year);
  return which === undefined || !published ? null : published.year + (STEPS[which] ?? 0);
}
