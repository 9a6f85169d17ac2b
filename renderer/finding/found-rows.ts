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

const known = new WeakMap<NoteFound, readonly string[]>();

/**
 * What the matches of a note are known by: the words and those around them, so that what was unticked stays so when the
 * note is changed somewhere else and found again.
 */
export function keysOf(note: NoteFound): readonly string[] {
  const made = known.get(note);
  if (made) return made;
  const met = new Map<string, number>();
  const keys = note.matches.map(({ place, before, words, after }) => {
    const context = JSON.stringify([note.note, place.kind, before, words, after]);
    const times = met.get(context) ?? 0;
    met.set(context, times + 1);
    return `${times} ${context}`;
  });
  known.set(note, keys);
  return keys;
}

/** How many matches of a note are ticked; `unticked` are keys. */
export function countTicked(note: NoteFound, unticked: ReadonlySet<string>): number {
  return keysOf(note).filter((key) => !unticked.has(key)).length;
}

/** The notes to replace in, each with the matches that are ticked; only what was shown. */
export function tickedNotes(notes: readonly NoteFound[], unticked: ReadonlySet<string>): readonly ReplaceInNote[] {
  return notes.flatMap((note) => {
    const matches = [...keysOf(note).entries()].flatMap(([index, key]) => (unticked.has(key) ? [] : index));
    if (matches.length === 0) return [];
    return [{ note: note.note, version: note.version, matches: matches.length === note.count ? null : matches }];
  });
}
