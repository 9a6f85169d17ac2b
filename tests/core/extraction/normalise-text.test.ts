import { expect, it } from 'vitest';
import { normaliseText } from '../../../core/extraction/normalise-text.ts';
import { textSchema } from '../../../core/shared/schema-text.ts';
import { fc } from '../../fast-check.ts';

it.each([
  ['line ends', 'one\r\ntwo\rthree\u2028four\u0085five', 'one\ntwo\nthree\nfour\nfive'],
  ['special spaces', 'Rs\u00a0500 and 12\u202f000\u3000more\u2009still', 'Rs 500 and 12 000 more still'],
  ['soft hyphens', 'agree\u00adment', 'agreement'],
  ['zero-width characters', 'a\u200bb\u2060c\ufeffd', 'abcd'],
  ['control characters', 'a\u0000b\u001bc\td', 'abc\td'],
  ['letters and their accents apart', 'Bogota\u0301', 'Bogotá'],
  ['half a pair', 'a\ud800b', 'a\ufffdb'],
])('gives %s one form', (_, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

it('keeps joiners that a script needs', () => {
  expect(normaliseText('क्\u200dष')).toBe('क्\u200dष');
});

it('changes nothing the second time, and leaves nothing a source could not store', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const normal = normaliseText(text);
      expect(normaliseText(normal)).toBe(normal);
      expect(textSchema(1_000_000).safeParse(normal).success).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
