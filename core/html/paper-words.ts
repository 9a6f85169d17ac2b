/** What a paper as HTML says besides its own words, in one language. */
export interface PaperWords {
  readonly notes: string;
  readonly backToText: string;
  readonly untitled: string;
  readonly done: string;
  readonly notDone: string;
  readonly keyPoint: string;
  readonly information: string;
  readonly warning: string;
}

const WORDS: Readonly<Record<string, PaperWords>> = {
  en: {
    notes: 'Notes',
    backToText: 'Back to the text',
    untitled: 'Untitled note',
    done: 'Done',
    notDone: 'Not done',
    keyPoint: 'Key point',
    information: 'Information',
    warning: 'Warning',
  },
  fr: {
    notes: 'Notes',
    backToText: 'Retour au texte',
    untitled: 'Note sans titre',
    done: 'Fait',
    notDone: 'À faire',
    keyPoint: 'Point clé',
    information: 'Information',
    warning: 'Avertissement',
  },
  ms: {
    notes: 'Nota',
    backToText: 'Kembali ke teks',
    untitled: 'Nota tanpa tajuk',
    done: 'Selesai',
    notDone: 'Belum selesai',
    keyPoint: 'Perkara utama',
    information: 'Maklumat',
    warning: 'Amaran',
  },
};

/** By the first subtag of a language (BCP 47): English, French or Malay, and English for any other. */
export function paperWords(language: string): PaperWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? (WORDS.en as PaperWords);
}
