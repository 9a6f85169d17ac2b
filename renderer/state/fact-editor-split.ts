import { findClauses } from '../../core/facts/find-clauses.ts';

/** Claims to begin a split with: the sentences of one, else its clauses, else itself and an empty one. */
export function splitClaim(claim: string): readonly string[] {
  const sentences = claim.split(/(?<=[.!?][”"’']?) (?=[\p{Lu}“"‘[])/u);
  if (sentences.length > 1) return sentences;
  const clauses = findClauses(claim).map(({ start, end }) => claim.slice(start, end).trim());
  return clauses.length > 1 ? clauses : [claim, ''];
}
