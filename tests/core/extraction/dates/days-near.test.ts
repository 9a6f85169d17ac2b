import { expect, it } from 'vitest';
import { datesIn, findIn } from './dates-in.ts';

it.each([
  // Published on a Wednesday
  ['The minister said on Wednesday that it rained.', '2025-04-16'],
  ['The minister said on Tuesday that it rained.', '2025-04-15'],
  ['Talks collapsed on Thursday.', '2025-04-10'],
  ['Parliament will vote on Thursday.', '2025-04-17'],
  ['A hearing is due on Monday.', '2025-04-21'],
  ['The bill passed by 63 votes to 58 on Tuesday night.', '2025-04-15'],
  ['She appealed to donors on Monday to pay.', '2025-04-14'],
  ['He will leave, an aide said on Monday.', '2025-04-14'],
  ['He was freed last Friday.', '2025-04-11'],
  ['He will be freed next Wednesday.', '2025-04-23'],
  ['The board meets this Friday.', '2025-04-18'],
  ['The trust today announced a plan.', '2025-04-16'],
  ['He opened the fair here yesterday.', '2025-04-15'],
  ['The council votes tomorrow.', '2025-04-17'],
  ['They met last night.', '2025-04-15'],
  ['Tonight we celebrate.', '2025-04-16'],
  ['Last year they left.', '2024'],
  ['This year they return.', '2025'],
  ['Next year they return.', '2026'],
  ['It fell last month.', '2025-03'],
  ['It will fall next month.', '2025-05'],
  ['It rained last week.', '2025-04-07/2025-04-13'],
  ['It opens next week.', '2025-04-21/2025-04-27'],
  ['The talks ended earlier this week.', '2025-04-14/2025-04-20'],
  ['Two years ago it failed.', '2023'],
  ['It failed a decade ago.', '2015'],
  ['Three days ago it failed.', '2025-04-13'],
  ['Two weeks ago it failed.', '2025-04-02'],
  ['Six months ago it failed.', '2024-10'],
  ['It was agreed on Thursday last week.', '2025-04-10'],
  ['They agreed to close it, after a long meeting on Friday.', '2025-04-11'],
  ['They met on Monday and meet again on Friday.', '2025-04-14; 2025-04-18'],
  ['Schools reopen on Monday.', '2025-04-21'],
  ['Last year’s edition was small.', '2024'],
  ['Wednesday’s losses were small.', '2025-04-16'],
  ['It rained from Monday to Thursday last.', '2025-04-14/2025-04-17'],
  ['It rained over the weekend.', '2025-04-12/2025-04-13'],
  ['It was due to meet on Thursday.', '2025-04-17'],
  ['He told a rally in the capital on Sunday that it would rain.', '2025-04-13'],
  ['The day before yesterday it rained.', '2025-04-14'],
])('counts from the day of publication: %s', (text, dates) => {
  expect(datesIn(text)).toBe(dates);
});

it.each([
  'Access was lost for 48 hours.',
  'Stocks will last five days.',
  'Revenue rose from a year earlier.',
  'Output may fall if it rains.',
  'Now they sat down.',
  'The second reading passed.',
  'They march in May Street.',
  'On Black Friday shops are full.',
  'Every August it rains.',
  'Over the next year it will rain.',
  'USA Today said so.',
  'A year later it closed.',
  'It takes two to three weeks.',
  'Sundays are quiet.',
  'Theresa May resigned.',
  'April Jones said so.',
  'He lives in 1200 square feet.',
  'Some 2000 people came.',
  'It cost $1999.',
  'Resolution 1973 was passed.',
  'The Safe Homes Act 2014 applies.',
  'The Northern Agro Expo 2025 opened.',
  'It was announced in Budget 2025.',
])('finds no date in: %s', (text) => {
  expect(datesIn(text)).toBe('');
});

it.each(['in recent years', 'in the coming months', 'in the past few weeks'])('says that “%s” is vague', (words) => {
  expect(findIn(`It fell ${words}.`)).toMatchObject([{ iso: null, vague: true, text: words }]);
});

it('fixes no weekday where the day of publication is unknown', () => {
  expect(findIn('They met on Monday.', null)).toMatchObject([{ iso: null, vague: true }]);
  expect(findIn('They met on Monday.', '2025-04')).toMatchObject([{ iso: null, vague: true }]);
});

it.each([
  ['It opens by 2030.', 'by'],
  ['It was closed until 3 May.', 'until'],
  ['It has been closed since March 2020.', 'from'],
  ['It fell after 12 March.', 'after'],
  ['It fell before 12 March.', 'before'],
  ['It fell on 12 March.', undefined],
])('says how something stands to a date: %s', (text, relation) => {
  expect(findIn(text)[0]?.relation).toBe(relation);
});
