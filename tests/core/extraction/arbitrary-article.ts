import type { Article, Block } from '../../../core/extraction/article.ts';
import { normaliseText } from '../../../core/extraction/normalise-text.ts';
import { PASSAGE_KINDS, type PassageKind } from '../../../core/facts/source.ts';
import { listArticles } from '../../articles/list-articles.ts';
import { fc } from '../../fast-check.ts';

/** Text as an article: a line is a block, of the kinds in turn. */
export function articleFrom(text: string, kinds: readonly PassageKind[]): Article {
  const normalised = normaliseText(text);
  const blocks = [...normalised.matchAll(/\S[^\n]*/g)].map((line, index): Block => {
    return {
      start: line.index,
      end: line.index + line[0].trimEnd().length,
      kind: kinds[index % kinds.length] ?? 'paragraph',
    };
  });
  return { text: normalised, blocks };
}

const anyKinds = fc.array(fc.constantFrom(...PASSAGE_KINDS), { minLength: 1, maxLength: 6 });

/** Any text at all, line breaks, marks and half characters among it. */
export const anyText = fc.tuple(fc.string({ unit: 'binary', maxLength: 400 }), anyKinds).map(([text, kinds]) => {
  return articleFrom(text, kinds);
});

/** Words, marks and sentences of real articles in any order, cut anywhere. */
export const shuffledArticle = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences()) }, fc.constantFrom(...pieces())), {
      maxLength: 40,
    }),
    fc.nat(30),
    anyKinds,
  )
  .map(([parts, cut, kinds]) => articleFrom(parts.join('').slice(cut), kinds));

function sentences(): readonly string[] {
  return listArticles('practice').flatMap(({ text }) => text.split(/(?<=[.?!] )|(?<=\n)/).filter((one) => one !== ''));
}

function pieces(): readonly string[] {
  return [
    ...'“”‘’"\'«»„()[],;:.!?–—-…\n\t '.split(''),
    ...'He said that |, she said. |said |Mr |Dr. |the company |Its |and |, who |according to |told |agreed to |12 May 2025 |on Monday |$1.2 million |5-7% |İ |ﬁ|😀|the agreement |there, |A: |• |1. |\n\n'.split(
      '|',
    ),
  ].filter((one) => one !== '');
}
