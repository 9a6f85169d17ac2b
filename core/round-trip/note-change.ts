import type { CommentEntry } from '../note/comment.ts';
import type { Block, Cell, Image, Inline, NotedInline } from '../note/note.ts';
import type { Said } from '../shared/said.ts';
import type { Hand } from './file-note.ts';

/** A change somebody made to a note in its file, as a proposal: nothing is changed until it is accepted. */
export interface NoteChange extends Hand {
  /** `c1`, `c2`...: unique in one reading of a file. */
  readonly id: string;
  readonly what: 'changed' | 'added' | 'removed' | 'comment';
  readonly where: ChangePlace;
  /** The words as they were when the file was made; of a comment: those it hangs on; empty for an added line. */
  readonly before: string;
  /** The words in the file; of a comment: what it says; empty for a removed line. */
  readonly after: string;
  /** Of a picture: its bytes' SHA-256 as the note stands and in the file; null: none. `before` and `after` are its descriptions. */
  readonly picture?: { readonly before: string | null; readonly after: string | null };
  /** Places of facts in a changed or removed line. */
  readonly facts: readonly FactChange[];
  /** The same line was changed here since the file was made: accepting brings both changes together. */
  readonly changedHere: boolean;
  /** What accepting does to the note; null where there is nothing to do: a comment that answers none of the note's, or a line that is not the author's. */
  readonly take: Taking | null;
}

/** The images changes bring into a note, by the SHA-256 of their bytes, each once. */
export function listNewImages(changes: readonly Pick<NoteChange, 'picture' | 'take'>[]): readonly string[] {
  const brought = changes.flatMap(({ picture, take }) =>
    take && picture?.after && picture.after !== picture.before ? [picture.after] : [],
  );
  return [...new Set(brought)];
}

export interface ChangePlace {
  /** `printed`: something of the paper that is not a line of the note, as a label, a citation, a decision. */
  readonly kind:
    | 'title'
    | 'field'
    | 'heading'
    | 'paragraph'
    | 'quote'
    | 'callout'
    | 'item'
    | 'cell'
    | 'caption'
    | 'footnote'
    | 'picture'
    | 'table'
    | 'printed';
  /** The field's id. */
  readonly field: string | null;
  /** The line of the note as it stands (note-lines.ts); of an added line the one before it, -1 for none. */
  readonly line: number | null;
  /** The heading it stands under. */
  readonly under: string | null;
}

/** Of a kind, with nothing else known of it. */
export function place(kind: ChangePlace['kind']): ChangePlace {
  return { kind, field: null, line: null, under: null };
}

export interface FactChange {
  readonly fact: string;
  /**
   * `kept`: its words stand. `reworded`: they changed and it stays linked. `figure-changed`: a figure in them changed, which
   * somebody must decide on. `unlinked`: too little is left of them.
   */
  readonly kind: 'kept' | 'reworded' | 'figure-changed' | 'unlinked';
  readonly old: string;
  readonly new: string;
}

export type Taking =
  | { readonly do: 'title'; readonly text: string }
  /** `line` of a list field; null text: the line goes. */
  | { readonly do: 'field'; readonly field: string; readonly line: number; readonly text: string | null }
  | { readonly do: 'line'; readonly line: number; readonly content: readonly Inline[] }
  | { readonly do: 'remove'; readonly line: number }
  /** The footnote of a line, from 0 among those it calls; null content: it goes. */
  | {
      readonly do: 'footnote';
      readonly line: number;
      readonly footnote: number;
      readonly content: readonly NotedInline[] | null;
    }
  /** A new one, after the first `offset` characters (UTF-16) of the line's words as they are in the file. */
  | {
      readonly do: 'add-footnote';
      readonly line: number;
      readonly words: string;
      readonly offset: number;
      readonly content: readonly NotedInline[];
    }
  /** An item of a checklist. */
  | { readonly do: 'tick'; readonly line: number; readonly checked: boolean }
  /** To a comment of the note. */
  | { readonly do: 'reply'; readonly thread: string; readonly entry: CommentEntry }
  /** An image of the note, from 0; null: it goes. */
  | { readonly do: 'picture'; readonly picture: number; readonly image: Image | null }
  /** After a line, -1 for the beginning, or after an image of the note, from 0; `rise` levels of lists above the line. */
  | {
      readonly do: 'add';
      readonly after: number;
      readonly picture?: number;
      readonly rise: number;
      readonly blocks: readonly Block[];
    }
  | { readonly do: 'add-row'; readonly after: number; readonly cells: readonly Cell[] };

export interface FoundChanges {
  readonly changes: readonly NoteChange[];
  /** What changed on the paper outside of the note's own text, in words for the user. */
  readonly lost: readonly Said[];
}
