import { extract } from '../../../core/extraction/extract.ts';
import type { Tool } from './findings.ts';
import { layOut } from './lay-out.ts';

/** Our extractor, as an import runs it, with no names learned. */
export const OURS: Tool = {
  name: 'ours',
  read(article) {
    const found = extract({ article: layOut(article), language: 'en', published: article.date, known: [] });
    return {
      names: found.mentions,
      dates: found.dates.map(({ start, end, iso, to }) => ({ start, end, iso: to ? `${iso}/${to}` : iso })),
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
  },
};
