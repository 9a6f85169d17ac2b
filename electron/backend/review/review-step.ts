import type { SourceDetail } from '../../../core/contract/source-methods.ts';
import type { Citation, Fact, FactDraft } from '../../../core/facts/fact.ts';
import type { NameType } from '../../../core/facts/source-marks.ts';
import type { Suggestion, SuggestionState } from '../../../core/facts/suggestion.ts';
import { placeInSource } from './suggestion-place.ts';

/** What a dossier knew of a surface. */
export interface Lesson {
  readonly surface: string;
  readonly type: NameType;
  readonly name: string;
}

/** What takes one step of a review back. */
export interface StepUndo {
  /** Suggestions whose state changed, as they were. */
  readonly states: readonly {
    readonly id: string;
    readonly state: SuggestionState;
    readonly fact: string | null;
  }[];
  /** Suggestions whose draft changed, as it was. */
  readonly drafts: readonly { readonly id: string; readonly draft: FactDraft; readonly edited: boolean }[];
  /** Suggestions the step made. */
  readonly made: readonly string[];
  /** Facts the step made. */
  readonly facts: readonly string[];
  /** Citations the step gave to facts that were there. */
  readonly cited: readonly { readonly fact: string; readonly citations: readonly Citation[] }[];
  /** Names learned in it, and what was known before. */
  readonly names: readonly { readonly learned: Lesson; readonly before: Lesson | null }[];
}

/** A step while it is taken: what it changed, for its undo and for its answer. */
export interface StepWork {
  readonly undo: { -readonly [List in keyof StepUndo]: StepUndo[List][number][] };
  /** Suggestions to show anew, as they are now; also ones that another window was quicker with. */
  readonly suggestions: Map<string, Suggestion>;
  readonly gone: string[];
  /** Facts that came to be or changed, as they are now. */
  readonly facts: Fact[];
  readonly factsGone: string[];
}

export function startStep(): StepWork {
  return {
    undo: { states: [], drafts: [], made: [], facts: [], cited: [], names: [] },
    suggestions: new Map(),
    gone: [],
    facts: [],
    factsGone: [],
  };
}

/** Whether there is anything to take back. */
export function changedAnything({ undo }: StepWork): boolean {
  return Object.values(undo).some((list) => list.length > 0);
}

/** The suggestions to show anew, in reading order. */
export function shownSuggestions({ suggestions }: StepWork, source: string): readonly Suggestion[] {
  const places = new Map([...suggestions].map(([id, { draft }]) => [id, placeInSource(draft, source)]));
  return [...suggestions.values()].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
}

/** The facts to show anew under each passage of the source they cite, by passage. */
export function shownFacts({ facts }: StepWork, source: string): SourceDetail['facts'] {
  return facts
    .flatMap((fact) => {
      const cited = fact.citations.filter((citation) => citation.source === source);
      return [...new Set(cited.map(({ passage }) => passage))].map((passage) => ({ passage, fact }));
    })
    .sort((one, other) => one.passage - other.passage);
}

/** `3 facts`, `1 fact`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
