import type { Section, Template } from './template.ts';

/** The template's section behind an id in a note: its own or, for `issue-2` and on, the repeatable one it repeats. */
export function sectionOf(template: Template, id: string): Section | null {
  const own = template.sections.find((section) => section.id === id);
  if (own) return own;
  const repeated = /^(.+)-[2-9]\d{0,2}$|^(.+)-1\d{1,2}$/.exec(id);
  const base = repeated?.[1] ?? repeated?.[2];
  return template.sections.find((section) => section.repeatable && section.id === base) ?? null;
}
