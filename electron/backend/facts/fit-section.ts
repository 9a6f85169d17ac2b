import type { SlotOffer } from '../../../core/contract/backend.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { fitFacts } from '../../../core/templates/fit-facts.ts';
import { sectionOf } from '../../../core/templates/section-of.ts';
import type { Slot, Template } from '../../../core/templates/template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf } from '../dossier/rows.ts';
import { factInRow } from './stored-fact.ts';

/** Offers for the slots of one section of a note; none when the note's template has no such section. */
export function fitSection(
  dossier: Dossier,
  note: Note,
  section: string,
  template: Template | null,
): readonly SlotOffer[] {
  const slots = (template && sectionOf(template, section)?.slots) ?? [];
  if (slots.length === 0) return [];
  const used = new Set(listFactLinks(note).map(({ fact }) => fact));
  const facts = readFactsForSlots(dossier, slots);
  return slots.map((slot) => ({ slot, facts: fitFacts(slot.query, facts, used) }));
}

/** Every fact of the kinds the slots ask for, in the dossier's order. */
export function readFactsForSlots(dossier: Dossier, slots: readonly Slot[]): readonly Fact[] {
  const kinds = JSON.stringify(slots.flatMap(({ query }) => query.kinds));
  const sql = 'SELECT row FROM facts WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY row';
  return allRows(dossier.db, sql, kinds).flatMap((row) => factInRow(dossier, integerOf(row, 'row')) ?? []);
}
