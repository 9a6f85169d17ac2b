import { expect, it } from 'vitest';
import { pastRecipients, suggestNumber } from '../../../renderer/issued/suggest-number.ts';

const numbered = (...numbers: readonly string[]) => numbers.map((number) => ({ number }));

it('counts the newest number up, as wide as it was, past numbers that are taken', () => {
  expect(suggestNumber([])).toBe('1');
  expect(suggestNumber(numbered('12'))).toBe('13');
  expect(suggestNumber(numbered('2026/009'))).toBe('2026/010');
  expect(suggestNumber(numbered('MIN-7-rev'))).toBe('MIN-8-rev');
  expect(suggestNumber(numbered('7', '8', '9'))).toBe('10');
  expect(suggestNumber(numbered('99'))).toBe('100');
});

it('suggests nothing where there is nothing to count', () => {
  expect(suggestNumber(numbered('final'))).toBe('');
  expect(suggestNumber(numbered('9'.repeat(100)))).toMatch(/^9+0{9}$|^9+1\d{9}$/);
});

it('remembers who copies went to, those of the same note first and nobody twice', () => {
  const copies = [
    { note: 'b', recipients: ['Press office', 'The Minister'] },
    { note: 'a', recipients: ['The Minister', 'The Speaker'] },
  ];
  expect(pastRecipients(copies, 'a')).toEqual(['The Minister', 'The Speaker', 'Press office']);
  expect(pastRecipients(copies, null)).toEqual(['Press office', 'The Minister', 'The Speaker']);
});
