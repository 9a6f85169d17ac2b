import type { Fact } from '../../../core/facts/fact.ts';

/** A named part of a fact that search reads besides the claim; the names are the Fact's own. */
export interface FactTextField {
  readonly field: 'people' | 'organisations' | 'places' | 'programmes' | 'speaker' | 'tags' | 'when' | 'figures';
  readonly texts: readonly string[];
}

/** Whom and what the claim is about. */
export function factNames(fact: Fact): readonly FactTextField[] {
  return [
    { field: 'people', texts: fact.people },
    { field: 'organisations', texts: fact.organisations },
    { field: 'places', texts: fact.places },
    { field: 'programmes', texts: fact.programmes },
    { field: 'speaker', texts: fact.speaker === null ? [] : [fact.speaker] },
  ];
}

/** What else is known of it. */
export function factOthers(fact: Fact): readonly FactTextField[] {
  return [
    { field: 'tags', texts: fact.tags },
    { field: 'when', texts: fact.when === null ? [] : [fact.when.text] },
    { field: 'figures', texts: fact.figures.map(({ value, unit, of }) => `${value} ${unit} ${of}`) },
  ];
}

/** Texts on lines of their own, so that no word runs into the next. */
export function joinFields(fields: readonly FactTextField[]): string {
  return fields.flatMap(({ texts }) => texts).join('\n');
}
