import type { Limit } from '../template.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9, sepuluh: 10 },
};
const NUMBER = `(\\d{1,2},\\d{3}|\\d{1,5}|${Object.keys(NUMBERS).join('|')})`;
const UNIT = '(words?|pages?|sides?|lines?|mots?|lignes?|(?:patah )?perkataan|muka surat|halaman|baris)';
const MOST =
  "(?:no more than|not more than|no longer than|not (?:to )?exceed(?:ing)?|should not exceed|maximum(?: length)?(?: of)?|max\\.?(?: of)?|at most|up to|limit(?:ed)?(?: to| of)?|keep (?:it |this )?to|within|under|length|au plus|au maximum|maximum de|pas plus de|ne (?:doit )?pas (?:dépasser|excéder)|jusqu[’']à|tidak melebihi|tidak lebih daripada|maksimum|selebih-lebihnya)";
const AFTER = '(?:maximum|max\\.?|at most|or (?:less|fewer)|limit|au plus|au maximum|maksimum|sahaja)';
const SIMPLE = ' {0,2}[:\\-]? {0,2}';

const BEFORE_NUMBER = new RegExp(`${MOST}${SIMPLE}${NUMBER}(?: \\(\\d{1,5}\\))?[ -]${UNIT}`, 'i');
const BEFORE_LIMIT = new RegExp(`(?<![\\p{L}\\d])${NUMBER}[ -]${UNIT} {0,2}\\(?${AFTER}`, 'iu');
/** In a heading: `Summary (150 words)`. */
const IN_BRACKETS = new RegExp(`\\((?:about |approx\\.? |${MOST} )?${NUMBER}[ -]${UNIT}(?: ${AFTER})?\\)`, 'i');
const FIRST_PAGE =
  /(?:(?:on|fit|kept? (?:to|on)|within|not go beyond) (?:the )?(?:first|front) page|(?:première|1re) page|muka surat pertama)/i;

/** The limit some words of guidance set, as `no more than two pages`; null for none. English, French and Malay. */
export function findLimit(text: string): Limit | null {
  const found = BEFORE_NUMBER.exec(text) ?? BEFORE_LIMIT.exec(text) ?? IN_BRACKETS.exec(text);
  if (found) return limitOf(found[1] ?? '', found[2] ?? '');
  return FIRST_PAGE.test(text) ? { most: 1, unit: 'first page' } : null;
}

/** A heading without the limit in its brackets. */
export function withoutLimit(heading: string): string {
  return heading
    .replace(IN_BRACKETS, '')
    .replace(/\(\s*\)/, '')
    .trim();
}

function limitOf(number: string, unit: string): Limit | null {
  const most = NUMBERS[number.toLowerCase()] ?? Number(number.replace(',', ''));
  if (!(most >= 1 && most <= 99_999)) return null;
  if (/^(word|mot|patah|perkataan)/i.test(unit)) return { most, unit: 'words' };
  return { most, unit: /^(line|ligne|baris)/i.test(unit) ? 'lines' : 'pages' };
}
