import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { PrintImage } from '../../../core/word/printing.ts';

/** Pixels each way: with three bytes of noise each, a file of some 7 kB. */
const SIDE = 48;

/** Ten small pictures, each another, by the SHA-256 of their bytes: noise, which nothing packs any smaller. */
export const PICTURES: ReadonlyMap<string, PrintImage> = new Map(
  Array.from({ length: 10 }, (_, seed) => {
    const bytes = png(seed);
    const picture = { kind: 'png' as const, width: SIDE, height: SIDE, bytes };
    return [createHash('sha256').update(bytes).digest('hex'), picture];
  }),
);

function png(seed: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  // Eight bits of red, green and blue each; no palette, no interlacing.
  head.set([8, 2, 0, 0, 0], 8);
  const lines = Buffer.alloc(SIDE * (1 + SIDE * 3));
  let state = seed + 1;
  for (let at = 0; at < lines.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The first byte of a line says how it is filtered: not at all.
    lines[at] = at % (1 + SIDE * 3) === 0 ? 0 : state >>> 24;
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
