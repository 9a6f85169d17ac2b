import type { Span } from './fact.ts';

/**
 * The sentences or, of a single sentence, the clauses of a text that can stand alone: parted at `; ` and at `, and`,
 * `, but` or `, while` with a verb on both sides. Offsets into the text; one span for what cannot be parted.
 */
export function findClauses(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BORDER)) {
    const [left, right] = [text.slice(start, match.index), text.slice(match.index + match[0].length)];
    const end = match.index + (match[0].startsWith(';') || match[0].startsWith(',') ? 0 : 1);
    if (!canStand(left) || !canStand(right)) continue;
    pieces.push({ start, end });
    start = match.index + match[0].length;
  }
  return [...pieces, { start, end: text.length }];
}

const BORDER = /; |, (?:and|but|while|whereas) (?=\S)/g;

/** Words that carry a statement: a listed noun phrase (`, and two ministers`) has none. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|does|did|do|says?|said|told|rose|fell|grew|made|met|held|took|gave|began|won|lost|left|led|cut|set|put|built|bought|sold|paid|sent|saw|went|came|became|brought|kept|found|fought|sought|ran|drew|fled|spent|struck|hit|sank|stood|broke|spoke|wrote|threw|flew|lay|chose|shut|\p{Ll}{2,}ed)\b/u;

/** It has a verb and, before that, a subject: `and signed the deal` has none. */
function canStand(clause: string): boolean {
  const [subject = '', ...rest] = clause.slice(0, 1_000).split(' ');
  return !VERB.test(subject) && VERB.test(rest.join(' '));
}
