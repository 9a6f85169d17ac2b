import type { Span } from '../../../core/facts/fact.ts';
import type { Score } from './score.ts';

export interface Matching<Gold, Hit> {
  readonly pairs: readonly { readonly gold: Gold; readonly hit: Hit }[];
  readonly missed: readonly Gold[];
  readonly wrong: readonly Hit[];
}

/**
 * Pairs what was found with what is there, each once, those that share most words first. What is optional is paired
 * after the rest and then left out, as is what lies over an optional or a `neutral` span (at least as much as over
 * anything that counts): it counts neither way.
 */
export function matchSpans<Gold extends Span & { readonly optional: boolean }, Hit extends Span>(
  golds: readonly Gold[],
  hits: readonly Hit[],
  fits: (gold: Gold, hit: Hit) => boolean,
  neutral: readonly Span[] = [],
): Matching<Gold, Hit> {
  const candidates = golds
    .flatMap((gold) => hits.filter((hit) => overlap(gold, hit) > 0 && fits(gold, hit)).map((hit) => ({ gold, hit })))
    .toSorted((a, b) => Number(a.gold.optional) - Number(b.gold.optional) || closeness(b) - closeness(a));
  const paired = new Set<Gold | Hit>();
  const pairs = candidates.filter(({ gold, hit }) => {
    if (paired.has(gold) || paired.has(hit)) return false;
    paired.add(gold).add(hit);
    return true;
  });
  const passed = [...neutral, ...golds.filter(({ optional }) => optional)];
  const counted = golds.filter(({ optional }) => !optional);
  return {
    pairs: pairs.filter(({ gold }) => !gold.optional),
    missed: golds.filter((gold) => !gold.optional && !paired.has(gold)),
    wrong: hits.filter((hit) => !paired.has(hit) && !liesOver(hit, passed, counted)),
  };
}

/** The score of a matching, each miss and false hit told in the words of `tell`. */
export function scoreOf<Gold extends Span, Hit extends Span>(
  { pairs, missed, wrong }: Matching<Gold, Hit>,
  tellMissed: (gold: Gold) => string,
  tellWrong: (hit: Hit) => string,
): Score {
  return {
    right: pairs.length,
    found: pairs.length + wrong.length,
    expected: pairs.length + missed.length,
    missed: missed.map((gold) => ({ start: gold.start, end: gold.end, says: tellMissed(gold) })),
    wrong: wrong.map((hit) => ({ start: hit.start, end: hit.end, says: tellWrong(hit) })),
  };
}

/** Of pairs found, how many are told rightly: precision and recall are the same. */
export function shareOf<Pair extends { readonly gold: Span }>(
  pairs: readonly Pair[],
  isRight: (pair: Pair) => boolean,
  tell: (pair: Pair) => string,
): Score {
  const wrong = pairs.filter((pair) => !isRight(pair));
  return {
    right: pairs.length - wrong.length,
    found: pairs.length,
    expected: pairs.length,
    missed: [],
    wrong: wrong.map((pair) => ({ start: pair.gold.start, end: pair.gold.end, says: tell(pair) })),
  };
}

/** How many UTF-16 units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function liesOver(hit: Span, passed: readonly Span[], counted: readonly Span[]): boolean {
  const most = (spans: readonly Span[]) => Math.max(0, ...spans.map((span) => overlap(span, hit)));
  return most(passed) > 0 && most(passed) >= most(counted);
}

/** Shared units over all units of both, 1 for the same span. */
function closeness({ gold, hit }: { readonly gold: Span; readonly hit: Span }): number {
  const shared = overlap(gold, hit);
  return shared / (gold.end - gold.start + hit.end - hit.start - shared);
}
