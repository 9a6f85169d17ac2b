import type { FactDetail, FactHit } from '../../core/contract/backend.ts';
import type { TableCommand } from '../../core/contract/table-commands.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Wording } from '../../core/facts/wording.ts';
import type { CommentThread } from '../../core/note/comment.ts';
import type { Block, CalloutKind, Mark } from '../../core/note/note.ts';
import type { Result } from '../../core/shared/result.ts';
import type { Slot } from '../../core/templates/template.ts';
import type { BlocksEditor } from '../state/note-blocks.ts';
import type { SectionFacts } from './facts/insert-in-section.ts';
import type { SoughtMatch } from './find/find-command.ts';

/** What a fact link is made from. */
export type LinkableFact = Pick<Fact, 'id' | 'revision' | 'claim'> &
  // Known of those that come from the dossier: what speaks against using it.
  Partial<Pick<Fact, 'status' | 'successor' | 'disclosure'>> & {
    /** Other words of it than its claim. */
    readonly worded?: { readonly wording: Exclude<Wording, 'claim'>; readonly words: string };
  };

/** How the editor asks the dossier; the shell answers. Neither may reject: no answer is an empty one. */
export interface EditorFacts {
  /** Facts whose claim, people, places... match, best first; an empty query gives the likeliest. */
  readonly search: (query: string) => Promise<readonly FactHit[]>;
  readonly read: (fact: string) => Promise<FactDetail | null>;
}

/** What helps while writing, each as its author likes it. */
export interface WritingAids {
  /** The bar over words that are selected. */
  readonly bar: boolean;
  /** Quotation marks and dashes set as the note's language has them. */
  readonly marks: boolean;
  /** All but the block the caret is in is dimmed. */
  readonly focus: boolean;
}

/** Where the card of a fact leads. */
export interface FactWays {
  /** Opens the fact's editor; the keyboard comes back to the text once it is closed. */
  readonly editFact: (fact: string) => void;
  readonly openNote: (note: string) => void;
  readonly openIssued: (issued: string) => void;
}

export type BlockKind =
  | 'paragraph'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'quote'
  | CalloutKind
  | 'bullets'
  | 'numbered'
  | 'checklist';

/** `link`, `footnote`, `language` and `table` open a small box at the caret; most others act at once. */
export type FormatCommand =
  | Mark
  | BlockKind
  | 'link'
  | 'footnote'
  | 'comment'
  | 'copyFormat'
  | 'giveFormat'
  | 'language'
  | 'characters'
  | 'reference'
  | 'contents'
  | 'tableList'
  | 'figureList'
  | 'date'
  | 'pageBreak'
  | 'landscape'
  | 'portrait'
  | 'rule'
  | 'decision'
  | 'signOff'
  | 'image'
  | 'indent'
  | 'outdent'
  | 'continueNumbering'
  | 'restartNumbering'
  | 'tick'
  | 'table'
  | 'table-menu'
  | 'nextMisspelt'
  | 'previousMisspelt'
  | 'suggestSpelling'
  | TableCommand;

/** What the format bar shows as pressed, at the caret. */
export interface FormatState {
  readonly marks: readonly Mark[];
  readonly block: BlockKind | 'pageBreak';
  readonly inLink: boolean;
  readonly inTable: boolean;
  /** Mark of the paragraph the caret is in: empty for none; null where no paragraph of the body is. */
  readonly portion: string | null;
  /** Whether the caret's numbered list counts on from the one before it; null where it is in none. */
  readonly continues: boolean | null;
}

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface NoteEditorHandle {
  readonly blocks: BlocksEditor;
  /** The body as shown; fails, with the reason, when a note cannot hold it: keep what was stored then. */
  readonly read: () => Result<readonly Block[]>;
  /** Every comment of the note, also those whose words are gone. */
  readonly readComments: () => readonly CommentThread[];
  /** Puts a fact at the caret, or at the end when the text was never entered. */
  readonly insertFact: (fact: LinkableFact) => void;
  /** True when they went in at once; facts in doubt are asked about first. */
  readonly insertFacts: (facts: readonly LinkableFact[], layout: Slot['layout']) => boolean;
  /** Puts facts at the ends of sections, filling those that are empty, as one step that can be undone. */
  readonly insertInSections: (places: readonly SectionFacts[]) => boolean;
  /** Puts the caret in a block of the body, at its beginning, and brings it in view; into the first field of one that is filled in. */
  readonly goTo: (block: number) => void;
  readonly isInTable: () => boolean;
  /** Index of the block of the body the caret is in; null where it is in none. */
  readonly caretBlock: () => number | null;
  /** Puts a heading's section before another block of the body, as one step that can be undone; the keyboard stays where it is. */
  readonly moveSection: (block: number, before: number) => void;
  /** Where the caret was; in a text never entered, the first empty paragraph, else the end. */
  readonly focus: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Copies what is selected with its sources in brackets, for other programs. */
  readonly copyWithSources: () => void;
  readonly format: (command: FormatCommand) => void;
  /** Shows a body that follows from a field: no step of undo, and the keyboard stays where it is. */
  readonly followFields: (body: readonly Block[]) => void;
  /** Takes the caret to a section's heading. */
  readonly goToSection: (section: string) => void;
  /** Marks the paragraphs that are selected; null takes the mark away. */
  readonly markParagraphs: (portion: string | null) => void;
  /** Gives them the next of these marks. */
  readonly markNext: (portions: readonly string[]) => void;
  /** Opens the bar that finds words: with the words selected in its box, or at a match found before; or takes the keyboard to it. */
  readonly find: (how: 'find' | 'replace' | SoughtMatch) => void;
  /** Shows another body of the same note, as one step that can be undone. Does not count as a change by the author. */
  readonly replaceBody: (body: readonly Block[], comments: readonly CommentThread[]) => void;
  /** Shows a body the author accepted, as one step that can be undone; `frame` numbers what stands around it from then on; comments stay unless given. */
  readonly changeBody: (body: readonly Block[], frame?: number, comments?: readonly CommentThread[]) => void;
}
