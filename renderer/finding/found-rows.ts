import type { NoteFound, ReplaceInNote } from '../../core/contract/text-methods.ts';

/** A line of the list: a note, one of its matches by index, or how many more it has. */
export type FoundRow =
  | { readonly kind: 'note'; readonly note: NoteFound }
  | { readonly kind: 'match'; readonly note: NoteFound; readonly index: number }
  | { readonly kind: 'more'; readonly note: NoteFound; readonly count: number };

export function rowsOf(notes: readonly NoteFound[]): readonly FoundRow[] {
  return notes.flatMap((note): readonly FoundRow[] => [
    { kind: 'note', note },
    ...note.matches.map((_, index) => ({ kind: 'match', note, index }) as const),
    ...(note.count > note.matches.length
      ? [{ kind: 'more', note, count: note.count - note.matches.length } as const]
      : []),
  ]);
}

/** What a match is known by while its note stays as it was found. */
export function keyOf({ note, version }: NoteFound, index: number): string {
  return `${note} ${version} ${index}`;
}

/** How many matches of a note are ticked; `unticked` are keys. */
export function countTicked(note: NoteFound, unticked: ReadonlySet<string>): number {
  return note.matches.filter((_, index) => !unticked.has(keyOf(note, index))).length;
}

/** The notes to replace in, each with the matches that are ticked; only what was shown. */
export function tickedNotes(notes: readonly NoteFound[], unticked: ReadonlySet<string>): readonly ReplaceInNote[] {
  return notes.flatMap((note) => {
    const all = note.matches.map((_, index) => index);
    const matches = all.filter((index) => !unticked.has(keyOf(note, index)));
    if (matches.length === 0) return [];
    return [{ note: note.note, version: note.version, matches: matches.length === note.count ? null : matches }];
  });
}
