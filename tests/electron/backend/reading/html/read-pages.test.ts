import { expect, test } from 'vitest';
import { expected, fixture, seeArticle } from '../expected-article.ts';

test.each(['noisy-news', 'poor-markup', 'press-release', 'blog', 'wiki', 'malay', 'chinese-gb18030', 'arabic'])(
  'the saved page %s becomes its article, paragraph by paragraph, with its data',
  async (name) => {
    const bytes = await fixture('html', `${name}.html`);
    expect(await seeArticle({ kind: 'file', name: `${name}.html`, bytes })).toEqual(await expected('html', name));
  },
);

test.each(['pasted-word', 'pasted-google-docs', 'pasted-mail'])(
  'what was copied as %s keeps every word, its headings, lists and tables',
  async (name) => {
    const html = Buffer.from(await fixture('html', `${name}.html`)).toString();
    expect(await seeArticle({ kind: 'html', text: html })).toEqual(await expected('html', name));
  },
);
