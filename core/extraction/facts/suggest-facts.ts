import { figureOf } from '../../facts/draft-from-span.ts';
import type { Article } from '../article.ts';
import type { SuggestedFact } from '../extraction.ts';
import type { Heard } from '../speech/to-reported.ts';
import { type Context, carryOver } from './carry-over.ts';
import { chooseDate } from './choose-date.ts';
import { confidenceOf } from './confidence.ts';
import { isWorthSuggesting } from './is-worth-suggesting.ts';
import { kindOf } from './kind-of.ts';
import { makeClaim } from './make-claim.ts';
import { namesIn } from './names-in.ts';
import { readUnits } from './read-units.ts';
import { roleFacts } from './role-facts.ts';
import { speechOf } from './speech-of.ts';
import type { Found, Unit } from './unit.ts';

/**
 * The facts an article's sentences hold, in reading order: each the source's own words, antecedents in square brackets,
 * with what it names, when, how much and who says so. A sentence with nothing to check gives none; what is said twice in
 * the same words is suggested once.
 */
export function suggestFacts(article: Article, heard: readonly Heard[], found: Found): readonly SuggestedFact[] {
  const units = readUnits(article.text, heard, found);
  const types = new Map(found.mentions.map(({ name, type }) => [name, type]));
  const context = { text: article.text, units, types };
  const said = new Set<string>();
  const facts = units.flatMap((unit) => suggest(context, unit));
  const worth = units.filter((unit) => isWorthSuggesting(unit, 0));
  return [...facts, ...roleFacts(article.text, worth)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ kind, claim }) => {
      const key = `${kind === 'person' || kind === 'organisation' ? kind : ''} ${claim.toLowerCase()}`;
      return !said.has(key) && said.add(key) !== undefined;
    });
}

function suggest(context: Context, unit: Unit): readonly SuggestedFact[] {
  const { brackets, names } = carryOver(context, unit);
  if (!isWorthSuggesting(unit, names.length)) return [];
  const kind = kindOf(unit);
  const speech = speechOf(unit);
  const claim = makeClaim(unit, brackets);
  return [
    {
      start: unit.start,
      end: unit.end,
      kind: kind.kind,
      claim: claim.length > LONGEST_CLAIM ? makeClaim(unit, []).slice(0, LONGEST_CLAIM) : claim,
      ...namesIn([...names, ...unit.mentions]),
      when: chooseDate(unit),
      figures: unit.figures.map(figureOf),
      speaker: speech?.speaker ?? null,
      confidence: confidenceOf(unit, kind, speech, brackets.length),
      reason: kind.reason,
    },
  ];
}

/** What a fact may hold (core/facts/fact-schema). */
const LONGEST_CLAIM = 5_000;
