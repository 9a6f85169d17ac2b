import { createHash } from 'node:crypto';
import { inflateRawSync, crc32 as nodeCrc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../core/word/zip/crc32.ts';
import { deflate } from '../../../../core/word/zip/deflate.ts';
import { prefixCodes } from '../../../../core/word/zip/prefix-codes.ts';
import { writeZip } from '../../../../core/word/zip/write-zip.ts';
import { fc } from '../../../fast-check.ts';

/** The same on every run: no part of a Word file, but as many kinds of repeats. */
function noise(length: number, kinds: number): Uint8Array {
  let state = length + kinds;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 24) % kinds;
  });
}

const text = (words: string) => new TextEncoder().encode(words);

describe('deflate', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', text('a')],
    ['less than a match', text('abc')],
    ['a match of everything', text('a'.repeat(1_000))],
    ['a match at the end', text('to be or not to be')],
    ['matches of the most bytes', text('abc'.repeat(100_000))],
    ['what does not repeat', noise(70_000, 256)],
    ['several blocks', noise(200_000, 40)],
    ['repeats from further back than the window', Uint8Array.from([...noise(40_000, 256), ...noise(40_000, 256)])],
    ['zeros after noise', Uint8Array.from([...noise(5_000, 256), ...new Uint8Array(100_000)])],
  ])('packs %s so that zlib gives it back', (_name, bytes) => {
    expect(Buffer.compare(inflateRawSync(deflate(bytes)), bytes)).toBe(0);
  });

  it('packs anything so that zlib gives it back', () => {
    const piece = fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const bytes = Buffer.concat(pieces.flatMap(([one, times]) => Array<Uint8Array>(times).fill(one)));
        expect(inflateRawSync(deflate(bytes)).equals(bytes)).toBe(true);
      }),
    );
  });

  it('packs what repeats about as well as zlib', () => {
    const bytes = text('<w:p><w:r><w:t>Trade in palm oil</w:t></w:r></w:p>'.repeat(2_000));
    expect(deflate(bytes).length).toBeLessThan(1_000);
  });

  it('keeps codes short where counts differ without end', () => {
    const counts = Uint32Array.from({ length: 30 }, (_, symbol) => 2 ** symbol);
    const { lengths } = prefixCodes(counts, 15);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
    // Whole: no bits are left that mean nothing (Kraft).
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });
});

it('sums bytes up as zlib does', () => {
  for (const bytes of [new Uint8Array(0), text('123456789'), noise(5_000, 256)])
    expect(crc32(bytes)).toBe(nodeCrc32(bytes));
});

describe('an archive', () => {
  const picture = noise(3_000, 256);
  const parts = [
    { path: 'word/document.xml', content: '<w:document>é 語 😀</w:document>'.repeat(50), packs: true },
    { path: 'word/média/picture.png', content: picture, packs: false },
    { path: 'empty.xml', content: '', packs: true },
  ];

  it('gives its parts back', () => {
    const read = unzipSync(writeZip(parts));
    expect(Object.keys(read)).toEqual(parts.map(({ path }) => path));
    expect(new TextDecoder().decode(read['word/document.xml'])).toBe(parts[0]?.content);
    expect(read['word/média/picture.png']).toEqual(picture);
    expect(read['empty.xml']).toHaveLength(0);
  });

  it('stores what packs no smaller', () => {
    const stored = writeZip([{ path: 'a.bin', content: picture, packs: true }]);
    expect(stored).toEqual(writeZip([{ path: 'a.bin', content: picture, packs: false }]));
  });

  it('is the same bytes as ever: another would make every file of before another', () => {
    const hash = createHash('sha256').update(writeZip(parts)).digest('hex');
    expect(hash).toMatchInlineSnapshot(`"feee611d7d11b2f5a76c30da29c7645270595df3b3a9d1ebb40409e08556c905"`);
  });
});
