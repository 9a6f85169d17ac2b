import type { Fact } from './fact.ts';

/**
 * Whether a revision of a fact says something else than an earlier one to a note that uses it: its words, figures,
 * speaker, status, what took its place, its marking or whether it may be disclosed. Tags, names beside the claim, dates
 * of review and further citations are the library's own matter.
 */
export function saysOtherwise(before: Fact, after: Fact): boolean {
  return SAID.some((part) => JSON.stringify(before[part] ?? null) !== JSON.stringify(after[part] ?? null));
}

const SAID = [
  'claim',
  'short',
  'language',
  'when',
  'figures',
  'speaker',
  'status',
  'successor',
  'translation',
  'marking',
  'disclosure',
] as const satisfies readonly (keyof Fact)[];
