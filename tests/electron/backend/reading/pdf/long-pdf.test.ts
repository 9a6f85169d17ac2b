import { expect, test } from 'vitest';
import { readArticle } from '../../../../../electron/backend/reading/read-article.ts';
import { buildPdf, lines } from './build-pdf.ts';
import { OPTIONS } from './drawn-articles.ts';

const PAGES = 300;
const LINES = 44;

const WORDS = 'harbour council winter railway forest budget minister village market teacher bridge valley'.split(' ');
const word = (at: number) => WORDS[at % WORDS.length] ?? '';

/** Two columns of paragraphs of four lines, under a running head and over a page number. */
function page(number: number) {
  const column = (side: string, x: number) =>
    lines(
      Array.from({ length: LINES }, (_, index) =>
        index % 4 === 3
          ? `and on the ${word(number + index)}, on page ${number}.`
          : `${side} ${number}-${index} is on the ${word(number)} and the ${word(index + 5 * number)},`,
      ),
      { x, y: 80, lead: 16, size: 9 },
    ).map((line, index) => (index % 4 === 0 ? { ...line, x: x + 9 } : line));
  const bands = [
    { text: 'Report of the commission', x: 60, y: 30, size: 8 },
    { text: String(number), x: 290, y: 815, size: 8 },
  ];
  return { drawn: [...bands, ...column('Left', 60), ...column('Right', 310)] };
}

test('300 pages in two columns are read in order, told page by page', { timeout: 300_000 }, async () => {
  const bytes = buildPdf({ pages: Array.from({ length: PAGES }, (_, index) => page(index + 1)) });
  const told: number[] = [];
  const began = performance.now();
  const { article } = await readArticle(
    { kind: 'file', name: 'long.pdf', bytes },
    { ...OPTIONS, onProgress: ({ done }) => told.push(done) },
  );
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${PAGES} pages, ${article.text.length} characters, ${article.blocks.length} paragraphs: ${seconds} s`);

  expect(told).toEqual(Array.from({ length: PAGES }, (_, index) => index));
  const expected = Array.from({ length: PAGES }, (_, index) => index + 1).flatMap((number) =>
    ['Left', 'Right'].flatMap((side) =>
      Array.from({ length: LINES / 4 }, (_, paragraph) => `${number} ${side} ${number}-${paragraph * 4}`),
    ),
  );
  const found = article.blocks.map(
    (block) => `${block.page} ${/^\w+ \d+-\d+/.exec(article.text.slice(block.start, block.end))?.[0]}`,
  );
  expect(found).toEqual(expected);
  expect(article.text).not.toContain('Report of the commission');
});
