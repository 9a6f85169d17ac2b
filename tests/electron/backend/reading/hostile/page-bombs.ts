import { type Bomb, bomb } from './bomb.ts';

const WORDS = '<p>The harbour was closed on Monday and will open again on Friday.</p>';

/** Pages and Markdown that are bombs; `canary` is an address nobody may ask. */
export function pageBombs(canary: string): readonly Bomb[] {
  const html = (what: string, make: () => string, ...ends: readonly string[]) =>
    bomb(
      'article.html',
      what,
      () => `<!doctype html><html><head><title>A page</title></head><body>${make()}</body></html>`,
      ...ends,
    );
  const markdown = (what: string, make: () => string, ...ends: readonly string[]) =>
    bomb('article.md', what, make, ...ends);
  return [
    html('elements 200,000 deep', () => `${'<div>'.repeat(200_000)}${WORDS}`, 'too-deep'),
    html(
      'elements 4,000 deep and closed',
      () => `${'<div>'.repeat(4_000)}${WORDS}${'</div>'.repeat(4_000)}`,
      'too-deep',
      'article',
    ),
    html(
      'two million tags',
      () => `${WORDS}${'<b>x</b>'.repeat(1_000_000)}`,
      'too-many-pieces',
      'too-deep',
      'article',
      'too-much-memory',
      'too-slow',
    ),
    html('an attribute of 8 MB', () => `<p title="${'a'.repeat(8_000_000)}">Words.</p>${WORDS}`, 'article', 'too-slow'),
    html(
      '100,000 attributes',
      () => `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}>Words.</p>${WORDS}`,
      'article',
      'too-slow',
      'too-deep',
      'too-many-pieces',
    ),
    html(
      'a flood of entities',
      () => `<p>${'&amp;&lt;&#x41;&bogus;'.repeat(300_000)}</p>`,
      'article',
      'too-much-text',
      'unknown',
      'too-many-pieces',
    ),
    html(
      'scripts, frames and beacons',
      () =>
        `${WORDS}<script>while(true){}</script><script src="${canary}/s.js"></script><iframe src="${canary}/f"></iframe><img src="${canary}/i.png" onerror="fetch('${canary}/e')"><link rel="stylesheet" href="${canary}/c.css"><style>@import url(${canary}/s.css)</style><object data="${canary}/o"></object><video src="${canary}/v" autoplay></video><meta http-equiv="refresh" content="0;url=${canary}/r"><base href="${canary}">`,
      'article',
    ),
    html(
      'nothing but angles',
      () => '<'.repeat(3_000_000),
      'too-many-pieces',
      'empty',
      'article',
      'too-much-text',
      'unknown',
      'too-slow',
    ),
    html('a comment that never ends', () => `${WORDS}<!--${'-'.repeat(5_000_000)}`, 'article'),
    html('tables in tables', () => `${'<table><tr><td>'.repeat(900)}${WORDS}`, 'article', 'too-deep', 'too-slow'),
    html(
      'an article said in 8 MB of JSON',
      () => `<script type="application/ld+json">${'['.repeat(8_000_000)}</script>${WORDS}`,
      'article',
    ),
    html(
      'a title of 4 MB',
      () => `</body><title>${'Title '.repeat(700_000)}</title>${WORDS}`,
      'article',
      'too-much-text',
    ),
    markdown(
      'quotes 100,000 deep',
      () => `${'>'.repeat(100_000)} words`,
      'unknown',
      'article',
      'too-deep',
      'too-slow',
      'too-many-pieces',
    ),
    markdown(
      'lists 20,000 deep',
      () => Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index * 2)}- item`).join('\n'),
      'article',
      'too-deep',
      'too-slow',
      'too-many-pieces',
    ),
    markdown(
      'emphasis without end',
      () => '*a **b '.repeat(40_000),
      'article',
      'too-deep',
      'too-slow',
      'too-much-memory',
      'too-many-pieces',
    ),
    markdown(
      'brackets without end',
      () => '['.repeat(200_000),
      'article',
      'empty',
      'unknown',
      'too-deep',
      'too-slow',
      'too-many-pieces',
    ),
    markdown(
      'a flood of references',
      () =>
        `${Array.from({ length: 60_000 }, (_, index) => `[r${index}]: ${canary}/${index}`).join('\n')}\n\n${'[r1][r2] '.repeat(60_000)}`,
      'too-many-blocks',
      'article',
      'too-deep',
      'too-slow',
      'too-many-pieces',
    ),
    markdown(
      'a table of 40,000 columns',
      () => `|${'a|'.repeat(40_000)}\n|${'-|'.repeat(40_000)}\n|${'b|'.repeat(40_000)}`,
      'article',
      'too-slow',
      'unknown',
      'too-many-pieces',
      'too-deep',
    ),
    markdown(
      'matter before it that repeats itself',
      () =>
        `---\na: &a [x, x]\n${Array.from({ length: 25 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n---\n\nThe harbour was closed.`,
      'article',
    ),
  ];
}
