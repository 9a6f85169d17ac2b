import { expect, it } from 'vitest';
import { longDate } from '../../../renderer/ui/long-date.ts';

it.each([
  ['en-GB', '26 November 2026'],
  ['fr-FR', '26 novembre 2026'],
  ['zh-CN', '2026年11月26日'],
  ['ms-MY', '26 November 2026'],
  ['not a language', '26 November 2026'],
])('writes out a day in %s', (language, written) => {
  expect(longDate('2026-11-26', language)).toBe(written);
});
