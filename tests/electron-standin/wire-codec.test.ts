import { expect, test } from 'vitest';
import { fc } from '../fast-check.ts';
import { makeWireCodec } from './world/wire-codec.ts';

const { encode, decode } = makeWireCodec();

test('what structured clone carries arrives as it was', () => {
  const value = {
    nothing: undefined,
    empty: null,
    words: 'a\u2028b \ud83c\udfdb',
    numbers: [0, -0.5, Number.NaN, Number.POSITIVE_INFINITY],
    large: 12n,
    day: new Date(0),
    bytes: new Uint8Array([0, 128, 255]),
    pairs: new Map([['a', { b: undefined }]]),
    ones: new Set([1, undefined]),
    list: [undefined, [undefined]],
  };
  expect(decode(encode(value))).toStrictEqual(value);
  expect(decode(encode(undefined))).toBe(undefined);
});

test('any JSON arrives as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(decode(encode(value))).toStrictEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1_000 },
  );
});

test('part of a larger buffer arrives alone', () => {
  const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  expect(decode(encode(bytes))).toEqual(new Uint8Array([2, 3]));
});

test('an error keeps its name and message', () => {
  expect(decode(encode(new RangeError('too much')))).toMatchObject({ name: 'RangeError', message: 'too much' });
});

test.each([[() => undefined], [Symbol('x')], [{ deep: [() => undefined] }]])('%o cannot be cloned', (value) => {
  expect(() => encode(value)).toThrow('could not be cloned');
});
