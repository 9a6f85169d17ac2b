import type { Span } from '../../../core/facts/fact.ts';
import { readPlainText } from '../../../electron/backend/reading/text/read-plain-text.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import type { Findings, Tool } from './findings.ts';
import { extractFrom } from './read-ours.ts';

/**
 * Our extractor on the article as a text file, paragraphs and headings found by the reader an import uses: what
 * `extract <path> --date` prints.
 */
export const OURS_FROM_TEXT: Tool = {
  name: 'ours-from-text',
  read(article) {
    const read = readPlainText(article.text).article;
    return mapFindings(extractFrom(read, article.date), mapOffsets(read.text, article));
  },
};

type Place = <Hit extends Span>(hit: Hit) => Hit;

/**
 * Spans of the text read as spans of the article, which has white space and bullets besides.
 *
 * @throws Error when other characters differ, for then no offset could be compared.
 */
function mapOffsets(text: string, article: NamedArticle): Place {
  const places = new Map<number, number>();
  let reached = -1;
  for (const { 0: character, index } of text.matchAll(/\S/g)) {
    reached = article.text.indexOf(character, reached + 1);
    if (reached < 0) throw new Error(`${article.name} read as a file is another text`);
    places.set(index, reached);
  }
  return (hit) => ({ ...hit, start: places.get(hit.start) ?? 0, end: (places.get(hit.end - 1) ?? -1) + 1 });
}

function mapFindings(found: Findings, place: Place): Findings {
  return {
    names: found.names?.map(place) ?? null,
    dates: found.dates?.map(place) ?? null,
    figures: found.figures?.map(place) ?? null,
    quotations: found.quotations?.map(place) ?? null,
    reported: found.reported?.map(place) ?? null,
    facts: found.facts?.map(place) ?? null,
  };
}
