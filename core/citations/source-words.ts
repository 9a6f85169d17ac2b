import type { FactKind, FactStatus } from '../facts/fact.ts';

/** What a paper says about its facts and sources, in one language. */
export interface SourceWords {
  readonly evidence: string;
  readonly listOfSources: string;
  /** Headings of the table of evidence. */
  readonly number: string;
  readonly fact: string;
  readonly passage: string;
  readonly source: string;
  readonly asAt: string;
  readonly status: string;
  readonly noSource: string;
  readonly notInDossier: string;
  readonly rewordedFrom: string;
  readonly quotes: readonly [open: string, close: string];
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly statuses: Readonly<Record<FactStatus, string>>;
}

const ENGLISH: SourceWords = {
  evidence: 'Evidence',
  listOfSources: 'List of sources',
  number: 'No.',
  fact: 'Fact',
  passage: 'Passage',
  source: 'Source',
  asAt: 'As at',
  status: 'Status',
  noSource: 'no source',
  notInDossier: 'fact not in the dossier',
  rewordedFrom: 'reworded from',
  quotes: ['‘', '’'],
  kinds: {
    agreement: 'agreement',
    event: 'event',
    figure: 'figure',
    statement: 'statement',
    person: 'person',
    organisation: 'organisation',
    programme: 'programme',
    concern: 'concern',
    background: 'background',
  },
  statuses: {
    unverified: 'unverified',
    verified: 'verified',
    disputed: 'disputed',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
  },
};

const FRENCH: SourceWords = {
  evidence: 'Sources des faits',
  listOfSources: 'Liste des sources',
  number: 'N°',
  fact: 'Fait',
  passage: 'Passage',
  source: 'Source',
  asAt: 'Valable au',
  status: 'État',
  noSource: 'aucune source',
  notInDossier: 'fait absent du dossier',
  rewordedFrom: 'reformulé à partir de',
  quotes: ['« ', ' »'],
  kinds: {
    agreement: 'accord',
    event: 'événement',
    figure: 'chiffre',
    statement: 'déclaration',
    person: 'personne',
    organisation: 'organisation',
    programme: 'programme',
    concern: 'préoccupation',
    background: 'contexte',
  },
  statuses: {
    unverified: 'non vérifié',
    verified: 'vérifié',
    disputed: 'contesté',
    superseded: 'remplacé',
    withdrawn: 'retiré',
  },
};

const MALAY: SourceWords = {
  evidence: 'Bukti',
  listOfSources: 'Senarai sumber',
  number: 'No.',
  fact: 'Fakta',
  passage: 'Petikan',
  source: 'Sumber',
  asAt: 'Setakat',
  status: 'Status',
  noSource: 'tiada sumber',
  notInDossier: 'fakta tiada dalam dosir',
  rewordedFrom: 'diubah daripada',
  quotes: ['“', '”'],
  kinds: {
    agreement: 'perjanjian',
    event: 'peristiwa',
    figure: 'angka',
    statement: 'kenyataan',
    person: 'orang',
    organisation: 'organisasi',
    programme: 'program',
    concern: 'kebimbangan',
    background: 'latar belakang',
  },
  statuses: {
    unverified: 'belum disahkan',
    verified: 'disahkan',
    disputed: 'dipertikaikan',
    superseded: 'diganti',
    withdrawn: 'ditarik balik',
  },
};

/** By the first subtag of a language (BCP 47): English, Malay or French, and English for any other. */
export function sourceWords(language: string): SourceWords {
  switch (language.toLowerCase().split('-')[0]) {
    case 'ms':
      return MALAY;
    case 'fr':
      return FRENCH;
    default:
      return ENGLISH;
  }
}
