import type { Fact } from '../facts/fact.ts';
import type { Decision, SignOff } from '../note/formal-blocks.ts';
import type { Block, FieldValue } from '../note/note.ts';
import { readPartialDate } from '../shared/partial-date.ts';
import { fillText } from './field-text.ts';
import { layOutFacts } from './lay-out-facts.ts';
import { portionFor } from './portion-for.ts';
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
    ...(section.decision ? startDecision(template, values, fill) : []),
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

function startDecision(
  { decision }: Template,
  values: SectionFill['values'],
  fill: (text: string) => string,
): readonly Decision[] {
  const first = decision?.verbs[0];
  if (!decision || !first) return [];
  const decideBy = wordsOf(decision.decideBy, values);
  return [
    {
      type: 'decision',
      layout: decision.layout,
      lead: fill(decision.lead),
      decider: wordsOf(decision.decider, values),
      decideBy: readPartialDate(decideBy) === null ? '' : decideBy,
      items: [{ verb: first.verb, text: '', responses: first.responses }],
    },
  ];
}

function startSignOff({ signOff }: Template, values: SectionFill['values']): readonly SignOff[] {
  if (signOff.length === 0) return [];
  const rows = signOff.map(({ label, kind, name }) => ({
    kind,
    label,
    name: wordsOf(name, values).slice(0, 200),
    contact: '',
    date: '',
  }));
  return [{ type: 'sign-off', rows }];
}

function wordsOf(field: string | null, values: SectionFill['values']): string {
  const value = field !== null && Object.hasOwn(values, field) ? values[field] : undefined;
  return (typeof value === 'string' ? value : (value ?? []).join(', ')).slice(0, 500);
}
