import type { CarriedFacts, FactPoint } from '../facts/carried-facts.ts';
import type { InDossier, Method } from './method.ts';

/** Text that uses facts, on its way from one dossier into another. */
export interface CopyingMethods {
  /**
   * What these places take along: the facts as they are and as the places know them, and the passages cited; facts the
   * dossier does not have are left out. `invalid-input` when that is more than is copied at a time.
   */
  readonly carry: Method<InDossier & { readonly places: readonly FactPoint[] }, CarriedFacts>;
  /**
   * Takes carried facts in, all of it or nothing. A fact the dossier has (by id and words, or by claim and date) is
   * used as it is; of a source it has (by its text) no second one is made. A dry run answers the same and writes nothing.
   */
  readonly bring: Method<InDossier & { readonly carried: CarriedFacts; readonly dryRun: boolean }, FactsBrought>;
}

export interface FactsBrought {
  /** For each carried fact, in its order. */
  readonly facts: readonly BroughtFact[];
  /** Sources that come new into the dossier. */
  readonly sources: number;
  /** For `library.takeBack`; null when nothing was written. */
  readonly undo: string | null;
}

export interface BroughtFact {
  /** The carried fact's id. */
  readonly from: string;
  /** The fact of this dossier that stands for it. */
  readonly fact: string;
  /** `same`: this very fact was there; `matched`: another one says the same; `new`: it came, or would come, with this. */
  readonly how: 'same' | 'matched' | 'new';
  /**
   * Which revision of `fact` says what each carried one said; null where none does: words of that place must not be
   * linked, they would pass for the present ones.
   */
  readonly revisions: readonly { readonly from: number; readonly to: number | null }[];
}
