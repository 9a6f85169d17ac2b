import type { FigureGold } from '../../articles/annotated-article.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import type { FigureHit } from './findings.ts';
import { matchSpans, scoreOf } from './match-spans.ts';
import type { Reading } from './reading.ts';
import { isSameUnit, isSameUnitInFull } from './same-unit.ts';
import type { Score } from './score.ts';

/** A third may be read as 0.33; other numbers are exact, apart from what arithmetic rounds. */
const FRACTION_TOLERANCE = 0.005;
const ROUNDING = 1e-6;

/**
 * A figure counts when it lies over an annotated one and has its value (both ends of a range) and its unit; read narrowly,
 * when what is counted is told in full.
 */
export function scoreFigures(article: NamedArticle, hits: readonly FigureHit[], reading: Reading): Score {
  const matching = matchSpans(article.figures, hits, (gold, hit) => {
    return gold.optional || isSameFigure(article.text, gold, hit, reading);
  });
  return scoreOf(matching, tell, tell);
}

/** Whether a figure found has the value and the unit of the one annotated in the text. */
export function isSameFigure(text: string, gold: FigureGold, hit: Figure, reading: Reading): boolean {
  if (!isSameValue(gold.value, hit.value)) return false;
  const printed = text.slice(gold.start, gold.end);
  return reading === 'narrow' ? isSameUnitInFull(gold.unit, hit.unit) : isSameUnit(gold.unit, hit.unit, printed);
}

type Figure = Pick<FigureHit, 'value' | 'unit'>;

function isSameValue(gold: readonly number[], hit: readonly number[]): boolean {
  return (
    gold.length === hit.length &&
    gold.every((value, index) => {
      const tolerance = Math.abs(value) < 1 ? FRACTION_TOLERANCE : Math.abs(value) * ROUNDING;
      return Math.abs((hit[index] ?? Number.NaN) - value) <= tolerance;
    })
  );
}

function tell({ value, unit }: { readonly value: readonly number[]; readonly unit: string | null }): string {
  return `${value.join('..')} ${unit ?? ''}`.trim();
}
