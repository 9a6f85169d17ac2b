import { expect, test } from 'vitest';
import { Unreadable } from '../../../../../electron/backend/reading/unreadable.ts';
import { checkArticle } from '../check-article.ts';
import { readGiven } from '../expected-article.ts';

const TEXT =
  '<p>Officials said on Tuesday that the work on the new line would begin in May and end within two years.</p>';
const many = (text: string, times: number) => text.repeat(times);

/** In its own process a page gets 30 seconds; these take one or two, which the bench measures. */
const read = async (html: string) => {
  const file = { kind: 'file', name: 'page.html', bytes: Buffer.from(`<!doctype html><body>${html}`) } as const;
  try {
    const article = await readGiven(file);
    checkArticle(article);
    return article.article.text;
  } catch (error) {
    if (error instanceof Unreadable) return error.fault.reason;
    throw error;
  }
};

test.each([
  ['elements in elements', many('<div>', 1_000_000), 'too-deep'],
  ['elements that close themselves only seemingly', many('<div/>', 1_000_000), 'too-deep'],
  ['end tags that end nothing', many('<div></x>', 500_000), 'too-deep'],
  ['lists in items without end tags', many('<ul><li>', 500_000), 'too-deep'],
  ['a million tags', many('<b>a</b>', 500_000), 'too-many-pieces'],
  ['a million brackets', many('<', 1_000_000), 'too-many-pieces'],
  ['a million references', many('&amp;', 1_000_000), 'too-many-pieces'],
  ['a class of many names', `<p class="${many('a ', 500_000)}">${TEXT}`, 'too-many-pieces'],
  ['more paragraphs than a source holds', many('<p>Some words', 25_000), 'too-many-blocks'],
  ['an endless word', `<p>${many('x', 300_000)}`, 'unknown'],
  ['nothing but spaces', many('&nbsp;\n', 50_000), 'empty'],
  ['nothing but a script', `<script>${many('</scrip', 500_000)}`, 'empty'],
  ['a comment that never ends', `<!--${many('-', 3_000_000)}`, 'empty'],
])('%s: ends in a message of its own', async (_what, html, reason) => {
  expect(await read(html)).toBe(reason);
});

const SENTENCE = 'Officials said on Tuesday that the work on the new line would begin in May and end within two years.';

test.each([
  ['an attribute of five megabytes', `<p title="${many('x', 5_000_000)}">${TEXT}`],
  ['JSON-LD nested without end', `<script type="application/ld+json">${many('[', 500_000)}</script>${TEXT}`],
  [
    'JSON-LD of objects in objects',
    `<script type="application/ld+json">${many('{"@type":"Article","author":', 5_000)}1${many('}', 5_000)}</script>${TEXT}`,
  ],
  ['a style sheet that opens without closing', `<style>${many('.a{', 300_000)}</style>${TEXT}`],
  ['a style sheet of comments', `<style>${many('/*', 500_000)}</style>${TEXT}`],
  ['thousands of authors', `${many('<meta name="author" content="A B">', 20_000)}${TEXT}`],
  ['an author of a megabyte', `<meta name="author" content="${many('A, ', 350_000)}">${TEXT}`],
  ['an address of a megabyte', `<link rel="canonical" href="${many('https://a', 120_000)}">${TEXT}`],
  ['pages in pages', `${many('<html><body>', 300)}${TEXT}`],
  ['everything hidden', `<div hidden aria-hidden="true" style="display:none">${many(TEXT, 3)}</div>`],
])('%s: the article is read all the same', async (_what, html) => {
  expect(await read(html)).toBe(SENTENCE);
});

test('boxes in boxes around a megabyte of text are read without looking at it a thousand times', async () => {
  const html = `${many('<div class="related promo">', 800)}cookie <button>x</button>${many('word ', 200_000)}`;
  expect(await read(html)).toContain('word word');
});

test('cells that span everything do not multiply', async () => {
  const html = `<table>${many('<tr><td colspan="1000" rowspan="65534">a</td><td>b</td></tr>', 3_000)}</table>`;
  expect((await read(html)).length).toBeLessThan(1_000_000);
});
