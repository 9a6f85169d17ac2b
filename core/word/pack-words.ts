/** What the cover of a pack says, in one language. */
interface PackWords {
  readonly number: string;
  readonly note: string;
  readonly marking: string;
  readonly untitled: string;
}

const WORDS: Readonly<Record<'en' | 'fr' | 'ms', PackWords>> = {
  en: { number: 'No.', note: 'Note', marking: 'Marking', untitled: 'Untitled note' },
  fr: { number: 'N°', note: 'Note', marking: 'Mention', untitled: 'Note sans titre' },
  ms: { number: 'No.', note: 'Nota', marking: 'Penandaan', untitled: 'Nota tanpa tajuk' },
};

/** By the first subtag of a language (BCP 47): English, French or Malay, and English for any other. */
export function packWords(language: string): PackWords {
  const first = language.toLowerCase().split('-')[0];
  return WORDS[first === 'fr' || first === 'ms' ? first : 'en'];
}
