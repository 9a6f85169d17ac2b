import { createRequire } from 'node:module';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import type { Span } from '../../../../core/facts/fact.ts';
import { type DateHit, FINDS_NOTHING, type Tool } from '../findings.ts';
import { layOut } from '../lay-out.ts';
import { recognizeFigures } from './recognizers-figures.ts';
import { dayBefore, toReading } from './to-reading.ts';

// Its build for Node is CommonJS without names an import could see.
const suite = createRequire(import.meta.url)(
  '@microsoft/recognizers-text-suite',
) as typeof import('@microsoft/recognizers-text-suite');

/**
 * Microsoft Recognizers. Of the dates it offers for words the one nearest to publication is taken, which is more than it
 * decides itself; times of day, durations and recurring dates are no dates. It reads a sentence at a time, because its
 * time grows with the square of the text.
 */
export const RECOGNIZERS: Tool = {
  name: 'recognizers',
  read(article) {
    const { text, date } = article;
    const sentences = findSentences(layOut(article), 'en').map((sentence) => {
      const words = text.slice(sentence.start, sentence.end);
      const times = recognizeTimes(words, date);
      const place = <Hit extends Span>(hit: Hit): Hit => {
        return { ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start };
      };
      const dates = times.flatMap((time) => toHit(time, date)).map(place);
      return { dates, figures: recognizeFigures(suite, words, times).map(place) };
    });
    return {
      ...FINDS_NOTHING,
      dates: sentences.flatMap(({ dates }) => dates),
      figures: sentences.flatMap(({ figures }) => figures),
    };
  },
};

/** Words that speak of time, durations among them; `end` is after the last one. */
export interface TimeFound {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values: readonly TimeValue[];
}

interface TimeValue {
  readonly type: string;
  readonly timex: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

function recognizeTimes(text: string, published: string): readonly TimeFound[] {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const results = suite.recognizeDateTime(text, 'en-gb', 0, new Date(year, month - 1, day));
  return results.map(({ start, end, typeName, resolution }) => {
    const values = (resolution?.values ?? []) as readonly TimeValue[];
    return { start, end: end + 1, type: typeName.replace('datetimeV2.', ''), values };
  });
}

const WITH_DAY = ['date', 'daterange', 'datetime', 'datetimerange'];

function toHit({ start, end, type, values }: TimeFound, published: string): readonly DateHit[] {
  if (!WITH_DAY.includes(type)) return [];
  const readings = values.flatMap((value) => readingOf(value) ?? []);
  const nearest = readings.toSorted((a, b) => daysApart(a, published) - daysApart(b, published))[0];
  return [{ start, end, iso: nearest ?? null }];
}

/** Its ranges end on the day after; a definite timex (`2030` for `by 2030`) says more than the open range beside it. */
function readingOf({ type, timex, value, start, end }: TimeValue): string | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(timex)) return timex;
  if (value && /^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10);
  if (!start || !end) return start?.slice(0, 10) ?? end?.slice(0, 10) ?? null;
  // `from 1 June to 30 November` is given with its last day, `May` with the day after.
  const counted = /P\d+D\)$/.test(timex) || type === 'datetimerange';
  return toReading(start, counted ? end : dayBefore(end.slice(0, 10)));
}

function daysApart(reading: string, published: string): number {
  const [first = '', last = first] = reading.split('/');
  const [from, to, day] = [Date.parse(first), Date.parse(last), Date.parse(published)];
  return from <= day && day <= to ? 0 : Math.min(Math.abs(from - day), Math.abs(to - day));
}
