/** Pieces of regular expressions (flags `gu`), each without capturing groups. */

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?' +
  '|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?' +
  '|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?' +
  '|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?!\\p{L})';

/** A year as articles name one, 1000 to 2999. */
export const YEAR = '[12]\\d{3}(?!\\d)';

/** A day of the month, with or without its ending: `3`, `03`, `3rd`. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d\\p{L}])';

/** Before a number that begins a date: it is no part of a longer number, of a time or of money. */
export const AFRESH = '(?<![\\d\\p{L}]|[\\d][.,:/]|[£$€¥₹#])';

export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)(?!\\p{L})';

/** A weekday in front of a date, abbreviated or not. */
export const WITH_WEEKDAY = `(?:(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?),? (?:the )?)?`;

/** Between the two ends of a range; `and` needs a `between` before the first. */
export const TO = '(?: ?[-–—] ?| to | until | till | through | thru | and (?:the )?)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** 1 to 12, of what `MONTH` matched. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Sunday to 6, of what `WEEKDAY` matched. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** The number of `3rd`. */
export function dayOfMonth(day: string): number {
  return Number.parseInt(day, 10);
}
