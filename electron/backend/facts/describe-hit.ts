import type { FactHit } from '../../../core/contract/backend.ts';
import type { Fact, Span } from '../../../core/facts/fact.ts';
import { factNames, factOthers } from './fact-text.ts';
import { foldText, foldWithOrigin } from './fold-text.ts';
import { type AnyOf, matchTerm } from './search-terms.ts';

/** Shows why a fact was found: spans of its claim, and the name or detail that answered what the claim did not. */
export function describeHit(fact: Fact, groups: readonly AnyOf[], approximate: boolean): FactHit {
  if (groups.length === 0) return { fact, matches: [], via: null, approximate };
  const { folded, originOf } = foldWithOrigin(fact.claim);
  const found = groups.map((group) => group.flatMap((term) => matchTerm(folded, term)));
  const spans = found.flat().map(({ start, end }) => ({ start: originOf(start), end: originOf(end) }));
  const missing = groups.filter((_group, index) => found[index]?.length === 0);
  return { fact, matches: joinSpans(spans), via: findVia(fact, missing.flat()), approximate };
}

function findVia(fact: Fact, missing: AnyOf): FactHit['via'] {
  if (missing.length === 0) return null;
  for (const { field, texts } of [...factNames(fact), ...factOthers(fact)])
    for (const text of texts) {
      const folded = foldText(text);
      if (missing.some((term) => matchTerm(folded, term).length > 0)) return { field, text };
    }
  return null;
}

/** In order, overlapping ones as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.start < span.end) joined.push(span);
  }
  return joined;
}
