import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

it.each([
  ['Turnover stood at 34.5%.', '34.5 %'],
  ['Leakage fell by 17.6 per cent.', '17.6 %'],
  ['Some 30 percent are priced lower.', '30 %'],
  ['Twenty percent of patients left.', '20 %'],
  ['The economy shrank by minus 0.4 per cent.', '-0.4 %'],
  ['Exports changed by -3.2%.', '-3.2 %'],
  ['Turnout was 61 pct.', '61 %'],
  ['Prix : la hausse atteint 3,5 % selon le rapport.', '3.5 %'],
  ['Royalties add 0.6 percentage point.', '0.6 pp'],
  ['The gap widened by two percentage points.', '2 pp'],
  ['The vote share moved 1.2pp.', '1.2 pp'],
  ['The bank cut rates by 25 basis points.', '25 bp'],
  ['Spreads widened 40bp.', '40 bp'],
  ['It wants a cut of a quarter of a percentage point.', '0.25 pp'],
  ['Sales fell by half of one per cent.', '0.5 %'],
  ['Growth slowed to half a per cent.', '0.5 %'],
  ['A quarter-point cut is likely.', '0.25 pp'],
  ['Some 45 in every 1,000 died.', '0.045'],
  ['Inflation was 3.6pc.', '3.6 %'],
  ['One patient in nine waits.', `${1 / 9}`],
  ['Two-thirds of the crop is lost.', `${2 / 3}`],
  ['A quarter of the families have left.', '0.25'],
  ['Nearly one-third of reserves are there.', `${1 / 3}`],
  ['It buys about two-fifths of the crop.', '0.4'],
  ['Losses reach almost a fifth.', '0.2'],
  ['Half of them have no water.', '0.5'],
  ['Traffic fell by half.', '0.5'],
  ['More than half the houses are empty.', '0.5'],
  ['Three in ten adults cannot read.', '0.3'],
  ['One in five children is out of school.', '0.2'],
  ['Nine out of 10 farmers agree.', '0.9'],
  ['Three-quarters of the seats are taken.', '0.75'],
])('reads shares: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it.each([
  'A third man was acquitted.',
  'He scored in the second half.',
  'They met half-way.',
  'It happened a quarter ago.',
  'A tenth anniversary was kept.',
])('finds no share in: %s', (text) => {
  expect(figuresIn(text)).toBe('');
});
