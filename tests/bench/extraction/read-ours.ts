import type { Article } from '../../../core/extraction/article.ts';
import { extract } from '../../../core/extraction/extract.ts';
import type { PartialDate } from '../../../core/shared/partial-date.ts';
import type { Findings, Tool } from './findings.ts';
import { layOut } from './lay-out.ts';

/** Our extractor, with no names learned, on paragraphs and headings as annotated. */
export const OURS: Tool = {
  name: 'ours',
  read: (article) => extractFrom(layOut(article), article.date),
};

/** What is found in an article whose paragraphs are known. */
export function extractFrom(article: Article, published: PartialDate): Findings {
  const found = extract({ article, language: 'en', published, known: [] });
  return {
    names: found.mentions,
    // As `extract --json` prints them: words that fix no date are none.
    dates: found.dates.flatMap(({ start, end, iso, to }) =>
      iso === null ? [] : [{ start, end, iso: to ? `${iso}/${to}` : iso }],
    ),
    figures: found.figures.map(({ start, end, value, high, unit }) => {
      return { start, end, value: high === undefined ? [value] : [value, high], unit };
    }),
    quotations: found.quotations,
    reported: found.reported,
    facts: found.facts.map(
      ({ start, end, kind, people, organisations, places, programmes, when, figures, speaker }) => ({
        start,
        end,
        kind,
        names: [...people, ...organisations, ...places, ...programmes],
        when: when?.iso ? (when.to ? `${when.iso}/${when.to}` : when.iso) : null,
        figures: figures.map(({ value, high, unit }) => ({
          value: high === undefined ? [value] : [value, high],
          unit,
        })),
        speaker,
      }),
    ),
  };
}
