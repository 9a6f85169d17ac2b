import { expect, test } from 'vitest';
import { expected, fixture, readGiven, seeArticle, seeBlocks } from '../expected-article.ts';

const md = (text: string) => ({ kind: 'file', name: 'note.md', bytes: Buffer.from(text) }) as const;

test.each(['policy-note', 'clipping'])('%s.md becomes an article with its front matter as data', async (name) => {
  const bytes = await fixture('markdown', `${name}.md`);
  expect(await seeArticle({ kind: 'file', name: `${name}.md`, bytes })).toEqual(await expected('markdown', name));
});
