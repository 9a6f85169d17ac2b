import { joinPieces, littleShort, type PictureRead, startsWith } from './byte-pieces.ts';

export function isGif(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a');
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt: its first picture, which is all that paper shows; nothing moves in a note. */
export function readGif(bytes: Uint8Array): PictureRead {
  const [width, height] = [littleShort(bytes, 6), littleShort(bytes, 8)];
  const start = 13 + tableLength(bytes[10] ?? 0);
  if (start > bytes.length) return null;
  let control: Uint8Array = new Uint8Array();
  let at = start;
  while (at < bytes.length) {
    if (bytes[at] === 0x21) {
      const end = endOfBlocks(bytes, at + 2);
      if (end === null) return null;
      // How the next picture is laid on: its transparent colour.
      if (bytes[at + 1] === 0xf9) control = bytes.subarray(at, end);
      at = end;
    } else if (bytes[at] === 0x2c) {
      if (!isInside(bytes, at, width, height)) return null;
      const end = endOfBlocks(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0));
      if (end === null) return null;
      const pieces = [bytes.subarray(0, start), control, bytes.subarray(at, end), new Uint8Array([0x3b])];
      return { width, height, bytes: joinPieces(pieces) };
    } else return null;
  }
  return null;
}

/** Bytes of a table of colours, where there is one. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function isInside(bytes: Uint8Array, at: number, width: number, height: number): boolean {
  const [left, top] = [littleShort(bytes, at + 1), littleShort(bytes, at + 3)];
  return left + littleShort(bytes, at + 5) <= width && top + littleShort(bytes, at + 7) <= height;
}

/** Where a chain of blocks ends, each with its length before it and the last one empty. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}
