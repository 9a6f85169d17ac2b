import type { Fact } from '../facts/fact.ts';
import type { Template } from './template.ts';

/**
 * The mark of a paragraph of a new note that holds these facts: the highest of theirs and of the note's initial marking.
 * Nothing where the scheme has no portion marks.
 */
export function portionFor({ marking }: Template, facts: readonly Fact[]): { readonly portion?: string } {
  if (!marking || marking.portions.length === 0) return {};
  const ranks = [marking.initial, ...facts.map((fact) => fact.marking ?? null)].map((mark) =>
    mark === null ? -1 : marking.ladder.indexOf(mark),
  );
  const portion = marking.portions[Math.max(0, ...ranks)];
  return portion === undefined ? {} : { portion };
}
