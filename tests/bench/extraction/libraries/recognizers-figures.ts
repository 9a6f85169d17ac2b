import type { Span } from '../../../../core/facts/fact.ts';
import type { FigureHit } from '../findings.ts';
import { overlap } from '../match-spans.ts';
import type { TimeFound } from './recognizers.ts';

type Suite = typeof import('@microsoft/recognizers-text-suite');
type Found = ReturnType<Suite['recognizeNumber']>[number];

/**
 * Percentages, money, measures, temperatures, durations and bare numbers, each word in one of them, the longest first;
 * numbers in dates and times are no figures. It does not look for what is counted.
 */
export function recognizeFigures(suite: Suite, text: string, times: readonly TimeFound[]): readonly FigureHit[] {
  const inDates = times.filter(({ type }) => type !== 'duration');
  const withUnit = [
    ...suite.recognizePercentage(text, 'en-us').flatMap(percentage),
    ...[
      ...suite.recognizeCurrency(text, 'en-us'),
      ...suite.recognizeDimension(text, 'en-us'),
      ...suite.recognizeTemperature(text, 'en-us'),
    ].flatMap(measure),
    ...times.flatMap(duration),
  ];
  const numbers = suite.recognizeNumber(text, 'en-us').flatMap(number);
  return keepApart([...byLength(withUnit), ...byLength(numbers)]).filter((hit) => !lieOver(inDates, hit));
}

function percentage(found: Found): readonly FigureHit[] {
  return hit(found, found.resolution?.value?.replace('%', ''), '%');
}

function measure(found: Found): readonly FigureHit[] {
  return hit(found, found.resolution?.value, found.resolution?.unit);
}

function number(found: Found): readonly FigureHit[] {
  return hit(found, found.resolution?.value, null);
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

function duration({ start, end, type, values }: TimeFound): readonly FigureHit[] {
  const [, value, unit = ''] = /^PT?(\d+(?:\.\d+)?)([A-Z])$/.exec(values[0]?.timex ?? '') ?? [];
  if (type !== 'duration' || value === undefined) return [];
  return [{ start, end, value: [Number(value)], unit: UNITS[unit] ?? null }];
}

/** Its `end` is that of the last character. */
function hit({ start, end, text }: Found, value: unknown, unit: string | null): readonly FigureHit[] {
  const read = Number(value);
  if (typeof value !== 'string' || value === '' || !Number.isFinite(read) || !/\d|\p{L}{3}/u.test(text)) return [];
  return [{ start, end: end + 1, value: [read], unit }];
}

function byLength(hits: readonly FigureHit[]): readonly FigureHit[] {
  return hits.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

function keepApart(hits: readonly FigureHit[]): readonly FigureHit[] {
  const kept: FigureHit[] = [];
  for (const next of hits) if (!lieOver(kept, next)) kept.push(next);
  return kept;
}

function lieOver(spans: readonly Span[], hit: Span): boolean {
  return spans.some((span) => overlap(span, hit) > 0);
}
