import type { Fact, Figure } from './fact.ts';
import { wordsOf } from './word-likeness.ts';

/**
 * Keys of what a fact gives a value of: two facts that share one and say otherwise may contradict each other
 * (compare-facts.ts decides). A figure's matter is its unit, what it counts and a name beside it; a dated fact's are its
 * kind and two names; words that somebody said are their own matter. At most 24 keys, in no order.
 */
export function factMatters(fact: Fact): readonly string[] {
  const names = namesIn(fact);
  const figures = fact.figures.flatMap((figure) => names.map((name) => `figure|${countedIn(figure)}|${name}`));
  const dates = fact.when?.iso && DATED.has(fact.kind) ? pairsOf(names).map((pair) => `date|${fact.kind}|${pair}`) : [];
  const said = fact.speaker === null ? [] : [`said|${[...wordsOf(fact.claim)].sort().slice(0, 8).join(' ')}`];
  return [...new Set([...figures, ...dates, ...said])].slice(0, MOST_KEYS);
}

const MOST_KEYS = 24;
const MOST_NAMES = 6;
const DATED: ReadonlySet<Fact['kind']> = new Set(['agreement', 'event', 'programme', 'background']);

function namesIn({ people, organisations, places, programmes }: Fact): readonly string[] {
  const names = [...programmes, ...organisations, ...people, ...places];
  return [...new Set(names.map((name) => [...wordsOf(name)].sort().join(' ')))].slice(0, MOST_NAMES);
}

function countedIn({ unit, of }: Figure): string {
  const words = [...wordsOf(of)].sort().slice(0, 3).join(' ');
  return `${unit.toLowerCase()} ${words}`;
}

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other].sort().join('+')));
}
