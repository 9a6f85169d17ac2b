import { writePartialDate } from '../shared/partial-date.ts';

/** What the note style needs of a language; everything else a CSL locale may hold is left out. */
interface Words {
  readonly and: string;
  readonly others: string;
  readonly page: readonly [one: string, many: string];
  readonly passage: readonly [one: string, many: string];
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  readonly untitled: string;
}

const ENGLISH: Words = {
  and: 'and',
  others: 'and others',
  page: ['p.', 'pp.'],
  passage: ['para.', 'paras'],
  quotes: ['‘', '’', '“', '”'],
  untitled: 'Untitled source',
};

const MALAY: Words = {
  and: 'dan',
  others: 'dan lain-lain',
  page: ['hlm.', 'hlm.'],
  passage: ['perenggan', 'perenggan'],
  quotes: ['“', '”', '‘', '’'],
  untitled: 'Sumber tanpa tajuk',
};

const FRENCH: Words = {
  and: 'et',
  others: 'et al.',
  page: ['p.', 'p.'],
  passage: ['par.', 'par.'],
  quotes: ['« ', ' »', '“', '”'],
  untitled: 'Source sans titre',
};

function wordsOf(language: string): Words {
  switch (language.toLowerCase().split('-')[0]) {
    case 'ms':
      return MALAY;
    case 'fr':
      return FRENCH;
    default:
      return ENGLISH;
  }
}

/** What stands for a title where a source has neither title nor anybody to name. */
export function untitledSource(language: string): string {
  return wordsOf(language).untitled;
}

/** `para. 3`, `paras 3, 4`; empty for none. */
export function namePassages(passages: readonly number[], language: string): string {
  const [one, many] = wordsOf(language).passage;
  return passages.length === 0 ? '' : `${passages.length === 1 ? one : many} ${passages.join(', ')}`;
}

/**
 * A CSL 1.0.2 locale of our own for a language (BCP 47): English, Malay or French, and English for any other. Sources'
 * data stays in its own language; only the words the style adds and the dates follow the note.
 */
export function cslLocale(language: string): string {
  const words = wordsOf(language);
  const [open, close, innerOpen, innerClose] = words.quotes;
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language.split('-')[0] ?? 'en'}">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>
    <term name="and">${words.and}</term>
    <term name="et-al">${words.others}</term>
    <term name="open-quote">${open}</term><term name="close-quote">${close}</term>
    <term name="open-inner-quote">${innerOpen}</term><term name="close-inner-quote">${innerClose}</term>
    <term name="page-range-delimiter">–</term>
    ${counted('page', words.page)}
    ${counted('paragraph', words.passage)}
    ${months(language)}
  </terms>
</locale>`;
}

function counted(name: string, [one, many]: readonly [string, string]): string {
  return `<term name="${name}" form="short"><single>${one}</single><multiple>${many}</multiple></term>`;
}

/** The months of `writePartialDate`, so that a date reads the same in a footnote and in the text. */
function months(language: string): string {
  return Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return `<term name="month-${number}">${writePartialDate(`2000-${number}`, language).replace(' 2000', '')}</term>`;
  }).join('');
}
