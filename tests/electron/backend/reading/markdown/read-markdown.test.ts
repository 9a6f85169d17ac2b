import { describe, expect, test } from 'vitest';
import { checkArticle } from '../check-article.ts';
import { expected, fixture, readGiven, seeArticle, seeBlocks } from '../expected-article.ts';

const md = (text: string) => ({ kind: 'file', name: 'note.md', bytes: Buffer.from(text) }) as const;
const read = async (text: string) => readGiven(md(text));
const see = async (text: string) => seeBlocks((await read(text)).article);

test.each(['policy-note', 'clipping'])('%s.md becomes an article with its front matter as data', async (name) => {
  const bytes = await fixture('markdown', `${name}.md`);
  expect(await seeArticle({ kind: 'file', name: `${name}.md`, bytes })).toEqual(await expected('markdown', name));
});

describe('front matter', () => {
  test.each([
    ['author: "[[Ana Ruiz]]"', { author: [{ literal: 'Ana Ruiz' }] }],
    ['authors: [Ana Ruiz, {name: Ben Tan}]', { author: [{ literal: 'Ana Ruiz' }, { literal: 'Ben Tan' }] }],
    ['author: Ana Ruiz and Ben O. Tan', { author: [{ literal: 'Ana Ruiz' }, { given: 'Ben O.', family: 'Tan' }] }],
    ['date: 2025', { issued: { 'date-parts': [[2025]] } }],
    ['published: 4 May 2025', { issued: { 'date-parts': [[2025, 5, 4]] } }],
    ['date: [1, 2]', {}],
    ['source: The Paper', { 'container-title': 'The Paper' }],
    ['source: https://paper.example/a', { type: 'webpage', URL: 'https://paper.example/a' }],
    ['source: "javascript:alert(1)"', { 'container-title': 'javascript:alert(1)' }],
    ['doi: https://doi.org/10.5555/abc', { DOI: '10.5555/abc' }],
    ['title: 42\nlang: 7', {}],
    ['__proto__: {title: x}\nconstructor: y', {}],
  ])('%s', async (yaml, csl) => {
    expect((await read(`---\n${yaml}\n---\n\nThe talks were put off.`)).csl).toEqual({ type: 'article', ...csl });
  });

  test('that cannot be read says nothing and is no text', async () => {
    expect(await see('---\ntitle: [a\nb: &x *x\n---\n\nThe talks were put off.')).toEqual([
      { paragraph: 'The talks were put off.' },
    ]);
  });

  test('is not what merely stands between two rules', async () => {
    expect(await see('---\n\nThe talks were put off.\n\n---\n\nUntil May.')).toEqual([
      { paragraph: 'The talks were put off.' },
      { paragraph: 'Until May.' },
    ]);
  });

  test('of a few lines that would unfold to gigabytes is not unfolded', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, i) => `a${i}: &a${i} [${Array.from({ length: 9 }, () => (i ? `*a${i - 1}` : 'x')).join()}]`,
    );
    expect(await see(`---\n${bomb.join('\n')}\n---\n\nThe talks were put off.`)).toEqual([
      { paragraph: 'The talks were put off.' },
    ]);
  });

  test('may be a title block as Pandoc reads it', async () => {
    expect((await read('% On weirs\n% Ana Ruiz; Ben Tan\n% May 2025\n\nThe talks were put off.')).csl).toEqual({
      type: 'article',
      title: 'On weirs',
      author: [{ literal: 'Ana Ruiz' }, { literal: 'Ben Tan' }],
      issued: { 'date-parts': [[2025, 5]] },
    });
  });
});

test.each([
  [
    'a page in it',
    '<p>One.</p>\n<script>x</script>\n<p hidden>x</p>\n\n<ul><li>Two</li></ul>',
    [{ paragraph: 'One.' }, { item: 'Two' }],
  ],
  ['tags in a line', 'The <b>talks</b> were <span hidden>x</span> off.', [{ paragraph: 'The talks were x off.' }]],
  ['a code block in a list', '- One\n\n      two\n', [{ item: 'One' }, { item: 'two' }]],
  ['a picture that is a link', '[![x](a.png)](b) One.', [{ paragraph: 'One.' }]],
  ['a table with marks in its cells', '| a | b |\n|---|---|\n| **1** | [2](x) ~~3~~ |', [{ table: 'a\tb\n1\t2' }]],
  ['an escaped mark', '\\# One \\* two', [{ paragraph: '# One * two' }]],
  ['lines of an ideographic script', '外交部发言人\n周四表示。', [{ paragraph: '外交部发言人周四表示。' }]],
])('%s is read as what it says', async (_what, text, blocks) => {
  expect(await see(text)).toEqual(blocks);
});

test.each([
  ['quotations in quotations', '>'.repeat(100_000)],
  ['lists in lists', Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ['struck words without end', '~~a'.repeat(30_000)],
  ['one endless paragraph', '*a _b [c](`d '.repeat(20_000)],
  ['more than a megabyte', 'The talks were put off until May.\n\n'.repeat(31_000).slice(0, 1_050_000)],
])('%s: read as plain text instead of for minutes', async (_what, text) => {
  try {
    checkArticle(await read(`The talks were put off.\n\n${text}`));
  } catch (error) {
    expect(error).toMatchObject({ fault: { reason: 'too-many-blocks' } });
  }
});
