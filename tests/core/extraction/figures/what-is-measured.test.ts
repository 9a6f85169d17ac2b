import { expect, it } from 'vitest';
import { findIn } from './figures-in.ts';

it.each([
  ['The grant is 40.8% of the total, it said.', ['total']],
  ['They will lay 27 km of pipeline.', ['pipeline']],
  ['A 140-metre stretch gave way.', ['stretch']],
  ['The cabinet cleared a £18.4 million programme.', ['programme']],
  ['Net profit rose 12.4% to $3 million.', ['net profit', '']],
  ['Their average age is 61 years.', ['average age']],
  ['Water use fell by 31.5%.', ['water use']],
  ['Flows at Kratie had fallen by 17.6 per cent.', ['flows at Kratie']],
  ['It reported turnover of £243m.', ['reported turnover']],
  ['The price of rice was RM2.60 a kg.', ['price of rice per kg']],
  ['They were hit by winds of 195 km/h.', ['winds']],
  ['Some 40 people came.', ['']],
])('says what is measured: %s', (text, what) => {
  expect(findIn(text).map(({ of }) => of)).toEqual(what);
});

it.each([
  ['More than 300 people came.', 'more than'],
  ['No more than 300 people came.', 'no more than'],
  ['Fewer than 500 connections are left.', 'fewer than'],
  ['It fell by nearly 5 per cent.', 'nearly'],
  ['An estimated 640,000 people need help.', 'an estimated'],
  ['Bills could rise by up to £14.', 'up to'],
  ['Just over £3m was spent.', 'just over'],
  ['As many as 40 boats sank.', 'as many as'],
  ['It has 500-plus members.', 'at least'],
  ['It weighs ~5 kg.', 'about'],
  ['It weighs 5 kg or more.', 'or more'],
  ['It lasted over 12 hours.', 'over'],
  ['It has 40 members.', undefined],
])('says how exact a figure is: %s', (text, qualifier) => {
  expect(findIn(text).map((figure) => figure.qualifier)).toEqual([qualifier]);
});

it('keeps the cells of a table apart', () => {
  const figures = findIn('Price of rice\t40%\tWater use fell by\t£5');
  expect(figures.map(({ text, of }) => [text, of])).toEqual([
    ['40%', ''],
    ['£5', ''],
  ]);
});
