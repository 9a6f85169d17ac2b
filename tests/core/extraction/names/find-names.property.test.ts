import { expect, it } from 'vitest';
import type { Article, Block } from '../../../../core/extraction/article.ts';
import { findNames } from '../../../../core/extraction/names/find-names.ts';
import { normaliseText } from '../../../../core/extraction/normalise-text.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import { fc } from '../../../fast-check.ts';

const WORDS = [
  'Amina',
  'Otieno',
  'Bank',
  'of',
  'Ghana',
  'and',
  '&',
  'the',
  'The',
  'US',
  'U.S.',
  'al-',
  'bin',
  'de',
  'la',
  'Mr',
  'Dr.',
  'Minister',
  'for',
  'Trade',
  ',',
  '(',
  ')',
  'ABC',
  '(ABC)',
  '’s',
  "'",
  '“',
  '”',
  '–',
  '-',
  '.',
  'A/S',
  'a/p',
  'Act',
  '2014',
  '13th',
  'said',
  'in',
  'Kosi',
  'river',
  'CYCLONE',
  'R.',
  'K.',
  'MP',
  'OBE',
  'İ',
  'ß',
  '北京',
  '😀',
  'of the',
  'on',
  ':',
  'By',
  'x@y.z',
  'http://a',
  '\t',
  '1.',
] as const;

const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
  .map((words) => normaliseText(words.join(' ')).trim());
const articles = fc
  .array(fc.record({ text, kind: fc.constantFrom<Block['kind']>('paragraph', 'heading', 'item', 'table') }), {
    maxLength: 5,
  })
  .map((parts): Article => {
    let whole = '';
    const blocks: Block[] = [];
    for (const part of parts.filter((one) => one.text !== '')) {
      blocks.push({ start: whole.length, end: whole.length + part.text.length, kind: part.kind });
      whole += `${part.text}\n\n`;
    }
    return { text: whole, blocks };
  });
const known = fc.array(
  fc.record({
    surface: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })),
    type: fc.constantFrom('person' as const, 'organisation' as const, 'place' as const, 'programme' as const),
    name: fc.string({ minLength: 1, maxLength: 12 }),
  }),
  { maxLength: 6 },
);

it('gives names in reading order, apart, each within one sentence, whatever the text, and the same ones again', () => {
  fc.assert(
    fc.property(articles, known, (article, names) => {
      const sentences = findSentences(article, 'en');
      const found = findNames(article, sentences, names);
      let last = 0;
      for (const { start, end, name } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(name).not.toBe('');
        expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
        last = end;
      }
      expect(findNames(article, sentences, names)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});

it.each([
  'Kenya Minister ',
  'Bank of Ghana and the Ministry for ',
  'Amina Otieno, ',
  'A.B.',
  '((',
  "Abs' ",
  'ABC (ABC) ',
  '–',
])('takes 50 kB of %s', (part) => {
  const text = normaliseText(part.repeat(50_000 / part.length)).trim();
  const article: Article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
  const found = findNames(article, findSentences(article, 'en'), []);
  expect(found.every(({ start, end }, index) => start < end && start >= (found[index - 1]?.end ?? 0))).toBe(true);
});
