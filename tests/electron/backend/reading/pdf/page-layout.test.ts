import { describe, expect, test } from 'vitest';
import { showBlocks } from '../fixture-files.ts';
import { buildPdf, type Drawn, lines } from './build-pdf.ts';
import { BODY, blocksOf, joined, read } from './drawn-articles.ts';

describe('what is on a page and is no text of it', () => {
  test('a watermark set slantwise and a stamp up the margin', async () => {
    const marks: readonly Drawn[] = [
      { text: 'CONFIDENTIAL DRAFT', x: 120, y: 600, size: 60, turned: 45 },
      { text: 'Received 12 March', x: 30, y: 700, turned: 90 },
    ];
    expect(await blocksOf([...lines(BODY), ...marks])).toEqual([`[paragraph 1] ${BODY.join(' ')}`]);
  });

  test('heads that change with the chapter, and pages numbered from anywhere', async () => {
    const page = (number: number, chapter: string, text: string) => [
      { text: `Chapter ${chapter}`, x: 60, y: 40, size: 8 },
      { text: String(number), x: 290, y: 810, size: 8 },
      ...lines([text]),
    ];
    const pages = [
      page(117, 'Trade', 'One.'),
      page(118, 'Trade', 'Two.'),
      page(119, 'Work', 'Three.'),
      page(120, 'Work', 'Four.'),
    ];
    expect(await blocksOf(...pages)).toEqual(
      ['One.', 'Two.', 'Three.', 'Four.'].map((text, index) => `[paragraph ${index + 1}] ${text}`),
    );
  });

  test('but not lines that say on every page how much', async () => {
    const page = (tonnes: number) => [
      ...lines(BODY, { y: 300 }).map((line, index) => ({
        ...line,
        text: `${line.text.slice(0, 40 - index)} ${tonnes}`,
      })),
      { text: `The harbour landed ${tonnes} tonnes.`, x: 60, y: 400 },
    ];
    const blocks = await blocksOf(page(117), page(2_940), page(33));
    expect(blocks.filter((block) => block.includes('landed'))).toEqual([
      '[paragraph 1] The harbour landed 117 tonnes.',
      '[paragraph 2] The harbour landed 2940 tonnes.',
      '[paragraph 3] The harbour landed 33 tonnes.',
    ]);
  });

  test('words drawn twice to look bold, and words off the page', async () => {
    const twice = lines(BODY).flatMap((line) => [line, { ...line, x: line.x + 0.4 }]);
    expect(await blocksOf([...twice, { text: 'crop mark', x: 900, y: 300 }])).toEqual([
      `[paragraph 1] ${BODY.join(' ')}`,
    ]);
  });

  test('a table of contents', async () => {
    const contents = lines(
      ['1 Introduction . . . . . . . . . . . . . 4', '2 Findings . . . . . . . . . . . . . . . . 19'],
      { y: 130 },
    );
    expect(
      await blocksOf([{ text: 'Contents', x: 60, y: 100, size: 18 }, ...contents, ...lines(BODY, { y: 300 })]),
    ).toEqual([`[paragraph 1] ${BODY.join(' ')}`]);
  });
});

