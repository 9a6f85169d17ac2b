import { expect, test } from 'vitest';
import { expected, fixture, seeArticle } from '../expected-article.ts';

test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'])(
  'the same text in %s is the same article',
  async (encoding) => {
    const bytes = await fixture('text', `cafes.${encoding}.txt`);
    expect(await seeArticle({ kind: 'file', name: 'cafes.txt', bytes })).toEqual(await expected('text', 'cafes'));
  },
);

test.each(['hard-wrapped', 'mail'])('%s.txt becomes paragraphs, headings, items and tables', async (name) => {
  const bytes = await fixture('text', `${name}.txt`);
  expect(await seeArticle({ kind: 'file', name: `${name}.txt`, bytes })).toEqual(await expected('text', name));
});
