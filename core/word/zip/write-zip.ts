import { crc32 } from './crc32.ts';
import { deflate } from './deflate.ts';

export interface ZipPart {
  /** With `/` between folders. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
  /** False for what is packed already, as pictures are. */
  readonly packs: boolean;
}

/** Every host has it and it depends on nothing; the compiler knows it only with all of a page or of Node. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** Readers of 1993 can read it: folders and deflate. */
const VERSION = 20;
/** Paths are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, midnight, the first date an archive can hold. */
const DATE = 0x0021;
const MOST_PARTS = 0xffff;
const MOST_BYTES = 0xffffffff;

/** An archive (PKWARE APPNOTE 6.3.3, without its 64-bit fields) of these parts in this order. Throws RangeError: too large. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const packed = parts.map(pack);
  const listed = packed.reduce((sum, { path }) => sum + 46 + path.length, 0);
  const offsets: number[] = [];
  let size = 0;
  for (const { path, data } of packed) {
    offsets.push(size);
    size += 30 + path.length + data.length;
  }
  if (parts.length > MOST_PARTS || size + listed + 22 > MOST_BYTES) throw new RangeError('too large for an archive');
  const archive = new Uint8Array(size + listed + 22);
  const view = new DataView(archive.buffer);
  let at = size;
  packed.forEach((part, index) => {
    const offset = offsets[index] ?? 0;
    view.setUint32(offset, LOCAL, true);
    writeEntry(view, offset + 4, part);
    archive.set(part.path, offset + 30);
    archive.set(part.data, offset + 30 + part.path.length);
    view.setUint32(at, LISTED, true);
    view.setUint16(at + 4, VERSION, true);
    writeEntry(view, at + 6, part);
    view.setUint32(at + 42, offset, true);
    archive.set(part.path, at + 46);
    at += 46 + part.path.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, listed, true);
  view.setUint32(at + 16, size, true);
  return archive;
}

interface Packed {
  readonly path: Uint8Array;
  readonly method: number;
  readonly check: number;
  readonly size: number;
  readonly data: Uint8Array;
}

function pack({ path, content, packs }: ZipPart): Packed {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const deflated = packs ? deflate(bytes) : bytes;
  const isSmaller = deflated.length < bytes.length;
  return {
    path: new TextEncoder().encode(path),
    method: isSmaller ? DEFLATED : 0,
    check: crc32(bytes),
    size: bytes.length,
    data: isSmaller ? deflated : bytes,
  };
}

/** What stands of a part both before it and in the list at the end. */
function writeEntry(view: DataView, at: number, { path, method, check, size, data }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, check, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}
