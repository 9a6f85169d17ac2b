import type { Citation, FactDraft } from '../../../core/facts/fact.ts';
import type { NameType } from '../../../core/facts/source-marks.ts';
import type { Suggestion, SuggestionState } from '../../../core/facts/suggestion.ts';

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
  /** Suggestions to show anew; also ones that another window was quicker with. */
  readonly touched: Set<string>;
  readonly gone: string[];
  readonly facts: string[];
  readonly factsGone: string[];
}

export function startStep(): StepWork {
  return {
    undo: { states: [], drafts: [], made: [], facts: [], cited: [], names: [] },
    touched: new Set(),
    gone: [],
    facts: [],
    factsGone: [],
  };
}

/** Whether there is anything to take back. */
export function changedAnything({ undo }: StepWork): boolean {
  return Object.values(undo).some((list) => list.length > 0);
}

/** `3 facts`, `1 fact`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A suggestion made by hand, or of others. */
export function newSuggestion(
  id: string,
  draft: FactDraft,
  { confidence, reason }: Pick<Suggestion, 'confidence' | 'reason'>,
): Suggestion {
  return { id, state: 'open', draft, confidence, reason, edited: false, fact: null };
}
