import { blankSection, blankTemplate } from '../../../core/templates/blank-template.ts';
import type { Section, Template } from '../../../core/templates/template.ts';

/** A template that says nothing but its name, and what a test says about it. */
export function templateOf(change: Partial<Template> = {}): Template {
  return { ...blankTemplate(), id: 't', name: 'T', sources: 'none', sections: [], ...change };
}

/** A section of level 1 called by its id, and what a test says about it. */
export function sectionOf(id: string, change: Partial<Section> = {}): Section {
  return { ...blankSection(1), id, heading: id, ...change };
}
