/** The few words a decision or signature block prints by itself, by language (BCP 47, its first subtag). */
export interface DecisionWords {
  readonly signature: string;
  readonly date: string;
  /** Before the person who decides. */
  readonly decider: string;
  /** Before the date a decision is needed by. */
  readonly decideBy: string;
  /** Headings of the table of clearances. */
  readonly clearance: readonly [role: string, name: string, contact: string, date: string];
}

export function decisionWords(language: string): DecisionWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}

const ENGLISH: DecisionWords = {
  signature: 'Signature',
  date: 'Date',
  decider: 'Decision by',
  decideBy: 'Decision needed by',
  clearance: ['Cleared by', 'Name', 'Contact', 'Date'],
};

const WORDS: Readonly<Record<string, DecisionWords>> = {
  fr: {
    signature: 'Signature',
    date: 'Date',
    decider: 'Décision de',
    decideBy: 'Décision requise au plus tard le',
    clearance: ['Approuvé par', 'Nom', 'Coordonnées', 'Date'],
  },
  ms: {
    signature: 'Tandatangan',
    date: 'Tarikh',
    decider: 'Keputusan oleh',
    decideBy: 'Keputusan diperlukan sebelum',
    clearance: ['Disahkan oleh', 'Nama', 'Hubungan', 'Tarikh'],
  },
};
