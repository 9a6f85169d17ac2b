import { CALENDAR_DATES } from './calendar-dates.ts';
import type { DateGrammar } from './date-grammar.ts';
import { DATE_LISTS } from './date-lists.ts';
import { DATE_RANGES } from './date-ranges.ts';
import { DAYS_NEAR } from './days-near.ts';
import { MONTHS } from './months.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { PERIODS } from './periods.ts';
import { RELATIVE_DATES, VAGUE_DATES } from './relative-dates.ts';
import { YEARS } from './years.ts';

/** Every way of writing dates we read; where two read the same words, the one named first holds. */
export const DATE_GRAMMARS: readonly DateGrammar[] = [
  ...NUMERIC_DATES,
  ...DATE_RANGES,
  ...DATE_LISTS,
  ...CALENDAR_DATES,
  ...PERIODS,
  ...MONTHS,
  ...YEARS,
  ...DAYS_NEAR,
  ...RELATIVE_DATES,
  ...VAGUE_DATES,
];
