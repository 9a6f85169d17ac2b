/** What a paper as HTML says besides its own words, in one language. */
interface PaperWords {
  readonly notes: string;
  readonly backToText: string;
  readonly untitled: string;
}

const WORDS: Readonly<Record<string, PaperWords>> = {
  en: { notes: 'Notes', backToText: 'Back to the text', untitled: 'Untitled note' },
  fr: { notes: 'Notes', backToText: 'Retour au texte', untitled: 'Note sans titre' },
  ms: { notes: 'Nota', backToText: 'Kembali ke teks', untitled: 'Nota tanpa tajuk' },
};

/** By the first subtag of a language (BCP 47): English, French or Malay, and English for any other. */
export function paperWords(language: string): PaperWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? (WORDS.en as PaperWords);
}
