import type { Fact } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import { isDetail } from '../facts/wording.ts';
import type { Footnote, Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { listFactLinks, type PlacedFactLink } from '../note/note-fact-links.ts';
import { withCitationFormatter } from './format-citation.ts';
import { type ProcessorItem, sourceItem } from './source-item.ts';

interface Place {
  readonly ordinal: number;
  readonly source: string;
  readonly passages: readonly number[];
  readonly short: boolean;
}

/**
 * The footnotes of a note, by the ordinal of the fact link they belong to: one per source its fact cites, naming the
 * passages; in full the first time a source appears in the note, in short form after that. `facts` are the newest
 * revisions by id. In a table, neighbouring cells of one
 * fact have its footnotes once. A fact or source that is not in the maps gives no footnote. In the note's language.
 */
export function planFootnotes(
  note: Note,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, SourceReference>,
): Footnotes {
  const places = listPlaces(note, facts, sources);
  if (places.length === 0) return new Map();
  return withCitationFormatter(citedItems(places, sources, note.language), note.language, (format) => {
    const plan = new Map<number, Footnote[]>();
    for (const { ordinal, source, passages, short } of places) {
      const footnotes = plan.get(ordinal) ?? [];
      footnotes.push({ source, short, runs: format(source, passages, short) });
      plan.set(ordinal, footnotes);
    }
    return plan;
  });
}

function listPlaces(
  note: Note,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, SourceReference>,
): readonly Place[] {
  const seen = new Set<string>();
  return listProvenLinks(note).flatMap(({ ordinal, fact }) =>
    passagesBySource(facts.get(fact))
      .filter(([source]) => sources.has(source))
      .map(([source, passages]) => {
        const short = seen.has(source);
        seen.add(source);
        return { ordinal, source, passages, short };
      }),
  );
}

/** In a row of cells filled by one fact, one of them carries its sources: the first that is more than a detail. */
function listProvenLinks(note: Note): readonly PlacedFactLink[] {
  const proven: PlacedFactLink[] = [];
  let before: PlacedFactLink | null = null;
  for (const link of listFactLinks(note)) {
    const inRow: boolean =
      note.body[link.block]?.type === 'table' && before?.block === link.block && before.fact === link.fact;
    const last = proven.at(-1);
    if (!inRow || !last) proven.push(link);
    else if (isDetail(last.wording) && !isDetail(link.wording)) proven[proven.length - 1] = link;
    before = link;
  }
  return proven;
}

function passagesBySource(fact: Fact | undefined): readonly (readonly [source: string, passages: readonly number[]])[] {
  const passages = new Map<string, Set<number>>();
  for (const { source, passage } of fact?.citations ?? []) {
    passages.set(source, (passages.get(source) ?? new Set()).add(passage));
  }
  return [...passages].map(([source, numbers]) => [source, [...numbers].sort((a, b) => a - b)]);
}

/** Two sources whose short forms would read the same keep their whole titles, so that each can be told apart. */
function citedItems(
  places: readonly Place[],
  sources: ReadonlyMap<string, SourceReference>,
  language: string,
): readonly ProcessorItem[] {
  const items = [...new Set(places.map((place) => place.source))].flatMap((id) => {
    const source = sources.get(id);
    return source ? [sourceItem(id, source.csl, language)] : [];
  });
  const uses = new Map<string, number>();
  for (const item of items) uses.set(item['title-short'], (uses.get(item['title-short']) ?? 0) + 1);
  return items.map((item) =>
    (uses.get(item['title-short']) ?? 0) > 1 ? { ...item, 'title-short': item.title ?? '' } : item,
  );
}
