import { expect, it } from 'vitest';
import { datesIn, findIn } from './dates-in.ts';

it.each([
  // British, Indian, Malaysian, continental
  ['It opened on 12 March 2025.', '2025-03-12'],
  ['It opened on Wednesday 26 February 2025.', '2025-02-26'],
  ['It opened on Wednesday, 26th February 2025.', '2025-02-26'],
  ['The 3rd of May 2024 was fixed.', '2024-05-03'],
  ['On the 21st of June, 2023 it closed.', '2023-06-21'],
  ['He was born on 9 Aug 1961.', '1961-08-09'],
  ['It runs from 1st April 2020.', '2020-04-01'],
  ['Dated 05-Mar-2024.', '2024-03-05'],
  ['Dated 05-MAR-24.', '2024-03-05'],
  ['Dated 11/08/2023.', '2023-08-11'],
  ['Dated 31.12.2024.', '2024-12-31'],
  ['Signed on 7 Sept. 2022.', '2022-09-07'],
  ['Signed 1 Jan ’24.', '2024-01-01'],
  // American
  ['It opened on March 12, 2025.', '2025-03-12'],
  ['It opened on Nov. 13, 2021.', '2021-11-13'],
  ['On Sunday, March 3rd, 2024, it closed.', '2024-03-03'],
  ['On September 11, 2001 planes struck.', '2001-09-11'],
  ['DATED MARCH 4 2020', '2020-03-04'],
  ['A VOTE IS SET FOR MAY 13TH', '2025-05-13'],
  ['Filed 12/25/2024.', '2024-12-25'],
  // ISO
  ['Updated 2025-03-12.', '2025-03-12'],
  ['Updated 2025-03-12T09:30:00Z.', '2025-03-12'],
  ['Updated 2025/3/2.', '2025-03-02'],
  // Datelines
  ['BELFAST, 12 March 2025 – The trust said so.', '2025-03-12'],
  ['PATNA, 14 Feb (Wire) – India agreed.', '2025-02-14'],
  ['SANTIAGO, April 6 (Meridian) - The firm said so.', '2025-04-06'],
  ['(Nairobi, 2 April 2025) – The agency said so.', '2025-04-02'],
])('reads days: %s', (text, dates) => {
  expect(datesIn(text)).toBe(dates);
});

it.each([
  ['It was signed on 6 January.', '2025-01-06'],
  ['It was signed on 28 November.', '2024-11-28'],
  ['The vote will be held on 3 May.', '2025-05-03'],
  ['Applications close on June 30.', '2025-06-30'],
  ['A hearing is set for Jan. 12.', '2026-01-12'],
  ['Closing on the sale is scheduled for Sept 30.', '2025-09-30'],
  ['Early on 3 April the dam gave way.', '2025-04-03'],
  ['Judges set sentencing for July 15.', '2025-07-15'],
  ['It was held on Tuesday, April 15.', '2025-04-15'],
  ['Voters choose a president on 12 December.', '2025-12-12'],
  ['If she wins, she will leave before the fair on 28 November.', '2025-11-28'],
  ['It was read on 17 October last year.', '2024-10-17'],
  ['It reports on Thursday (April 24).', '2025-04-24'],
  ['It met on 24 April (Thursday).', '2025-04-24'],
  ['Reports were due on March 31.', '2025-03-31'],
  ['The board decided that from 1 September banks will pay.', '2025-09-01'],
  ['The festival has been put back to October 11-12.', '2025-10-11/2025-10-12'],
  ['Trial was adjourned to 2 June.', '2025-06-02'],
  ['The first check came in August.', '2024-08'],
  ['On the 25th, he will speak.', '2025-04-25'],
  ['On the 25th he spoke, then left.', '2025-03-25'],
])('finds the year that is left out: %s', (text, dates) => {
  expect(datesIn(text)).toBe(dates);
});

it('ends a date before the full stop of its sentence', () => {
  expect(findIn('It was put off until 2 June. It rained.')[0]?.text).toBe('2 June');
  expect(findIn('In Lisbon (13 December 2007) they met.')[0]?.text).toBe('13 December 2007');
});

it('says when the year is inferred and when it stands there', () => {
  expect(findIn('It was signed on 6 January.')).toMatchObject([{ inferred: true, text: '6 January' }]);
  expect(findIn('It was signed on 6 January 2025.')).toMatchObject([{ inferred: false }]);
});

it('leaves a date without a year open where the day of publication is unknown', () => {
  expect(findIn('It was signed on 6 January.', null)).toMatchObject([{ iso: null, vague: true }]);
});

it('shows both readings of 04/05/2025, the British one first', () => {
  expect(findIn('Due on 04/05/2025.')).toMatchObject([{ iso: '2025-05-04', other: '2025-04-05' }]);
});

it('reads 04/05/2025 as American beside a date that can only be American', () => {
  expect(findIn('Filed 3/25/2025, due 04/05/2025.')).toMatchObject([
    { iso: '2025-03-25' },
    { iso: '2025-04-05', other: '2025-05-04' },
  ]);
});

it('finds no day that does not exist', () => {
  expect(datesIn('Dated 2025-02-30 or 31/02/2025.')).toBe('');
});
