import type { Fact } from '../facts/fact.ts';
import type { Block, FieldValue } from '../note/note.ts';
import { fillText } from './field-text.ts';
import { layOutFacts } from './lay-out-facts.ts';
import { portionFor } from './portion-for.ts';
import { startDecision, startSignOff } from './start-formal.ts';
import type { Section, Template } from './template.ts';

/** What a new section is filled from. */
export interface SectionFill {
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** Whether a section is there while the fields say this. */
export function isSectionWanted({ when }: Section, values: SectionFill['values']): boolean {
  if (when === null) return true;
  const value = Object.hasOwn(values, when.field) ? values[when.field] : undefined;
  const lines = (typeof value === 'string' ? [value] : (value ?? [])).filter((line) => line.trim() !== '');
  return when.value === null ? lines.length > 0 : lines.includes(when.value);
}

/** A section of a new note: its heading, text to begin with, facts of its slots, decision and signature blocks. */
export function startSection(section: Section, template: Template, { values, facts }: SectionFill): readonly Block[] {
  const { fields, language } = template;
  const fill = (text: string) => fillText(text, fields, values, language);
  const paragraph = (words: string): Block => ({
    type: 'paragraph',
    content: words === '' ? [] : [{ type: 'text', text: words, marks: [] }],
    ...portionFor(template, []),
  });
  const blocks = [
    ...section.opening.map((text) => paragraph(fill(text))),
    ...section.slots.flatMap(({ id, layout }) => {
      const taken = facts.get(id) ?? [];
      return layOutFacts(taken, layout, language).map((block) =>
        block.type === 'paragraph' ? { ...block, ...portionFor(template, taken) } : block,
      );
    }),
    ...(section.decision ? startDecision(template, values) : []),
    ...(section.signOff ? startSignOff(template, values) : []),
  ];
  return [
    {
      type: 'heading',
      level: section.level,
      content: [{ type: 'text', text: fill(section.heading), marks: [] }],
      section: section.id,
      ...(section.annex ? { annex: true } : {}),
    },
    ...(blocks.length > 0 ? blocks : [paragraph('')]),
  ];
}