describe('the order of words', () => {
  const column = (from: number, x: number, y: number) =>
    lines(
      Array.from({ length: 6 }, (_, index) => `column ${from} has its line ${index + 1},`),
      { x, y },
    );
  const columnText = (number: number) =>
    Array.from({ length: 6 }, (_, index) => `column ${number} has its line ${index + 1},`).join(' ');

  test('three columns under a heading over all of them, drawn in any order', async () => {
    const heading = { text: 'Three reports from three provinces of the realm', x: 60, y: 70, size: 20 };
    const drawn = [...column(3, 400, 120), ...column(1, 60, 120), heading, ...column(2, 230, 120)];
    expect(await blocksOf(drawn)).toEqual([
      '[heading 1] Three reports from three provinces of the realm',
      `[paragraph 1] ${[1, 2, 3].map(columnText).join(' ')}`,
    ]);
  });

  test('columns over and under a line across both', async () => {
    const across = {
      text: 'This sentence runs across both columns from one edge of the page to the other.',
      x: 60,
      y: 250,
    };
    const drawn = [
      ...column(1, 60, 120),
      ...column(2, 300, 120),
      across,
      ...column(3, 60, 320),
      ...column(4, 300, 320),
    ];
    expect((await blocksOf(drawn)).join(' ').match(/column \d has its line 1|across/g)).toEqual([
      'column 1 has its line 1',
      'column 2 has its line 1',
      'across',
      'column 3 has its line 1',
      'column 4 has its line 1',
    ]);
  });

  test('a page set sideways', async () => {
    const sideways = lines(BODY).map(({ text, x, y }) => ({ text, x: y, y: 842 - x, turned: 90 }));
    expect(await blocksOf({ drawn: sideways })).toEqual([`[paragraph 1] ${BODY.join(' ')}`]);
    const rotated = lines(BODY).map(({ text, x, y }) => ({ text, x: y, y: 595 - x + 0, turned: 90 }));
    expect(await blocksOf({ drawn: rotated, width: 842, height: 595, rotate: 90 })).toEqual([
      `[paragraph 1] ${BODY.join(' ')}`,
    ]);
  });

  test('a dropped capital', async () => {
    const [first = '', second = '', third = ''] = BODY;
    const drawn = [
      { text: first.slice(0, 1), x: 60, y: 126, size: 38 },
      { text: first.slice(1), x: 86, y: 100 },
      { text: second, x: 86, y: 114 },
      { text: third, x: 60, y: 128 + 12 },
    ];
    expect((await blocksOf(drawn)).join(' ')).toContain('The council of the islands met on Monday');
  });
});

describe('the ends of lines', () => {
  test.each([
    ['govern-', 'ment', 'government'],
    ['Anglo-', 'American', 'Anglo-American'],
    ['dry-', 'season', 'dry-season'],
    ['self-', 'reliance', 'self-reliance'],
    ['24-', 'hour', '24-hour'],
    ['2019–', '2021', '2019–2021'],
    ['short-', 'and long-term', 'short- and long-term'],
    ['a word –', 'another', 'a word – another'],
    ['a word—', 'another', 'a word—another'],
  ])('%s / %s are %s', async (first, next, whole) => {
    expect(await joined(first, next)).toBe(whole);
  });

  test('what the document writes with a hyphen elsewhere keeps it', async () => {
    expect(await joined('micro-', 'enterprise', 'A micro-enterprise has nine staff at most.')).toBe('micro-enterprise');
  });
});

describe('Chinese', () => {
  test('has no spaces where its lines end, and its title and paragraphs', async () => {
    const han = (texts: readonly string[], y: number) => lines(texts, { y, font: 'han', size: 12, lead: 20 });
    const drawn = [
      { text: '沿海三国签署渔业协议', x: 200, y: 80, size: 22, font: 'han' as const },
      ...lines(['　　三国部长星期四在阿梅尔港签署协议，决定十年内'], { y: 130, font: 'han', size: 12 }),
      ...han(['把金枪鱼捕捞量减少百分之二十。协议自二〇二六年七', '月一日起生效。'], 150),
      ...lines(['　　渔业部长说，各国不再争夺最后一条鱼。'], { y: 190, font: 'han', size: 12 }),
    ];
    const article = await read(buildPdf({ pages: [{ drawn }] }));
    expect(showBlocks(article)).toEqual([
      '[heading 1] 沿海三国签署渔业协议',
      '[paragraph 1] 三国部长星期四在阿梅尔港签署协议，决定十年内把金枪鱼捕捞量减少百分之二十。协议自二〇二六年七月一日起生效。',
      '[paragraph 1] 渔业部长说，各国不再争夺最后一条鱼。',
    ]);
    expect(article.language).toBe('zh');
  });
});
