import type { Span } from '../../facts/fact.ts';
import type { PartialDate } from '../../shared/partial-date.ts';
import type { Article } from '../article.ts';
import type { DateFound } from '../extraction.ts';
import { spanAt } from '../span-at.ts';
import { takeNothing } from '../taken-text.ts';
import type { Around, Reading } from './date-grammar.ts';
import { DATE_GRAMMARS } from './date-grammars.ts';
import { writesMonthFirst } from './numeric-dates.ts';
import { readPublished } from './published.ts';
import { readRelation } from './read-relation.ts';
import { readTense } from './read-tense.ts';

/**
 * The dates an article names, in reading order and apart from each other, read against the day of publication. A
 * date whose year (or all of it) comes from that day is `inferred`; without it such a date stays unresolved, `vague`
 * and without `iso`. Of 04/05/2025 the day comes first unless the article writes month-first dates elsewhere.
 */
export function findDates(
  { text, blocks }: Article,
  sentences: readonly Span[],
  published: PartialDate | null,
): readonly DateFound[] {
  const taken = takeNothing(text.length);
  const known = { published: readPublished(published), monthFirst: writesMonthFirst(text) };
  const dates: DateFound[] = [];
  for (const { pattern, read } of DATE_GRAMMARS) {
    const scan = new RegExp(pattern);
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const { index } = match;
      const whole = { start: index, end: index + match[0].length };
      const reading = read(match, { ...known, ...wordsAround(text, sentences, whole) });
      const span = { start: index, end: index + (reading?.length ?? match[0].length) };
      if (reading && taken.isFree(span) && (spanAt(blocks, span.start)?.end ?? 0) >= span.end) {
        taken.take(span);
        dates.push(toDate(text, span, reading));
        scan.lastIndex = span.end;
      } else {
        // What begins inside words that are no date may still be one.
        scan.lastIndex = index + 1;
      }
    }
  }
  return dates.sort((one, other) => one.start - other.start);
}

type WordsAround = Pick<Around, 'before' | 'after' | 'tense'>;

function wordsAround(text: string, sentences: readonly Span[], { start, end }: Span): WordsAround {
  return {
    before: (length) => lastLine(text.slice(Math.max(0, start - length), start)),
    after: (length) => firstLine(text.slice(end, end + length)),
    tense: () => {
      const sentence = spanAt(sentences, start);
      return sentence && readTense(text.slice(sentence.start, start), text.slice(end, sentence.end));
    },
  };
}

function toDate(
  text: string,
  { start, end }: Span,
  { iso, to, other, inferred = false, vague = false }: Reading,
): DateFound {
  const relation = readRelation(lastLine(text.slice(Math.max(0, start - 40), start)));
  return {
    start,
    end,
    text: text.slice(start, end),
    iso,
    ...(to === undefined ? {} : { to }),
    ...(relation === undefined ? {} : { relation }),
    inferred,
    vague,
    ...(other === undefined ? {} : { other }),
  };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
