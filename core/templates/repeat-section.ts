import { normaliseBlocks } from '../note/normalise-note.ts';
import type { Block, Note } from '../note/note.ts';
import { isRepeated, sectionOf } from './section-of.ts';
import { isSectionWanted, startSection } from './start-section.ts';
import type { Section, Template } from './template.ts';

/**
 * A note with another of a repeatable section, and of those the template puts under it, after the last of its kind: empty,
 * as the template begins them. Null where the note has none of it, or no more may be added.
 */
export function repeatSection(
  note: Note,
  template: Template,
  base: Section,
): { readonly note: Note; readonly id: string } | null {
  const group = [base, ...template.sections.filter((section) => isRepeated(template, section, base))];
  const ids = new Set(note.body.flatMap((block) => (block.type === 'heading' && block.section ? [block.section] : [])));
  let number = 2;
  while (ids.has(`${base.id}-${number}`)) number += 1;
  const last = note.body.findLastIndex((block) => isOf(block, template, group));
  if (last < 0 || number > MOST) return null;
  const next = note.body.findIndex(
    (block, index) =>
      index > last &&
      block.type === 'heading' &&
      (block.section !== undefined || block.annex || block.level <= base.level),
  );
  const at = next < 0 ? note.body.length : next;
  const added = group
    .filter((section) => isSectionWanted(section, note.fields))
    .flatMap((section) =>
      startSection(section, template, { values: note.fields, facts: new Map() }).map(
        (block): Block =>
          block.type === 'heading' && block.section !== undefined
            ? { ...block, section: `${section.id}-${number}` }
            : block,
      ),
    );
  const body = normaliseBlocks([...note.body.slice(0, at), ...added, ...note.body.slice(at)]);
  return { note: { ...note, body }, id: `${base.id}-${number}` };
}

/** As section-of.ts understands them. */
const MOST = 199;

function isOf(block: Block, template: Template, group: readonly Section[]): boolean {
  if (block.type !== 'heading' || block.section === undefined) return false;
  const section = sectionOf(template, block.section);
  return section !== null && group.includes(section);
}
