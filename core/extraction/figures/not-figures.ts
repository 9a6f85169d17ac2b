import type { TakenText } from '../taken-text.ts';

/** Numbers that measure and count nothing, as far as their form tells. Each repeat is bounded: scanning stays linear. */
const FORMS: readonly RegExp[] = [
  // Times of day: 14:00, 9.30am, 6 p.m., 1430 GMT, 0600 hours, 5 o’clock.
  /(?<!\p{N})(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::[0-5]\d)?(?: ?(?:[AaPp]\.?[Mm](?!\p{L})\.?|hrs|hours|(?:local|GMT|UTC|BST|CET|EST|EDT|IST|MYT|SGT|EAT|WAT|CAT|AEST|AEDT|PST|PDT|JST|KST|NZST|NZDT)(?!\p{L})))/gu,
  /(?<![\p{N}.,])(?:[01]?\d|2[0-3]):[0-5]\d(?!\p{N})/gu,
  /(?<![\p{N}.,])(?:1[0-2]|0?\d)(?: ?(?:to|-|–|and) ?(?:1[0-2]|0?\d))? ?(?:[ap]\.m\.?|[ap]m(?!\p{L})|[AP]M(?!\p{L})|o[’']clock)/gu,
  /(?<![\p{N}.,])(?:[01]\d|2[0-4])[0-5]\d ?(?:GMT|UTC|BST|CET|EST|EDT|IST|MYT|SGT|EAT|WAT|AEST|JST|hrs?(?!\p{L})|hours(?! of)|h(?!\p{L})|local time)/gu,
  /(?<![\p{N}.,])(?:1[0-2]|0?\d)[.:][0-5]\d (?:in the (?:morning|afternoon|evening)|at night)/gu,
  // Telephone numbers.
  /(?<![\p{L}\p{N}])\+\d{1,3}(?:[ -]?\(?\d{1,5}\)?){2,6}/gu,
  /(?<![\p{L}\p{N}.,])\(?0\d{1,4}\)?(?:[ -]\d{3,8}){1,3}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])(?:1[ -])?\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\p{N})/gu,
  /(?<!\p{L})(?:[Tt]el|[Tt]elephone|[Pp]hone|[Ff]ax|[Mm]obile|[Hh]otline|WhatsApp|TEL|[Cc]all(?:ing)? (?:on )?)[.:]{0,2} ?\+?[\d()][\d() /-]{4,20}/gu,
  // Addresses of pages, and of mail from the mark on.
  /(?:https?:|www\.|@)[^\s<>]{1,200}/gu,
  // House numbers and post codes.
  /(?<![\p{N}.,])\d{1,5}[A-Za-z]?(?:[-–]\d{1,5})?,? (?:\p{Lu}[\p{L}’'.]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Crescent|Way|Place|Court|Highway|Parade|Close)(?!\p{L})/gu,
  /(?<!\p{L})(?:Jalan|Jl\.|Lorong|Rue|Calle|Via) (?:[\p{L}.’']{1,20} ){0,3}?\d{1,5}(?!\p{N})/gu,
  // Numbering at the start of a block: `1.`, `(2)`, `3)`, `4.2 `; footnote marks; several parts: 1.2.3, 24/7, 9/11.
  /^\(?\d{1,3}(?:\.\d{1,2})?[.)](?= )|^\d{1,2}\.\d{1,2}(?= \p{Lu})/gu,
  /\[\d{1,3}(?:[-–,] ?\d{1,3}){0,5}\]/gu,
  /(?<![\p{L}\p{N}])(?!\d{1,3}(?:\.\d{3}){2,5}(?!\.?\p{N}))\d{1,4}(?:\.\d{1,4}){2,5}(?![\p{N},])/gu,
  /(?<![\p{L}\p{N}.,]|\p{N} )\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\p{L}\p{N}])/gu,
  // Ordinals, decades and other numbers that go on with letters: 13th, 1990s, 5G, 4x4, 13MP are told by readAmount.
  /(?<![\p{L}\p{N}.,])\d{1,6}(?:st|nd|rd|th|s)(?!\p{L})/gu,
];

/** Times of day in words: `at ten to six`, `half past four`. */
const TIME_IN_WORDS =
  /(?<!\p{L})(?:[Ff]ive|[Tt]en|[Tt]wenty(?:-five)?|(?:[Aa] )?[Qq]uarter|[Hh]alf) (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L}| [\p{L}]+s(?!\p{L}))/gu;

/** Gives away the words of an article's block in which numbers count nothing. */
export function takeNotFigures(text: string, taken: TakenText): void {
  for (const form of /\d/.test(text) ? [TIME_IN_WORDS, ...FORMS] : [TIME_IN_WORDS])
    for (const { index, 0: words } of text.matchAll(form))
      if (words !== '') taken.take({ start: index, end: index + words.length });
}
