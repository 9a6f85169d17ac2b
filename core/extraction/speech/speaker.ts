import type { Span } from '../../facts/fact.ts';
import type { SpeakerFound } from '../../facts/source-marks.ts';
import type { Cast, Subject } from './cast.ts';
import type { Word } from './words.ts';

export interface Speaker {
  readonly name: string;
  readonly found: SpeakerFound;
  /** Where the speaker is named, or the pronoun or words for them stand. */
  readonly at: Span;
  readonly subject: Subject;
}

/** A sentence at hand, and who has been mentioned before. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the sentence. */
  readonly sentence: number;
  readonly cast: Cast;
  /** Who speaks in the sentence so far. */
  readonly speaking?: Subject | null;
  /** Whom the sentence is about. */
  readonly about?: Speaker | null;
}

/** What a speaker must be: for verbs with other meanings (`the wall shows`) one who is known to speak. */
export type Wanted = 'anybody' | 'known';

export function spoken(subject: Subject | null, found: SpeakerFound, at: Span): Speaker | null {
  return subject && { name: subject.name, found, at, subject };
}
