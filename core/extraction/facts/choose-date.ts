import { factDateOf } from '../../facts/draft-from-span.ts';
import type { FactDate } from '../../facts/fact.ts';
import type { DateFound } from '../extraction.ts';
import type { Unit } from './unit.ts';

/**
 * The date a sentence hangs on: of those that fix a day, month or year the first that is neither quoted, nor a mere
 * comparison (`up from 19.8% in 2019`), nor in a clause that describes something else (`the bill, first read in May,`).
 */
export function chooseDate({ text, plain, start, dates }: Unit): FactDate | null {
  const own = dates.filter((date) => plain.slice(date.start - start, date.end - start).trim() !== '');
  const fixed = own.filter(({ iso }) => iso !== null);
  const rank = (date: DateFound) => rankOf(text, date.start - start);
  const [best] = fixed.toSorted((one, other) => rank(one) - rank(other) || one.start - other.start);
  const date = best ?? own[0];
  return date ? factDateOf(date) : null;
}

/** 0 for the sentence's own date; more for what only compares or describes. */
function rankOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 60), at);
  if (COMPARED.test(before)) return 2;
  return DESCRIBED.test(before) ? 1 : 0;
}

const COMPARED =
  /\b(?:up|down|compared (?:with|to)|against|than|from|versus|average of|level of|since)\b[^,;.]{0,45}$/iu;
const DESCRIBED =
  /, (?:which|who|whose|where|first|founded|commissioned|signed|set up|built|launched|\p{Ll}+ed)\b[^,]{0,50}$/u;
