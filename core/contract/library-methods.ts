import type { Fact, FactDraft, FactStatus } from '../facts/fact.ts';
import type { FactFilter, FactSort, SavedSearch } from '../facts/fact-selection.ts';
import type { NameEntry } from '../facts/name-entry.ts';
import type { SourceReference } from '../facts/source.ts';
import type { NameType } from '../facts/source-marks.ts';
import type { Said } from '../shared/said.ts';
import type { InDossier, Method } from './method.ts';

/**
 * Changes to facts. Each appends revisions, all of one call or none of it, and is durable when it answers; `undo` of the
 * answer takes it back by further revisions. Refusals: `clash` when a fact was changed since the revision the page saw,
 * `invalid-input` for what no fact can be, `not-found`.
 */
export interface LibraryMethods {
  readonly add: Method<InDossier & { readonly draft: FactDraft; readonly by: string | null }, FactsChanged>;
  readonly revise: Method<
    InDossier & {
      readonly fact: string;
      /** The revision the page saw. */
      readonly revision: number;
      readonly draft: FactDraft;
      readonly reason: string;
      readonly by: string | null;
    },
    FactsChanged
  >;
  /** `successor` only for `superseded`; a chain of successors that would come back to one of `facts` is refused. */
  readonly setStatus: Method<
    InDossier & {
      readonly facts: readonly string[];
      readonly status: FactStatus;
      readonly successor: string | null;
      readonly reason: string;
      readonly by: string | null;
    },
    FactsChanged
  >;
  readonly tag: Method<
    InDossier & {
      readonly facts: readonly string[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    },
    FactsChanged
  >;
  /** The first fact takes the draft as its next revision; the others are superseded by it. */
  readonly merge: Method<
    InDossier & {
      readonly facts: readonly string[];
      readonly draft: FactDraft;
      readonly reason: string;
      readonly by: string | null;
    },
    FactsChanged
  >;
  /** The fact takes the first draft as its next revision, the others become facts of their own. */
  readonly split: Method<
    InDossier & {
      readonly fact: string;
      readonly revision: number;
      readonly drafts: readonly FactDraft[];
      readonly reason: string;
      readonly by: string | null;
    },
    FactsChanged
  >;
  /** Makes two facts of different languages a pair; null unpairs. */
  readonly pair: Method<InDossier & { readonly fact: string; readonly translation: string | null }, FactsChanged>;
  /** Newest first. */
  readonly history: Method<InDossier & { readonly fact: string }, readonly FactRevision[]>;
  /** What an earlier revision said, as the next one. */
  readonly restore: Method<
    InDossier & { readonly fact: string; readonly revision: number; readonly by: string | null },
    FactsChanged
  >;
  /** Takes a change back: `not-found` for an unknown token, `clash` when one of its facts was changed since. */
  readonly takeBack: Method<InDossier & { readonly undo: string }, FactsChanged>;
  /**
   * How many facts of a filter have each name, tag, kind, status and source; the most frequent 200 of each. With `list`
   * only that one is counted, which costs a fraction, and the others are empty.
   */
  readonly facets: Method<InDossier & { readonly filter: FactFilter; readonly list?: FacetList }, Facets>;
  /** Ids alone, in the order of a search, of at most 20,000 facts from `offset`: to choose more than anybody reads. */
  readonly ids: Method<
    InDossier & {
      readonly filter: FactFilter;
      readonly sort: FactSort;
      readonly limit: number;
      readonly offset: number;
    },
    FactIds
  >;
  readonly searches: Method<InDossier, readonly SavedSearch[]>;
  /** Adds a saved search or replaces the one with its id. */
  readonly saveSearch: Method<InDossier & { readonly search: SavedSearch }, readonly SavedSearch[]>;
  readonly removeSearch: Method<InDossier & { readonly search: string }, readonly SavedSearch[]>;
  /** Entries, and names in facts that no entry has yet, by name; `query` as in a search of facts. */
  readonly names: Method<
    InDossier & {
      readonly type: NameType | null;
      readonly query: string;
      readonly limit: number;
      readonly offset: number;
    },
    NameList
  >;
  /**
   * Adds an entry or replaces the one with its id; a former name becomes an alias. `exists` when another entry of its
   * type has one of its names: merge the two by saving one with the other's names and `replaces`.
   */
  readonly saveName: Method<InDossier & { readonly entry: NameEntry; readonly replaces: readonly string[] }, NameEntry>;
  /** Facts of the same matter that differ in value, date or speaker and were not settled, the newest first. */
  readonly conflicts: Method<InDossier & { readonly limit: number; readonly offset: number }, Conflicts>;
  /** Chooses one of the conflicting facts, or none (`keep` null: they may stand side by side). */
  readonly settle: Method<
    InDossier & {
      readonly facts: readonly string[];
      readonly keep: string | null;
      /** What the others become; ignored without `keep`. */
      readonly others: 'disputed' | 'superseded';
      readonly reason: string;
      readonly by: string | null;
    },
    FactsChanged
  >;
}

export interface FactIds {
  /** Of the whole list. */
  readonly total: number;
  readonly ids: readonly string[];
}

export interface FactsChanged {
  /** As they are now, those that came to be included. */
  readonly facts: readonly Fact[];
  /** Token for `takeBack` while the dossier is open in this window; null when nothing was changed. */
  readonly undo: string | null;
}

export interface FactRevision {
  readonly fact: Fact;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Who made it, as given; null when nobody said. */
  readonly by: string | null;
  readonly reason: string;
}

export const FACET_LISTS = [
  'kinds',
  'statuses',
  'tags',
  'people',
  'organisations',
  'places',
  'speakers',
  'programmes',
  'sources',
] as const;
export type FacetList = (typeof FACET_LISTS)[number];

export interface Facets {
  readonly total: number;
  readonly kinds: readonly Facet[];
  readonly statuses: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly people: readonly Facet[];
  readonly organisations: readonly Facet[];
  readonly places: readonly Facet[];
  readonly speakers: readonly Facet[];
  readonly programmes: readonly Facet[];
  /** By id. */
  readonly sources: readonly Facet[];
}

export interface Facet {
  readonly value: string;
  readonly facts: number;
}

export interface NameList {
  readonly total: number;
  readonly names: readonly (NameEntry & {
    /** False for a name that only facts have: saving it makes the entry. */
    readonly stored: boolean;
    readonly facts: number;
  })[];
}

export interface Conflicts {
  readonly total: number;
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly facts: readonly { readonly fact: Fact; readonly source: SourceReference | null }[];
  /** `value`, `date` or `speaker`, and how they differ: `4.5% here, 4.1% there`. */
  readonly about: 'value' | 'date' | 'speaker';
  readonly difference: Said;
}
