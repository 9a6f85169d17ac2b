import { isoOf } from './calendar.ts';
import { type DateGrammar, range, single, VAGUE } from './date-grammar.ts';
import { expandYear } from './periods.ts';

/** Years as articles name them, from 1500 to 2199; what is counted or numbered beside them is no year. */
const YEAR = '(?:1[5-9]|2[01])\\d{2}';
const FRESH = '(?<![\\d\\p{L}]|\\d[.,:/]|[£$€¥₹#+.-])';
const ENDS = '(?![\\d\\p{L}]|[.,:/]\\d|-(?:\\p{L}|\\d)|%)';

/** Years and ranges of them: `between 2019 and 2022`, `2024-25`, `early 2025`, `by 2030`, `the end of 2026`. */
export const YEARS: readonly DateGrammar[] = [
  {
    pattern: new RegExp(
      `${FRESH}(${YEAR})( ?[-–—/] ?| to | until | through | and )(${YEAR}|\\d{2})(?![\\d\\p{L}]|[.,:/-]\\d|%)`,
      'gu',
    ),
    read: ([, first = '', to = '', last = ''], { before }) => {
      if (to === ' and ' && !/\bbetween (?:the years )?$/i.test(before(20))) return null;
      if (last.length === 2 && !/^[-–—/]$/.test(to)) return null;
      return range(first, expandYear(first, last));
    },
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(end[ -](?:of )?|close of )(${YEAR})${ENDS}`, 'gu'),
    read: ([, , year]) => single(`${year}-12-31`),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?|(?:start|beginning|middle|latter part|latter half) of )(${YEAR})${ENDS}`,
      'gu',
    ),
    read: ([, year = '']) => single(year),
  },
  {
    pattern: new RegExp(`${FRESH}(${YEAR})(?:(?=[’']s)|${ENDS})`, 'gu'),
    read: ([, year = ''], { before, after }) => (isYear(year, before(24), after(40)) ? single(year) : null),
  },
  {
    pattern:
      /(?<!\p{L})(?:end[ -](?:of )?(?:the |this )?year|year[ -]end|(?:end|close) of (last|next) year)(?!\p{L})/gu,
    read: ([, which], { published }) => {
      if (!published) return VAGUE;
      return single(isoOf(published.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0), 12, 31), true);
    },
  },
];

const AFTER_CUE =
  /(?:\b(?:in|by|since|until|till|from|to|during|through|for|of|before|after|year|and|or|about|around|circa|c\.|until|summer|spring|autumn|winter|than|published|built|founded)|[(,–—]) ?$/i;
const NUMBERED =
  /(?:\b(?:No\.?|Nos\.?|number|resolution|section|article|act|room|flight|page|paragraph|case|bill|order|rule|form|model|route|highway|platform|line|gate|lot|unit|version)|\$|€|£) ?$/i;

/** A four-digit number is a year unless it numbers or counts something; before 1900 only where a cue stands before it. */
function isYear(year: string, before: string, after: string): boolean {
  if (NUMBERED.test(before) || COUNTED.test(after) || isInName(before)) return false;
  if (Number(year) >= 1900 && Number(year) < 2100)
    return !/\b(?:some|nearly|almost|over|exactly|at least|up to|only|than) $/i.test(before);
  return AFTER_CUE.test(before);
}

/** Right behind another capitalised word than one that begins a phrase a year is part of a name: `Agro Expo 2025`. */
function isInName(before: string): boolean {
  const [, word] = /(?:^|[^\p{L}])(\p{Lu}[\p{L}\p{M}’'&-]*) $/u.exec(before) ?? [];
  return word !== undefined && !LEADS.test(word);
}

const LEADS =
  /^(?:In|By|Since|Until|Till|From|To|During|Through|For|Of|Before|After|Year|And|Or|About|Around|The|Early|Late|Mid|End|Between|Throughout|Back|As|At|On|With|Summer|Spring|Autumn|Winter|Fall|Published|Copyright|Founded|Established|IN|BY|SINCE|THE|FROM|TO|FOR|OF|Census|Elections?)$/;

/** A unit or a plural noun right behind: `2000 people`, `1950 km`, `2,000 hours`. */
const COUNTED =
  /^ ?(?:[mb]illion|thousand|crore|lakh|per ?cent|km|kg|ha|mm|cm|tonnes?|tons?|GMT|UTC|hrs|hours|people|staff|jobs|pesos|rupees|dollars|euros|pounds|(?!was|is|has|as|this|its|his|sees|says)\p{Ll}{2,20}(?:[^s\W]s|ches|sses)(?= (?:of|in|at|were|are|have|from|and|to|who|that)|[.,;]|$))(?!\p{L})/u;
