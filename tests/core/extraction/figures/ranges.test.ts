import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

it.each([
  ['Output may fall 5-7%.', '5..7 %'],
  ['Output may fall 5% to 7%.', '5..7 %'],
  ['Cut sand by 30 to 35 per cent.', '30..35 %'],
  ['Between 3 and 4 million people need food.', '3000000..4000000 people'],
  ['Between 85,000 and 90,000 hectares are flooded.', '85000..90000 ha'],
  ['It expects between 190,000 and 200,000 tons.', '190000..200000 t'],
  ['Each household pays between $640 and $910 a year.', '640..910 USD'],
  ['Losses of Rs 740 crore to Rs 820 crore are feared.', '7400000000..8200000000 INR'],
  ['The price is £5-7m.', '5000000..7000000 GBP'],
  ['It is worth $2-$3 billion.', '2000000000..3000000000 USD'],
  ['Grants of $300,000 to $5 million are given.', '300000..5000000 USD'],
  ['Some 1,250–1,400 families were moved.', '1250..1400 families'],
  ['Loads of 10 to 12 tonnes are common.', '10..12 t'],
  ['Ages range from 5 to 12 years.', '5..12 year'],
  ['It takes 11 to 14 minutes.', '11..14 minute'],
  ['It needs three to four weeks.', '3..4 week'],
  ['It costs between SKr1.2bn and SKr1.5bn.', '1200000000..1500000000 SEK'],
  ['Two or three weeks remain.', '2..3 week'],
  ['It is from 1.2 to 1.4 million tonnes.', '1200000..1400000 t'],
  ['It is worth $5.8 billion-$6.8 billion.', '5800000000..6800000000 USD'],
  ['It is worth $10 to 15 million.', '10000000..15000000 USD'],
  ['Tickets cost 30 to 40 cents.', '0.3..0.4 USD'],
  ['The R number is between 0.8 and 1.0.', '0.8..1'],
  ['It plans to spend Rs 12,000-13,000 crore.', '120000000000..130000000000 INR'],
  ['Between €9,000 and €12,000 was paid.', '9000..12000 EUR'],
])('reads ranges: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it.each([
  ['Spending rose from £2.9m to £17.6m.', '2900000 GBP; 17600000 GBP'],
  ['Growth slowed from 2.4 to 1.9 per cent.', '2.4 %; 1.9 %'],
  ['Losses will fall from 165 million litres to 120 million litres.', '165000000 l; 120000000 l'],
  ['Unemployment rose from 4.1 to 4.6 per cent.', '4.1 %; 4.6 %'],
  ['Shares climbed 38p to 712p.', '0.38 GBP; 7.12 GBP'],
  ['Profit rose 12.4% to $318.6 million.', '12.4 %; 318600000 USD'],
  ['It bought 12 trucks and 15 vans.', '12 trucks; 15 vans'],
])('keeps two figures apart: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});
