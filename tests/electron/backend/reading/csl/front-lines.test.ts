import { expect, test } from 'vitest';
import { readFrontLines } from '../../../../../electron/backend/reading/csl/front-lines.ts';
import { layOutBlocks } from '../../../../../electron/backend/reading/lay-out-blocks.ts';

const STORY =
  'The two sides met again on Thursday and parted without a result, an official who was there said later that night.';
const read = (...lines: readonly string[]) =>
  readFrontLines(
    layOutBlocks(
      [...lines, STORY].map((text) =>
        text.startsWith('# ') ? { kind: 'heading', text: text.slice(2) } : { kind: 'paragraph', text },
      ),
    ),
  );

test('the first heading is the title, `By ...` the author, a line of its own the date', () => {
  expect(read('# A deal at last', 'By Ana Ruiz and Ben Tan', 'Geneva, 4 May 2025')).toEqual({
    title: 'A deal at last',
    author: [{ literal: 'Ana Ruiz' }, { literal: 'Ben Tan' }],
    issued: { 'date-parts': [[2025, 5, 4]] },
  });
});

test.each([
  [
    'LONDON, 3 March 2025 (Wire) – The two sides met again on Thursday, and parted without a result after nine hours of talks.',
  ],
  ['Published: 3 March 2025, 09:30 GMT'],
  ['Speech by the Governor of the Bank, Bankers’ Dinner, Royal Castle, Warsaw, 3 March 2025'],
  ['发布时间：2025年3月3日 09:42 来源：江城日报'],
])('dates the article: %s', (line) => {
  expect(read(line).issued).toEqual({ 'date-parts': [[2025, 3, 3]] });
});

test.each([
  ['Updated 3 March 2025'],
  ['On Monday, 3 March 2025 at 09:00, Ana Ruiz wrote:'],
  ['The act that set the fund up was signed into law by the president on March 3, 2025'],
  ['They signed on 3 March 2025.'],
  ['Applications are due by 3 March 2025'],
])('dates something else: %s', (line) => {
  expect(read(line).issued).toBeUndefined();
});

test.each([
  ['By Tuesday the river had risen by two metres.'],
  ['By contrast, exports fell'],
  ['by hand'],
  ['By 3 March 2025'],
])('is no byline: %s', (line) => {
  expect(read(line).author).toBeUndefined();
});

test.each([
  ['作者：李文博', '李文博'],
  ['Author: Ana Ruiz', 'Ana Ruiz'],
  ['Par Élodie Martin', 'Élodie Martin'],
  ['BY ANA RUIZ', 'ANA RUIZ'],
])('is a byline: %s', (line, name) => {
  expect(read(line).author).toEqual([{ literal: name }]);
});

test('says nothing where the first lines say nothing', () => {
  expect(read()).toEqual({});
});
