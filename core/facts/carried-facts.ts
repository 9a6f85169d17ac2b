import type { Fact } from './fact.ts';
import type { Passage, Source } from './source.ts';

/**
 * What facts take along when text that uses them is copied into another dossier (docs/adr): the facts, and of their
 * sources the passages they cite. Anybody can write it onto a clipboard: carried-facts-schema.ts checks it.
 */
export interface CarriedFacts {
  readonly facts: readonly CarriedFact[];
  readonly sources: readonly CarriedSource[];
}

export interface CarriedFact {
  /** The revisions that the copied places name, and the current one, which is the last. */
  readonly revisions: readonly Fact[];
}

/** A source as far as the carried facts rest on it. */
export interface CarriedSource extends Pick<Source, 'id' | 'csl' | 'language'> {
  /** SHA-256 of its whole text, in hex: a dossier that has the article knows it again. Null: it was not kept. */
  readonly sha256: string | null;
  /** Why it was withdrawn; null: it stands. */
  readonly withdrawn: string | null;
  /** Only those that are cited, under the numbers they have in the source. */
  readonly passages: readonly Passage[];
}

/** A revision of a fact that a place in a note names. */
export interface FactPoint {
  readonly fact: string;
  readonly revision: number;
}

/** More text uses than is copied at a time. */
export const MOST_CARRIED = 2_000;
/** In UTF-16 units of its JSON: about a thousand facts with long passages. */
export const LONGEST_CARRIED = 8_000_000;
