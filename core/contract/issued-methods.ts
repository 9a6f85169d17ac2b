import type { Fact } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import type { Note } from '../note/note.ts';
import type { Delivery } from './delivery.ts';
import type { InDossier, Method } from './method.ts';
import type { OpenNote } from './open-note.ts';
import type { LinkChange } from './update-methods.ts';

/** Issued copies: a note frozen with the fact revisions and the Word file it went out as. */
export interface IssuedMethods {
  /** What stands behind a note as stored, for whoever is about to issue it. */
  readonly check: Method<InDossier & { readonly note: string }, IssueCheck>;
  /** Freezes a note as it stands; `exists` when the number is taken. */
  readonly issue: Method<
    InDossier & {
      readonly note: string;
      readonly number: string;
      /** The day it goes out. */
      readonly day: string;
      readonly recipients: readonly string[];
      readonly sources: 'none' | 'footnotes';
      /** In the mould kept for the note's template, where there is one; absent: not. */
      readonly inMould?: boolean;
    },
    IssuedCopy
  >;
  /** The newest first. */
  readonly list: Method<InDossier, readonly IssuedCopy[]>;
  readonly read: Method<InDossier & { readonly issued: string }, IssuedDetail>;
  /** The file as it went out, byte for byte. */
  readonly file: Method<InDossier & { readonly issued: string }, Delivery>;
  /** Drafts an addendum: a new note that lists place, old, new and source of each change. */
  readonly addendum: Method<InDossier & { readonly issued: string }, OpenNote>;
}

export interface IssueCheck {
  /** Each fact of the note once, as it is now, in reading order. */
  readonly facts: readonly Fact[];
  /** Places whose fact is not in the dossier. */
  readonly unknown: number;
  /** Places that wait for a decision. */
  readonly waiting: number;
  /** Withdrawn sources that facts of the note rest on. */
  readonly withdrawn: readonly SourceReference[];
  /** Name of the mould kept for the note's template; null: none. */
  readonly mould: string | null;
}

export interface IssuedCopy {
  readonly id: string;
  readonly note: string;
  readonly title: string;
  readonly number: string;
  /** ISO 8601 day. */
  readonly day: string;
  readonly recipients: readonly string[];
  /** Of the file, in hex. */
  readonly sha256: string;
  /** Facts changed since. */
  readonly changed: number;
  /** Addenda drafted so far. */
  readonly addenda: number;
}

export interface IssuedDetail {
  readonly copy: IssuedCopy;
  readonly content: Note;
  readonly changes: readonly LinkChange[];
  /** Notes drafted as addenda, the first one first; `number` counts them. */
  readonly addenda: readonly {
    readonly note: string;
    readonly number: number;
    readonly title: string;
    readonly trashed: boolean;
  }[];
}
