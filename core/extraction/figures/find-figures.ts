import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import type { DateFound, FigureFound, Mention } from '../extraction.ts';
import { within } from '../sentences/find-in-order.ts';
import { spanAt } from '../span-at.ts';
import { takeNothing } from '../taken-text.ts';
import type { Amount } from './amount.ts';
import { findDigitNumerals, writesCommaDecimals } from './digit-numerals.ts';
import { isFigure, isLabel, isNumbered } from './is-figure.ts';
import { measuredOf } from './measured-of.ts';
import { takeNotFigures } from './not-figures.ts';
import type { Numeral } from './numeral.ts';
import { readQualifier } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { readAmounts } from './read-amount.ts';
import { shareUnits } from './shared-units.ts';
import { readWhoseMoney } from './whose-money.ts';
import { findWordNumerals } from './word-numerals.ts';

/**
 * The figures an article gives, in reading order and apart from each other. `mentions` settle whose dollars or
 * shillings are meant; numbers inside `dates` are no figures.
 */
export function findFigures(
  article: Article,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  dates: readonly DateFound[],
): readonly FigureFound[] {
  const whose = readWhoseMoney(article.text, sentences, mentions);
  const commaDecimals = writesCommaDecimals(article.text);
  return article.blocks.flatMap((block) => {
    const text = article.text.slice(block.start, block.end);
    const inBlock = ({ start, end }: Span) => ({ start: start - block.start, end: end - block.start });
    const taken = takeNothing(text.length);
    for (const span of [...within(dates, block), ...within(mentions, block)]) taken.take(inBlock(span));
    takeNotFigures(text, taken);
    const numerals = findNumerals(text, commaDecimals).filter((numeral) => taken.isFree(numeral.digits));
    const here = { ...whose, settle: (name: string, at: number) => whose.settle(name, block.start + at) };
    const amounts = apart(readAmounts(text, numerals, here)).filter((amount) => !isNumbered(text, amount));
    const told = joinRanges(text, amounts).filter((amount) => !isLabel(text, amount));
    const lines = within(sentences, block).map(inBlock);
    return shareUnits(text, told, lines)
      .filter((amount) => isFigure(text, amount))
      .map((amount) => toFigure(text, block.start, amount, spanAt(lines, amount.start) ?? amount));
  });
}

function findNumerals(text: string, commaDecimals: boolean): readonly Numeral[] {
  const taken = takeNothing(text.length);
  return [...findWordNumerals(text), ...findDigitNumerals(text, commaDecimals)]
    .filter((numeral) => {
      if (!taken.isFree(numeral)) return false;
      taken.take(numeral);
      return true;
    })
    .sort((one, other) => one.start - other.start);
}

function apart(amounts: readonly Amount[]): readonly Amount[] {
  let end = 0;
  return amounts.filter((amount) => {
    if (amount.start < end) return false;
    end = amount.end;
    return true;
  });
}

/** How far around a figure its subject and qualifier are looked for. */
const REACH = 200;

function toFigure(text: string, offset: number, amount: Amount, sentence: Span): FigureFound {
  const { start, end, value, high, unit } = amount;
  // A cell of a table says nothing of its neighbours.
  const before =
    text
      .slice(Math.max(sentence.start, start - REACH), start)
      .split(/[\t\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, Math.min(sentence.end, end + REACH)).split(/[\t\n]/, 1)[0] ?? '';
  const qualifier = readQualifier(before.slice(-40), text.slice(start, end), after.slice(0, 12));
  return {
    start: offset + start,
    end: offset + end,
    text: text.slice(start, end),
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    of: measuredOf(amount, before, after),
    ...(qualifier === null ? {} : { qualifier }),
  };
}
