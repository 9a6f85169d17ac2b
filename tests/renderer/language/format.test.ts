import { describe, expect, it } from 'vitest';
import { joinSentences } from '../../../renderer/language/format.ts';

describe('sentences after each other', () => {
  it('have a space between them', () => {
    expect(joinSentences(['Two facts rest on it.', 'Nothing changes by itself.'])).toBe(
      'Two facts rest on it. Nothing changes by itself.',
    );
    expect(joinSentences([])).toBe('');
  });
  it('have none after a Chinese sign, which brings its own', () => {
    expect(joinSentences(['有 2 条事实依据它。', '一切都不会自行改变。', 'No disk.', '请重试。'])).toBe(
      '有 2 条事实依据它。一切都不会自行改变。No disk. 请重试。',
    );
  });
});
