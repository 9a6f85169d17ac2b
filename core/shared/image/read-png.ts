import { bigShort, joinPieces, type PictureRead, startsWith } from './byte-pieces.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that make the picture: pixels, transparency, colours, and how many there are to the inch. Not: texts, times, EXIF, frames. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs']);

/** Bits a sample may have, by colour type (PNG, 11.2.2). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

export function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, SIGNATURE);
}

/** https://www.w3.org/TR/png-3/ */
export function readPng(bytes: Uint8Array): PictureRead {
  const pieces: Uint8Array[] = [bytes.subarray(0, 8)];
  let [at, width, height] = [8, 0, 0];
  let hasPixels = false;
  while (at + 12 <= bytes.length) {
    const length = bigShort(bytes, at) * 65_536 + bigShort(bytes, at + 2);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > bytes.length || (at === 8) !== (type === 'IHDR')) return null;
    if (type === 'IHDR') {
      if (length !== 13 || !isHeader(bytes, at + 8)) return null;
      width = bigShort(bytes, at + 8) * 65_536 + bigShort(bytes, at + 10);
      height = bigShort(bytes, at + 12) * 65_536 + bigShort(bytes, at + 14);
    }
    hasPixels ||= type === 'IDAT';
    if (KEPT.has(type)) pieces.push(bytes.subarray(at, end));
    if (type === 'IEND') return hasPixels ? { width, height, bytes: joinPieces(pieces) } : null;
    at = end;
  }
  return null;
}

function isHeader(bytes: Uint8Array, at: number): boolean {
  const [depth = 0, colour = 0, packing, filter, interlace = 0] = bytes.subarray(at + 8, at + 13);
  return DEPTHS[colour]?.includes(depth) === true && packing === 0 && filter === 0 && interlace <= 1;
}
