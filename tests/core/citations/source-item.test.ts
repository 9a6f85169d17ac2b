import { describe, expect, it } from 'vitest';
import { shortTitle } from '../../../core/citations/source-item.ts';

describe('shortening a title', () => {
  it.each([
    ['Trade deal signed', 'Trade deal signed'],
    ['Digital economy: what next for ASEAN', 'Digital economy'],
    ['Digital economy – what next for ASEAN', 'Digital economy'],
    ['Trade deal signed (news report)', 'Trade deal signed'],
    ['(Untold) stories', '(Untold) stories'],
    [`${'word '.repeat(20)}end`, 'word word word word word word word word word word word word…'],
    ['x'.repeat(90), `${'x'.repeat(60)}…`],
  ])('%s', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});
