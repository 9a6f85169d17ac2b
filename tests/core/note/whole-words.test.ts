import { expect, it } from 'vitest';
import { wholeWords } from '../../../core/note/whole-words.ts';

it('leaves text alone that was not cut', () => {
  expect(wholeWords({ before: 'So ', after: ' it is.' }, 80)).toEqual({ before: 'So ', after: ' it is.' });
});

it('replaces half words where text was cut, and keeps text without spaces', () => {
  expect(wholeWords({ before: 'ed it on ', after: ' and the w' }, 9)).toEqual({
    before: '…it on ',
    after: ' and the…',
  });
  expect(wholeWords({ before: '数字经济', after: '数字经济' }, 4)).toEqual({ before: '…数字经济', after: '数字经济…' });
});
