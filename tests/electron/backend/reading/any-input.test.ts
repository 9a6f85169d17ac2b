import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../../core/contract/source-methods.ts';
import { Unreadable } from '../../../../electron/backend/reading/unreadable.ts';
import { fc } from '../../../fast-check.ts';
import { checkArticle } from './check-article.ts';
import { fixture, readGiven } from './expected-article.ts';

/** Reads what may be anything: an article that keeps its promises, or Unreadable; never another error. */
async function readAny(given: ArticleFile): Promise<'article' | 'unreadable'> {
  try {
    checkArticle(await readGiven(given));
    return 'article';
  } catch (error) {
    if (error instanceof Unreadable) return 'unreadable';
    throw error;
  }
}

const names = fc.constantFrom('a.html', 'a.md', 'a.txt', 'a');
const pieces = fc.constantFrom(
  ...'<p> </p> <div class="related"> </div> <ul><li> <table><tr><td> <td rowspan=9> <th colspan=3> </table> <br> <h1> </h1> <h3> <a href="#n"> </a> <sup>1</sup> <b> <q> <pre> </pre> <blockquote> <figure> <script> </script> <style>.a{display:none}</style> <!-- --> <html> <head> <body hidden> <title> <meta content="x" name="author"> <svg> <![CDATA[ &amp; &#x4e2d; &nbsp; <o:p> <x-y> <time datetime="2024-02-30"> <article> <aside> <del> <span style="font-size:0"> # ## - * > 1. | |-| [a](b) [^1]: ~~ ``` --- === \t \f “Yes,” she said. 3 May 2024 中文 Text, By Amina'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  ' ',
  'A sentence that is long enough to be taken for the text of an article, with a full stop at its end.',
);

test('any bytes under any name are an article or Unreadable', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), names, async (bytes, name) => {
      expect(['article', 'unreadable']).toContain(await readAny({ kind: 'file', name, bytes }));
    }),
    { numRuns: 300 },
  );
});

test('any mixture of mark-up under any name, or pasted, is an article or Unreadable', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), names, async (parts, name) => {
      const text = parts.join('');
      expect(await readAny({ kind: 'file', name, bytes: Buffer.from(text) })).toBeDefined();
      expect(await readAny({ kind: 'html', text })).toBeDefined();
      expect(await readAny({ kind: 'text', text })).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['html', 'noisy-news.html'],
  ['html', 'wiki.html'],
  ['html', 'chinese-gb18030.html'],
  ['html', 'pasted-word.html'],
  ['markdown', 'policy-note.md'],
  ['text', 'hard-wrapped.txt'],
  ['text', 'cafes.utf-16le.txt'],
])('%s/%s with bytes cut, changed and doubled is an article or Unreadable', async (folder, name) => {
  const whole = await fixture(folder, name);
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(whole.length),
      fc.nat(whole.length),
      async (changes, from, length) => {
        const bytes = Uint8Array.from([...whole.slice(0, from), ...whole.slice(0, length)]);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        seen.add(await readAny({ kind: 'file', name, bytes }));
      },
    ),
    { numRuns: 60 },
  );
  expect(seen).toContain('article');
});
