import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/extraction/article.ts';
import { extract } from '../../../core/extraction/extract.ts';
import type { Extraction } from '../../../core/extraction/extraction.ts';
import { draftsOf } from '../../../core/extraction/to-source.ts';
import type { Span } from '../../../core/facts/fact.ts';
import { validateSuggestion } from '../../../core/facts/suggestion-schema.ts';
import { listArticles } from '../../articles/list-articles.ts';
import { fc } from '../../fast-check.ts';
import { anyText, shuffledArticle } from './arbitrary-article.ts';
import { inventedWords } from './invented-words.ts';
import { layOut } from './speech/read-snippet.ts';

const read = (article: Article): Extraction => extract({ article, language: 'en', published: '2025-06-18', known: [] });

/** What is wrong with the spans of an extraction. */
function faultsOf({ text, blocks }: Article, extraction: Extraction): readonly string[] {
  const inBlock = ({ start, end }: Span) => blocks.some((block) => block.start <= start && end <= block.end);
  return Object.entries(extraction).flatMap(([list, spans]: [string, readonly Span[]]) =>
    spans.flatMap((span, index) => [
      ...(0 <= span.start && span.start < span.end && span.end <= text.length
        ? []
        : [`${list} ${index} out of bounds`]),
      ...(inBlock(span) ? [] : [`${list} ${index} in no one block`]),
      ...((spans[index - 1]?.start ?? 0) <= span.start ? [] : [`${list} ${index} out of order`]),
    ]),
  );
}

describe.each([
  ['any text', anyText],
  ['shuffled pieces of articles', shuffledArticle],
] as const)('extract, of %s', (_name, articles) => {
  it('finds spans in bounds, in order and in one block, the same each time', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const first = read(article);
        expect(faultsOf(article, first)).toEqual([]);
        expect(read(article)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('suggests facts a dossier takes, in words the article has', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const extraction = read(article);
        for (const fact of extraction.facts) expect(inventedWords(article.text, extraction, fact)).toEqual([]);
        for (const { draft, confidence, reason } of draftsOf(article, extraction, {
          source: 's1',
          language: 'en',
          asAt: null,
        })) {
          const checked = validateSuggestion({
            id: 'x',
            state: 'open',
            draft,
            confidence,
            reason,
            edited: false,
            fact: null,
          });
          expect(checked).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('extract, of whole articles', () => {
  const articles = [...listArticles('practice'), ...listArticles('tuning')];

  it.each(articles.map((article) => [article.name, article] as const))('%s keeps its words', (_name, annotated) => {
    const article = layOut(annotated);
    const extraction = extract({ article, language: 'en', published: annotated.date, known: [] });
    expect(faultsOf(article, extraction)).toEqual([]);
    expect(extraction.facts.length).toBeGreaterThan(8);
    expect(extraction.facts.flatMap((fact) => inventedWords(article.text, extraction, fact))).toEqual([]);
  });

  it('suggests no claim twice for one article', () => {
    const doubled = articles.flatMap((annotated) => {
      const claims = read(layOut(annotated)).facts.map(({ kind, claim }) => `${kind}: ${claim}`);
      return claims.filter((claim, index) => claims.indexOf(claim) !== index);
    });
    expect(doubled).toEqual([]);
  });

  it('finds in an article what it finds in it three times over', () => {
    const [annotated] = articles;
    if (!annotated) throw new Error('There is no article');
    const { text, blocks } = layOut(annotated);
    const shift = text.length + 2;
    const thrice = {
      text: [text, text, text].join('\n\n'),
      blocks: [0, 1, 2].flatMap((at) =>
        blocks.map((block) => ({ ...block, start: block.start + at * shift, end: block.end + at * shift })),
      ),
    };
    const once = read({ text, blocks });
    const found = read(thrice);
    expect(found.quotations.filter(({ end }) => end <= text.length)).toEqual(once.quotations);
    expect(found.dates).toHaveLength(3 * once.dates.length);
    expect(found.sentences).toHaveLength(3 * once.sentences.length);
  });

  it('knows a language it has no rules for', () => {
    const article = { text: 'Presiden tiba di Jakarta.', blocks: [{ start: 0, end: 25, kind: 'paragraph' as const }] };
    const found = extract({ article, language: 'no such language!', published: null, known: [] });
    expect(found.sentences).toEqual([{ start: 0, end: 25, block: 0 }]);
  });
});
