import type { Bracket } from './carry-over.ts';
import type { Unit } from './unit.ts';

/**
 * A sentence as a claim that can stand alone: the source's words, brackets put in, without a conjunction that leads on
 * from the sentence before, on one line, beginning with a capital.
 */
export function makeClaim(unit: Unit, brackets: readonly Bracket[]): string {
  let claim = '';
  let at = unit.start;
  for (const { start, end, words } of brackets) {
    const before = unit.text.slice(at - unit.start, start - unit.start);
    const bracket = `[${words}]`;
    const space = start === end && !/\s$|^$/.test(claim + before) ? ' ' : '';
    const after = start === end && unit.start === start ? ' ' : '';
    claim += `${before}${space}${bracket}${after}`;
    at = end;
  }
  claim = (claim + unit.text.slice(at - unit.start)).replace(/\s+/g, ' ').trim();
  const own = claim.replace(LEADING, '');
  return capitalised(own === '' ? claim : own);
}

const LEADING =
  /^(?:But|And|Yet|(?:But|And|Yet|So|Still|Also|However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Separately|Instead|Indeed|In addition|In turn|By contrast|On the other hand|At the same time|For example|For instance),) (?=\S)/u;

/** A first letter as a capital where that is one letter too (`ß` and `ﬁ` have none). */
export function capitalised(text: string): string {
  return text.replace(/^(["“‘'(]?)(\p{Ll})/u, (whole, mark: string, letter: string) => {
    const capital = letter.toUpperCase();
    return capital.toLowerCase() === letter && capital.length === letter.length ? mark + capital : whole;
  });
}
