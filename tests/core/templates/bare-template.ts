import type { Section, Template } from '../../../core/templates/template.ts';

/** A template that says nothing but its name, and what a test says about it. */
export function templateOf(change: Partial<Template> = {}): Template {
  return {
    id: 't',
    name: 'T',
    description: '',
    practice: '',
    version: 1,
    language: 'en-GB',
    title: '',
    limit: null,
    marking: null,
    numbering: 'none',
    sources: 'none',
    page: { size: 'A4', marginsMm: 25 },
    styles: {},
    fields: [],
    decision: null,
    signOff: [],
    sections: [],
    ...change,
  };
}

/** A section of level 1 called by its id, and what a test says about it. */
export function sectionOf(id: string, change: Partial<Section> = {}): Section {
  return {
    id,
    heading: id,
    level: 1,
    required: false,
    repeatable: false,
    annex: false,
    when: null,
    limit: null,
    blocks: [],
    guidance: '',
    opening: [],
    slots: [],
    decision: false,
    signOff: false,
    ...change,
  };
}
