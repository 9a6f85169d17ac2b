import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

it.each([
  'The 5G network opened.',
  'A UK-funded C-130 landed.',
  'Situation Report No. 7 was issued.',
  'Its BBB+ rating was affirmed.',
  'Call +44 28 9000 0117.',
  'Media enquiries: 020 7946 0812.',
  'Tel. +258 84 000 0199',
  'Ring 1-800-555-0199 or (406) 555-0134.',
  'Shares slipped at 1430 GMT.',
  'It reopened at 14:00.',
  'Doors open at 9.30am and close at 6 p.m.',
  'Members can read clause 14.',
  'Articles 4 and 5 were struck out.',
  'Resolution 2231 was adopted.',
  'Every one opposed Part 3.',
  'The Covid-19 pandemic hit.',
  'The G20 met.',
  'Flight 370 was lost.',
  'The board votes 5-2 to close it.',
  'City won 3–1.',
  'The meeting is at 415 Front Street.',
  'The FTSE 100 was flat.',
  'The 13th Malaysia Plan starts.',
  'Households in the B40 group spend more.',
  'Version 2.4.1 was released.',
  'The claim is disputed.[12]',
  'It is open 24/7.',
  'He lives at 10 Downing Street.',
  'Puan Norliza Che Mat, 44, was blunter.',
  'Most districts are in IPC Phase 4.',
  'Write to press@desk9.example or see https://example.org/2024/55.',
  'Apollo 11 landed.',
  'A Boeing 737 was hired.',
  'Nobody knows one of them.',
  'The Big Four agreed.',
  'She finished 3rd.',
  'A convoy took Highway 61.',
  'See page 12 and Table 3.',
  'The 1990s were hard.',
  'It began in 2019.',
  'Dozens of people came.',
  'Thousands fled.',
  'Several hundred came.',
])('finds no figure in: %s', (text) => {
  expect(figuresIn(text)).toBe('');
});

it('passes over the numbers of a list', () => {
  expect(figuresIn('1. They restored 210,000 hectares.\n(2) They met.\n3) They left.')).toBe('210000 ha');
});
