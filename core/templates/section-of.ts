import type { Section, Template } from './template.ts';

/**
 * The template's section behind an id in a note: its own or, for `issue-2` and on, the one it repeats: a repeatable section
 * or one that stands under it.
 */
export function sectionOf(template: Template, id: string): Section | null {
  const own = template.sections.find((section) => section.id === id);
  if (own) return own;
  const repeated = /^(.+)-[2-9]\d{0,2}$|^(.+)-1\d{1,2}$/.exec(id);
  const base = repeated?.[1] ?? repeated?.[2];
  const section = template.sections.find((one) => one.id === base) ?? null;
  if (!section) return null;
  const isOne = section.repeatable || template.sections.some((above) => isRepeated(template, section, above));
  return isOne ? section : null;
}

/** Whether a section stands under a repeatable one, and is repeated with it: deeper, with none as high between them. */
export function isRepeated({ sections }: Template, section: Section, above: Section): boolean {
  const [from, to] = [sections.indexOf(above), sections.indexOf(section)];
  return (
    above.repeatable &&
    from >= 0 &&
    from < to &&
    sections.slice(from + 1, to + 1).every(({ level }) => level > above.level)
  );
}
