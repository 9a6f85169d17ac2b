import type { NoteSummary } from '../../core/contract/backend.ts';

/** Notes or trashed notes whose titles hold every word, newest first. */
export function selectNotes(
  notes: readonly NoteSummary[],
  { words, trash }: { readonly words: string; readonly trash: boolean },
): readonly NoteSummary[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return notes
    .filter((note) => note.trashed === trash)
    .filter((note) => {
      const title = fold(note.title);
      return wanted.every((word) => title.includes(word));
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
