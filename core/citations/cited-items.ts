import type { Fact } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import type { Note } from '../note/note.ts';
import { listFactLinks } from '../note/note-fact-links.ts';
import { type ProcessorItem, sourceItem } from './source-item.ts';

/** The sources a note's facts cite, as they first come up; those that are not in the maps are left out. */
export function citedSources(
  note: Note,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, SourceReference>,
): readonly SourceReference[] {
  const ids = new Set(
    listFactLinks(note).flatMap(({ fact }) => (facts.get(fact)?.citations ?? []).map(({ source }) => source)),
  );
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** Two sources whose short forms would read the same keep their whole titles, so that each can be told apart. */
export function citedItems(sources: readonly SourceReference[], language: string): readonly ProcessorItem[] {
  // Its own language decides whether a style may capitalise a title.
  const items = sources.map((source) => ({
    ...sourceItem(source.id, source.csl, language),
    language: source.language,
  }));
  const uses = new Map<string, number>();
  for (const item of items) uses.set(item['title-short'], (uses.get(item['title-short']) ?? 0) + 1);
  return items.map((item) =>
    (uses.get(item['title-short']) ?? 0) > 1 ? { ...item, 'title-short': item.title ?? '' } : item,
  );
}
