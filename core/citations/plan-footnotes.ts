import type { Fact } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import { isDetail } from '../facts/wording.ts';
import { linksAmongFootnotes } from '../note/authored-footnotes.ts';
import type { Footnote, Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { listFactLinks, type PlacedFactLink } from '../note/note-fact-links.ts';
import type { CitationFiles } from './citation-files.ts';
import { citedItems, citedSources } from './cited-items.ts';
import { type Cited, withCitationFormatter } from './format-citation.ts';
import { citeInStyle } from './style-citations.ts';

interface Place extends Cited {
  readonly ordinal: number;
}

/**
 * The footnotes of a note, by the ordinal of the fact link they belong to: one per source its fact cites, naming the
 * passages; in full the first time a source appears in the note, in short form after that. `facts` are the newest
 * revisions by id. In a table, neighbouring cells of one
 * fact have its footnotes once. A fact or source that is not in the maps gives no footnote. In the note's language, and
 * in our own style unless another's files are given; one that refers back by number counts `footnotesBefore` too.
 */
export function planFootnotes(
  note: Note,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, SourceReference>,
  files: CitationFiles | null = null,
  footnotesBefore = 0,
): Footnotes {
  const { language } = note;
  const places = listPlaces(note, facts, sources, footnotesBefore);
  if (places.length === 0) return new Map();
  return withCitationFormatter(
    citedItems(citedSources(note, facts, sources), language),
    language,
    files,
    (formatter) => {
      const { footnote } = citeInStyle(formatter, language, files);
      const plan = new Map<number, Footnote[]>();
      for (const { ordinal, ...cited } of places) {
        const footnotes = plan.get(ordinal) ?? [];
        footnotes.push({ source: cited.id, short: cited.short, runs: footnote(cited) });
        plan.set(ordinal, footnotes);
      }
      return plan;
    },
  );
}

function listPlaces(
  note: Note,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, SourceReference>,
  before: number,
): readonly Place[] {
  const firsts = new Map<string, number>();
  const among = linksAmongFootnotes(note);
  /** Footnotes of sources so far; a fact in a footnote of the author's adds none, its source stands in that one. */
  let last = before;
  return listProvenLinks(note).flatMap(({ ordinal, fact }) =>
    passagesBySource(facts.get(fact))
      .filter(([source]) => sources.has(source))
      .map(([id, passages]) => {
        const { footnotes, within } = among[ordinal] ?? { footnotes: 0, within: false };
        if (!within) last += 1;
        const first = firsts.get(id) ?? null;
        if (first === null) firsts.set(id, last + footnotes);
        return { ordinal, id, passages, short: first !== null, first };
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
