import { crc32, inflateRawSync } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** What the directory says the entry holds, in bytes. */
  readonly size: number;
  readonly packedSize: number;
  /** 0: stored, 8: deflated; nothing else occurs in documents. */
  readonly method: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Offsets and signatures: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16. */
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const IN_ZIP64 = 0xffff_ffff;
/** A document of thousands of pictures has fewer. */
const MOST_ENTRIES = 20_000;

/**
 * The entries of a ZIP archive as its directory lists them. Throws Unreadable: `broken` for what is no archive or has
 * two entries of one name, `bomb` for too many entries and for entries that share their bytes.
 */
export function listEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return within(() => {
    const directory = findDirectory(file);
    if (directory.entries > MOST_ENTRIES) throw new Unreadable('bomb');
    const entries: ZipEntry[] = [];
    let at = directory.offset;
    for (let index = 0; index < directory.entries; index += 1) {
      if (file.readUInt32LE(at) !== CENTRAL) throw new Unreadable('broken');
      const { entry, length } = readCentral(file, at);
      entries.push(entry);
      at += length;
    }
    refuseSharing(entries);
    if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw new Unreadable('broken');
    return entries;
  });
}

/** An entry's bytes. Throws Unreadable: `bomb` where there are more than the directory says, `broken` for other damage. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return within(() => {
    if (file.readUInt32LE(entry.offset) !== LOCAL) throw new Unreadable('broken');
    const start =
      entry.offset + LOCAL_SIZE + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
    const packed = file.subarray(start, start + entry.packedSize);
    const data = entry.method === 8 ? inflate(packed, entry.size) : packed;
    const isWhole = packed.length === entry.packedSize && data.length === entry.size && crc32(data) === entry.crc;
    if (!isWhole || (entry.method !== 0 && entry.method !== 8)) throw new Unreadable('broken');
    return data;
  });
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const isMore = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(isMore ? 'bomb' : 'broken', error);
  }
}

interface Directory {
  readonly entries: number;
  readonly offset: number;
}

function findDirectory(file: Buffer): Directory {
  const first = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= first; at -= 1) {
    if (file.readUInt32LE(at) !== END) continue;
    const entries = file.readUInt16LE(at + 10);
    const offset = file.readUInt32LE(at + 16);
    const has64 = at >= 20 && file.readUInt32LE(at - 20) === LOCATOR_64;
    if (!has64) return { entries, offset };
    const end = Number(file.readBigUInt64LE(at - 12));
    if (file.readUInt32LE(end) !== END_64) throw new Unreadable('broken');
    return { entries: Number(file.readBigUInt64LE(end + 32)), offset: Number(file.readBigUInt64LE(end + 48)) };
  }
  throw new Unreadable('broken');
}

function readCentral(file: Buffer, at: number): { readonly entry: ZipEntry; readonly length: number } {
  const nameLength = file.readUInt16LE(at + 28);
  const extraLength = file.readUInt16LE(at + 30);
  const nameEnd = at + 46 + nameLength;
  const extra = file.subarray(nameEnd, nameEnd + extraLength);
  const sizes = [file.readUInt32LE(at + 24), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
  const [size = 0, packedSize = 0, offset = 0] = widen(sizes, extra);
  const entry = {
    name: file
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\//, ''),
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    ...{ size, packedSize, offset },
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
  };
  return { entry, length: 46 + nameLength + extraLength + file.readUInt16LE(at + 32) };
}

/** Sizes that did not fit into 32 bits stand in an extra field, in this order. */
function widen(sizes: readonly number[], extra: Buffer): readonly number[] {
  if (!sizes.includes(IN_ZIP64)) return sizes;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== IN_ZIP64) return size;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  throw new Unreadable('broken');
}

/** Entries that lie over each other make petabytes of one kernel (Fifield, "A better zip bomb", 2019). */
function refuseSharing(entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const { offset, packedSize, name } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new Unreadable('bomb');
    free = offset + LOCAL_SIZE + Buffer.byteLength(name) + packedSize;
  }
}

/** Reading past the end of a file cut short throws RangeError. */
function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken', error);
  }
}
