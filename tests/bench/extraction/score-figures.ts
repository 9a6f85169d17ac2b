import type { NamedArticle } from '../../articles/list-articles.ts';
import type { FigureHit } from './findings.ts';
import { matchSpans, scoreOf } from './match-spans.ts';
import { isSameUnit } from './same-unit.ts';
import type { Score } from './score.ts';

/** A third may be read as 0.33. */
const TOLERANCE = 0.005;

/** A figure counts when it lies over an annotated one and has its value (both ends of a range) and its unit. */
export function scoreFigures(article: NamedArticle, hits: readonly FigureHit[]): Score {
  const matching = matchSpans(
    article.figures,
    hits,
    (gold, hit) =>
      gold.optional ||
      (isSameValue(gold.value, hit.value) && isSameUnit(gold.unit, hit.unit, article.text.slice(gold.start, gold.end))),
  );
  return scoreOf(matching, tell, tell);
}

function isSameValue(gold: readonly number[], hit: readonly number[]): boolean {
  return (
    gold.length === hit.length &&
    gold.every((value, index) => Math.abs((hit[index] ?? Number.NaN) - value) <= Math.abs(value) * TOLERANCE)
  );
}

function tell({ value, unit }: { readonly value: readonly number[]; readonly unit: string }): string {
  return `${value.join('..')} ${unit}`.trim();
}
