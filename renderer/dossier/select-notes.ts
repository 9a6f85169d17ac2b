import type { NoteSummary } from '../../core/contract/backend.ts';
import type { NoteListView, NotePlace, NoteSort } from '../state/note-list.ts';

interface Known {
  /** Notes of which the text has the words. */
  readonly inText: ReadonlySet<string>;
  readonly nameTemplate: (id: string) => string;
}

/**
 * Notes of one place that have every tag, and every word in their title, tags or template's name, or all of them in their
 * text; in the order asked for. With words, notes of the archive are found from the list too, behind the others.
 */
export function selectNotes(
  notes: readonly NoteSummary[],
  { words, sort, tags, place }: NoteListView,
  { inText, nameTemplate }: Known,
): readonly NoteSummary[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const reaches = (note: NoteSummary) =>
    placeOf(note) === place || (place === 'notes' && wanted.length > 0 && placeOf(note) === 'archive');
  const answers = (note: NoteSummary) => {
    if (wanted.length === 0 || inText.has(note.id)) return true;
    const said = fold([note.title, ...note.tags, nameTemplate(note.template)].join(' '));
    return wanted.every((word) => said.includes(word));
  };
  const inOrder = compareBy(sort, nameTemplate);
  return notes
    .filter((note) => reaches(note) && tags.every((tag) => note.tags.includes(tag)) && answers(note))
    .toSorted((a, b) => Number(a.archived) - Number(b.archived) || inOrder(a, b));
}

/** A note in the trash is there whether it was archived before or not. */
export function placeOf({ trashed, archived }: NoteSummary): NotePlace {
  return trashed ? 'trash' : archived ? 'archive' : 'notes';
}

/** Every tag the notes have, in order. */
export function listTags(notes: readonly NoteSummary[]): readonly string[] {
  return [...new Set(notes.flatMap(({ tags }) => tags))].toSorted(compareText);
}

const { compare: compareText } = new Intl.Collator(undefined, { numeric: true });

function compareBy(
  sort: NoteSort,
  nameTemplate: (id: string) => string,
): (one: NoteSummary, other: NoteSummary) => number {
  const byChange = (a: NoteSummary, b: NoteSummary) => newestFirst(a.updated, b.updated);
  switch (sort) {
    case 'changed':
      return byChange;
    case 'created':
      return (a, b) => newestFirst(a.created, b.created) || byChange(a, b);
    case 'title':
      return (a, b) => compareText(a.title, b.title) || byChange(a, b);
    case 'template':
      return (a, b) => compareText(nameTemplate(a.template), nameTemplate(b.template)) || byChange(a, b);
  }
}

function newestFirst(one: string, other: string): number {
  return one < other ? 1 : one > other ? -1 : 0;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
