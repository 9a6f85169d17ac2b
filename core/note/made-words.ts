/** Headings of tables made from facts; they also tell an update which column is which. */
export interface MadeWords {
  readonly date: string;
  readonly happened: string;
  readonly what: string;
  readonly figure: string;
  readonly of: string;
  readonly asAt: string;
  readonly who: string;
  readonly name: string;
  readonly role: string;
  readonly known: string;
  readonly speaker: string;
  readonly said: string;
}

const ENGLISH: MadeWords = {
  date: 'Date',
  happened: 'What happened',
  what: 'What',
  figure: 'Figure',
  of: 'Of what',
  asAt: 'As at',
  who: 'Who',
  name: 'Name',
  role: 'Role',
  known: 'What is known',
  speaker: 'Speaker',
  said: 'What was said',
};

/** By the language's first subtag, as dates are (core/shared/partial-date.ts). */
const WORDS: Readonly<Record<string, MadeWords>> = {
  ms: {
    date: 'Tarikh',
    happened: 'Peristiwa',
    what: 'Perkara',
    figure: 'Angka',
    of: 'Bagi',
    asAt: 'Setakat',
    who: 'Siapa',
    name: 'Nama',
    role: 'Jawatan',
    known: 'Maklumat',
    speaker: 'Penutur',
    said: 'Kenyataan',
  },
  fr: {
    date: 'Date',
    happened: 'Événement',
    what: 'Objet',
    figure: 'Chiffre',
    of: 'De quoi',
    asAt: 'Au',
    who: 'Qui',
    name: 'Nom',
    role: 'Fonction',
    known: 'Ce que l’on sait',
    speaker: 'Auteur',
    said: 'Déclaration',
  },
};

/** In a language (BCP 47); English where we have none. */
export function madeWords(language: string): MadeWords {
  return WORDS[language.split('-')[0] ?? ''] ?? ENGLISH;
}
