import { bigShort, joinPieces, littleShort, type PictureRead, startsWith } from './byte-pieces.ts';

/** A progressive picture has some 10; a hundred of a large one keep a reader busy for minutes. */
const MOST_SCANS = 100;

export function isJpeg(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xd8, 0xff]);
}

/**
 * ITU-T T.81, annex B: baseline, extended and progressive pictures, one frame. Kept are tables, frame, scans, the JFIF
 * header, the colour profile and Adobe's word on colours.
 */
export function readJpeg(bytes: Uint8Array): PictureRead {
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let turned = false;
  let scans = 0;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      pieces.push(bytes.subarray(at, at + 2));
      return size && scans > 0 ? { ...size, bytes: joinPieces(pieces), turned } : null;
    }
    const end = at + 2 + bigShort(bytes, at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    if (isFrame(marker)) {
      if (marker > 0xc2 || size !== null) return null;
      size = { width: bigShort(bytes, at + 7), height: bigShort(bytes, at + 5) };
    }
    if (isTurned(bytes.subarray(at, end))) turned = true;
    if (isKept(bytes, at)) pieces.push(bytes.subarray(at, end));
    at = end;
    if (marker === 0xda) {
      scans += 1;
      if (scans > MOST_SCANS || size === null) return null;
      at = endOfScan(bytes, end);
      pieces.push(bytes.subarray(end, at));
    }
  }
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Pixels go on until a marker that is none of theirs. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function isKept(bytes: Uint8Array, at: number): boolean {
  const marker = bytes[at + 1] ?? 0;
  if (marker === 0xe0) return startsWith(bytes, 'JFIF\0', at + 4);
  if (marker === 0xe2) return startsWith(bytes, 'ICC_PROFILE\0', at + 4);
  if (marker === 0xee) return startsWith(bytes, 'Adobe', at + 4);
  return isFrame(marker) || [0xc4, 0xda, 0xdb, 0xdd].includes(marker);
}

/** Whether an EXIF segment says the picture is to be shown another way round (tag 0x0112, other than 1). */
function isTurned(segment: Uint8Array): boolean {
  if (segment[1] !== 0xe1 || !startsWith(segment, 'Exif\0\0', 4)) return false;
  const tiff = segment.subarray(10);
  const short = startsWith(tiff, 'II') ? littleShort : bigShort;
  const big = startsWith(tiff, 'MM');
  const start = short(tiff, big ? 6 : 4);
  const count = Math.min(short(tiff, start), 200);
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * 12;
    if (short(tiff, entry) === 0x0112) return short(tiff, entry + 8) > 1;
  }
  return false;
}
