import { type Said, say, sentence } from '../shared/said.ts';
import type { Limit } from './template.ts';

const WRITTEN = /^([1-9]\d{0,4}) (word|line|page)s?$/;

/** A limit as a template writes it (`150 words`, `4 lines`, `2 pages`, `first page`); null for anything else. */
export function readLimit(text: string): Limit | null {
  if (text === 'first page') return { most: 1, unit: 'first page' };
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const unit = match[2] === 'word' ? 'words' : match[2] === 'line' ? 'lines' : 'pages';
  return { most: Number(match[1]), unit };
}

export const LIMIT_EXPECTED = sentence('expected a limit such as "150 words", "4 lines", "2 pages" or "first page"');

/** As a template writes it. */
export function writeLimit({ most, unit }: Limit): string {
  if (unit === 'first page') return unit;
  return `${most} ${most === 1 ? unit.slice(0, -1) : unit}`;
}

/** The same for somebody who reads it. */
export function sayLimit({ most, unit }: Limit): Said {
  switch (unit) {
    case 'words':
      return say('{most, plural, one {# word} other {# words}}', { most });
    case 'lines':
      return say('{most, plural, one {# line} other {# lines}}', { most });
    case 'pages':
      return say('{most, plural, one {# page} other {# pages}}', { most });
    case 'first page':
      return say('first page');
  }
}
