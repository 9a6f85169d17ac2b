import type { DateFound } from '../extraction.ts';

/** How the words before a date say that something stands to it; undefined for on or in it. */
export function readRelation(before: string): Exclude<DateFound['relation'], 'on'> {
  const word = LEADING.exec(before)?.[1]?.toLowerCase();
  return word === undefined ? undefined : RELATIONS[word];
}

const LEADING =
  /\b(by|until|till|through|before|ahead of|prior to|after|beyond|following|since|from|starting|beginning|as of|effective)(?: (?:the|on|in|about|around|at least|as early as|the end of|this coming))? ?$/i;

const RELATIONS: Readonly<Record<string, Exclude<DateFound['relation'], 'on'>>> = {
  by: 'by',
  until: 'until',
  till: 'until',
  through: 'until',
  before: 'before',
  'ahead of': 'before',
  'prior to': 'before',
  after: 'after',
  beyond: 'after',
  following: 'after',
  since: 'from',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  'as of': 'from',
  effective: 'from',
};
