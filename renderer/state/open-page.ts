import type { OpenNote } from '../../core/contract/open-note.ts';
import type { FieldValue, LoweredMarking, Note } from '../../core/note/note.ts';
import { countWords, noteText } from '../../core/note/note-text.ts';
import { type ReadingTime, readingTime } from '../../core/note/reading-time.ts';
import type { SaveStatus } from './autosave.ts';
import type { Frame } from './note-frames.ts';

/** The part of a note that is written outside the editor. */
export interface NoteHead {
  readonly title: string;
  readonly marking: string | null;
  /** Why its marking is lower than its content asks for; null where it is not. */
  readonly lowered: LoweredMarking | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** How long the text of a note is. */
export interface NoteLength {
  readonly words: number;
  readonly reading: ReadingTime;
}

export interface Clash {
  readonly mine: Note;
  readonly theirs: Note;
}

export type Page =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly id: string }
  | { readonly phase: 'failed'; readonly id: string; readonly message: string }
  | OpenPage;

export interface OpenPage {
  readonly phase: 'open';
  /** As last read from the dossier: what the editor starts from. */
  readonly opened: OpenNote;
  readonly head: NoteHead;
  readonly length: NoteLength;
  readonly save: SaveStatus;
  readonly clash: Clash | null;
}

/** The page with another note around the text. */
export function around(page: OpenPage, next: Frame): OpenPage {
  const { numbering: _, templateVersion: __, page: ___, ...rest } = page.opened.note;
  const note = {
    ...rest,
    language: next.language,
    template: next.template,
    ...(next.templateVersion === undefined ? {} : { templateVersion: next.templateVersion }),
    ...(next.numbering === undefined ? {} : { numbering: next.numbering }),
    ...(next.page === undefined ? {} : { page: next.page }),
  };
  return { ...page, opened: { ...page.opened, note }, head: headOf(next) };
}

/** A note as it is opened. */
export function openPage(opened: OpenNote): OpenPage {
  const { note, aside } = opened;
  return {
    phase: 'open',
    opened,
    head: headOf(note),
    length: measureNote(note),
    save: aside ? { state: 'clash' } : { state: 'saved' },
    clash: aside ? { mine: aside, theirs: note } : null,
  };
}

export function headOf({ title, marking, lowered, fields }: Frame): NoteHead {
  return { title, marking, lowered: lowered ?? null, fields };
}

/** A note with another head. */
export function withHead({ lowered: _, ...note }: Note, { lowered, ...head }: NoteHead): Note {
  return { ...note, ...head, ...(lowered ? { lowered } : {}) };
}

export function measureNote(note: Note): NoteLength {
  const text = noteText(note);
  return { words: countWords(text, note.language), reading: readingTime(text, note.language) };
}

export function isSameLength(one: NoteLength, other: NoteLength): boolean {
  return one.words === other.words && one.reading.silent === other.reading.silent;
}
