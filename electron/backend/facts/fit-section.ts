import type { SlotOffer } from '../../../core/contract/backend.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { rankFitting } from '../../../core/templates/fit-facts.ts';
import { sectionOf } from '../../../core/templates/section-of.ts';
import type { Slot, Template } from '../../../core/templates/template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf } from '../dossier/rows.ts';
import { factInRow } from './stored-fact.ts';

/** Facts to choose from beyond those a slot takes. */
const MORE = 30;

/**
 * Offers for the slots of one section of a note, or of every section it has (null): none where the note's template has no
 * such section. Among all sections, a slot is not offered what one before it would take.
 */
export function fitSection(
  dossier: Dossier,
  note: Note,
  section: string | null,
  template: Template | null,
): readonly SlotOffer[] {
  const sections = section === null ? sectionsOf(note) : [section];
  const places = sections.flatMap((id) =>
    ((template && sectionOf(template, id)?.slots) ?? []).map((slot) => ({ section: id, slot })),
  );
  if (places.length === 0) return [];
  const used = new Set(listFactLinks(note).map(({ fact }) => fact));
  const facts = readFactsForSlots(
    dossier,
    places.map(({ slot }) => slot),
  );
  return places.map(({ section: id, slot }) => {
    const fitting = rankFitting(slot.query, facts, used);
    if (section === null) for (const fact of fitting.slice(0, slot.query.limit)) used.add(fact.id);
    return { section: id, slot, facts: fitting.slice(0, slot.query.limit + MORE), fitting: fitting.length };
  });
}

function sectionsOf({ body }: Note): readonly string[] {
  return body.flatMap((block) => (block.type === 'heading' && block.section !== undefined ? [block.section] : []));
}

/** Every fact of the kinds the slots ask for, in the dossier's order. */
export function readFactsForSlots(dossier: Dossier, slots: readonly Slot[]): readonly Fact[] {
  const kinds = JSON.stringify(slots.flatMap(({ query }) => query.kinds));
  const sql = 'SELECT row FROM facts WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY row';
  return allRows(dossier.db, sql, kinds).flatMap((row) => factInRow(dossier, integerOf(row, 'row')) ?? []);
}
