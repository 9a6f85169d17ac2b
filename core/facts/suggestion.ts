import type { FactDraft } from './fact.ts';

/** Why a sentence was suggested as a fact of its kind; the interface says each in words. */
export const REASONS = [
  'agreement-words',
  'event-words',
  'figure',
  'quotation',
  'reported-speech',
  'person-role',
  'organisation-role',
  'programme-words',
  'concern-words',
  'background-words',
  /** The user's own: from a selection, or made of others. */
  'selected',
  'merged',
  'split',
] as const;
export type Reason = (typeof REASONS)[number];

export const SUGGESTION_STATES = ['open', 'accepted', 'rejected', 'merged', 'split', 'cited'] as const;
/** `cited`: its passage became a further citation of a fact that was there. */
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A fact proposed for a passage; nothing is a fact until the user accepts it. */
export interface Suggestion {
  readonly id: string;
  readonly state: SuggestionState;
  readonly draft: FactDraft;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly reason: Reason;
  /** Whether the user changed the draft. */
  readonly edited: boolean;
  /** The fact it became or was cited by. */
  readonly fact: string | null;
}

/** What a fact already in the dossier is to a suggestion. */
export const LIKENESSES = ['same', 'contradicts', 'related'] as const;
export type Likeness = (typeof LIKENESSES)[number];
