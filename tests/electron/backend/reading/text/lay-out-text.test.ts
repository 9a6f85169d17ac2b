import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../../electron/backend/reading/text/read-plain-text.ts';
import { Unreadable } from '../../../../../electron/backend/reading/unreadable.ts';
import { seeBlocks } from '../expected-article.ts';

const see = (text: string) => seeBlocks(readPlainText(text).article);
const STORY =
  'The two sides met again on Thursday and parted without a result, an official who was there said that night.';

test('a text whose lines are paragraphs keeps every character where it was', () => {
  const text = `  Headline here\n\n${STORY}  Twice.\n${STORY}\n`;
  expect(readPlainText(text).article.text).toBe(text);
  expect(see(text)).toEqual([{ heading: 'Headline here' }, { paragraph: `${STORY}  Twice.` }, { paragraph: STORY }]);
});

describe('a line that stands for itself', () => {
  test.each([
    'WHAT WAS AGREED',
    'What Was Agreed',
    'What was agreed',
    '2.3 What was agreed',
    'IV. What was agreed',
    'Annex B: What was agreed',
    '外交部表示',
  ])('is a heading: %s', (line) => {
    expect(see(`${STORY}\n\n${line}\n\n${STORY}`)[1]).toEqual({ heading: line });
  });

  test.each([
    'The talks were over.',
    'By Ana Ruiz',
    'Geneva, 4 May 2025',
    'Contact: Press Office',
    'Who pays for all of it?',
    'press@office.example',
    '“We are late”',
    'FOR IMMEDIATE RELEASE',
    'Two of the nine members who had voted for it in March stayed away',
  ])('is no heading: %s', (line) => {
    expect(see(`${STORY}\n\n${line}\n\n${STORY}`)[1]).toEqual({ paragraph: line });
  });

  test('may be as long as a headline where the text opens, and is a byline below it', () => {
    const headline = 'Talks on the harbour fee end without a result, and both sides say the other has to move first';
    expect(see(`${headline}\n\nAmina Diallo\n\n${STORY}`)).toEqual([
      { heading: headline },
      { paragraph: 'Amina Diallo' },
      { paragraph: STORY },
    ]);
  });

  test('ends the text as a paragraph', () => {
    expect(see(`${STORY}\n\nAmina Diallo`)[1]).toEqual({ paragraph: 'Amina Diallo' });
  });
});

describe('a list', () => {
  test('has bullets of many kinds, which go, and numbers, which stay', () => {
    expect(see('• One\n▪ Two\n- Three\n* Four\n1. Five\n2) Six\n(a) Seven\niv. Eight')).toEqual(
      ['One', 'Two', 'Three', 'Four', '1. Five', '2) Six', '(a) Seven', 'iv. Eight'].map((item) => ({ item })),
    );
  });

  test('of long dashes is one only where there are several: one alone opens a speech', () => {
    expect(see(`— I was there, he said.\n\n${STORY}\n\n– One\n– Two`)).toEqual([
      { paragraph: '— I was there, he said.' },
      { paragraph: STORY },
      { item: 'One' },
      { item: 'Two' },
    ]);
  });

  test('is not begun by a number that wrapping put at the beginning of a line', () => {
    const wrapped = `The committee heard that the dyke had moved eleven centimetres since\nthe storms of the winter, and that the number of sensors had risen to\n40. It will meet again in the first week of October to look at them.`;
    expect(see(wrapped)).toEqual([{ paragraph: wrapped.replaceAll('\n', ' ') }]);
  });
});

test('cells parted by tabs or pipes are a table, a line of its own with a tab is not', () => {
  expect(see(`a\tb\n1\t2\n\n| c | d |\n|---|---|\n| 3 |   |\n\nTel.\t12 34\n${STORY}`)).toEqual([
    { table: 'a\tb\n1\t2' },
    { table: 'c\td\n3' },
    { paragraph: 'Tel. 12 34' },
    { paragraph: STORY },
  ]);
});

test('the marks of quoted mail go, and what lies deeper is apart; a sign in a text stays', () => {
  expect(see(`${STORY}\n> Not before May, said the\n> chairman.\n>> When?\n`)).toEqual([
    { paragraph: STORY },
    { paragraph: 'Not before May, said the chairman.' },
    { paragraph: 'When?' },
  ]);
  expect(see(`> 5 per cent is much.\n\n${STORY}`)[0]).toEqual({ paragraph: '> 5 per cent is much.' });
});

test('the end of a page parts paragraphs', () => {
  expect(see('The talks were over.\fNobody came.')).toEqual([
    { paragraph: 'The talks were over.' },
    { paragraph: 'Nobody came.' },
  ]);
});

test.each([
  ['a line of five megabytes', 'word '.repeat(1_000_000)],
  ['a million lines', 'a\n'.repeat(1_000_000)],
  ['a million marks of mail', `> a\n> b\n${'>'.repeat(1_000_000)}`],
  ['a million tabs', '\t'.repeat(1_000_000)],
  ['a million pipes', `|${'|'.repeat(1_000_000)}\n|${'|'.repeat(1_000_000)}`],
  ['a million bullets', '•'.repeat(1_000_000)],
  ['a million full stops and quotation marks', `a${'."'.repeat(500_000)}`],
  ['rules', `${'- '.repeat(500_000)}\n${'=\n'.repeat(200_000)}`],
])('%s: laid out, or refused as no language, without being looked at again and again', (_what, text) => {
  try {
    expect(readPlainText(text).article.text.length).toBeLessThanOrEqual(text.length);
  } catch (error) {
    expect([new Unreadable('unknown'), new Unreadable('too-many-blocks')]).toContainEqual(error);
  }
});
