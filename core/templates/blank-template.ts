import { FACT_KINDS } from '../facts/fact.ts';
import type { Section, Slot, Template, TemplateField } from './template.ts';

/** A template to begin with: a name to give, one section to fill. */
export function blankTemplate(): Template {
  return {
    id: '',
    name: '',
    description: '',
    practice: '',
    version: 1,
    language: 'en-GB',
    title: '',
    limit: null,
    marking: null,
    numbering: 'none',
    sources: 'footnotes',
    page: { size: 'A4', marginsMm: 25 },
    styles: {},
    fields: [],
    decision: null,
    signOff: [],
    sections: [{ ...blankSection(1), heading: 'Purpose', required: true }],
  };
}

export function blankSection(level: Section['level']): Section {
  return {
    id: '',
    heading: '',
    level,
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
  };
}

export function blankField(): TemplateField {
  return {
    id: '',
    label: '',
    type: 'text',
    required: false,
    place: 'head',
    guidance: '',
    options: [],
    initial: null,
    longest: null,
  };
}

export function blankSlot(): Slot {
  return {
    id: '',
    label: '',
    layout: 'bullets',
    query: {
      kinds: FACT_KINDS,
      statuses: [],
      tags: [],
      people: [],
      organisations: [],
      places: [],
      from: null,
      to: null,
      order: 'relevance',
      limit: 5,
    },
  };
}
