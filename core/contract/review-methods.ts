import type { Fact, FactDraft } from '../facts/fact.ts';
import type { SourceMarks } from '../facts/source-marks.ts';
import type { Likeness, Suggestion } from '../facts/suggestion.ts';
import type { Said } from '../shared/said.ts';
import type { InDossier, Method } from './method.ts';
import type { SourceDetail } from './source-methods.ts';

export interface ReviewMethods {
  readonly read: Method<InDossier & { readonly source: string }, Review>;
  /** One step of a review, durable when this answers. */
  readonly change: Method<InDossier & { readonly source: string; readonly change: ReviewChange }, ReviewStep>;
  /** Facts of the dossier that say the same as open suggestions, or the contrary, or speak of the same matter. */
  readonly alike: Method<
    InDossier & { readonly source: string; readonly suggestions: readonly string[] },
    readonly Alike[]
  >;
}

export interface Review {
  readonly detail: SourceDetail;
  /** Null for a source that was recorded by hand or before articles were read for facts. */
  readonly marks: SourceMarks | null;
  /** In reading order. */
  readonly suggestions: readonly Suggestion[];
  /** What `undo` would take back, in words for a button; null for nothing. */
  readonly undoable: string | null;
}

export type ReviewChange =
  | { readonly do: 'accept' | 'reject' | 'reopen'; readonly suggestions: readonly string[] }
  /** Every open suggestion at least this sure, without those the dossier has a like fact for. */
  | { readonly do: 'accept-above'; readonly confidence: number }
  | { readonly do: 'edit'; readonly suggestion: string; readonly draft: FactDraft }
  | { readonly do: 'merge'; readonly suggestions: readonly string[]; readonly draft: FactDraft }
  | { readonly do: 'split'; readonly suggestion: string; readonly drafts: readonly FactDraft[] }
  /** A draft of the user's own, which becomes an open suggestion. */
  | { readonly do: 'add'; readonly draft: FactDraft }
  /** Gives a fact that is there the suggestion's citation. */
  | { readonly do: 'cite'; readonly suggestion: string; readonly fact: string }
  | { readonly do: 'undo' };

export interface ReviewStep {
  /** Suggestions that changed or came to be, as they are now. */
  readonly suggestions: readonly Suggestion[];
  /** Suggestions that are no more (an undone `add`, `merge` or `split`). */
  readonly gone: readonly string[];
  /** Facts of this source that came to be or changed, as they are now, by passage: never all of them again. */
  readonly facts: SourceDetail['facts'];
  /** Facts that are no more (an undone `accept`). */
  readonly factsGone: readonly string[];
  readonly undoable: string | null;
}

export interface Alike {
  readonly suggestion: string;
  readonly fact: Fact;
  readonly likeness: Likeness;
  /** What differs, in words, for a contradiction: `4.5% here, 4.1% there`; else null. */
  readonly difference: Said | null;
}
