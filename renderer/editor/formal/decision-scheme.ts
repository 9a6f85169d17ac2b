import { createContext } from 'react';
import type { Recommendation } from '../../../core/note/formal-blocks.ts';
import type { DecisionScheme } from '../../../core/templates/template.ts';

/** What the note's template asks readers to decide, and how they may answer; null where it says nothing. */
export const DecisionSchemeContext = createContext<DecisionScheme | null>(null);

/**
 * A recommendation under another verb: one of the scheme brings its responses, unless the author wrote others than the
 * scheme's.
 */
export function withVerb(item: Recommendation, verb: string, scheme: DecisionScheme | null): Recommendation {
  const known = scheme?.verbs.find((one) => one.verb === verb);
  const given = item.responses.join('/');
  const isGiven = given === '' || scheme?.verbs.some((one) => one.responses.join('/') === given);
  return { ...item, verb, responses: known && isGiven ? known.responses : item.responses };
}

/** The verbs to choose from; others may be typed. */
export function verbsOf(scheme: DecisionScheme | null): readonly string[] {
  return scheme?.verbs.map(({ verb }) => verb) ?? [];
}
