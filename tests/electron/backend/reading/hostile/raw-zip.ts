import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it is written, whether or not what it says of itself is true. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** Already packed; by default `data` is packed here. */
  readonly packed?: Uint8Array;
  /** What the directory says it holds. */
  readonly size?: number;
  readonly isEncrypted?: boolean;
  /** Leaves the bytes out and points to those of the first entry. */
  readonly shares?: boolean;
}

/** A ZIP archive of exactly these entries (APPNOTE.TXT 6.3.10). */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data, packed = deflateRawSync(data), size = data.length, isEncrypted, shares } of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const label = Buffer.from(name);
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), fields, label]);
    const entry = Buffer.alloc(20);
    entry.writeUInt32LE(shares ? 0 : at, 10 + 6);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(shares ? 0 : at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, label]));
    if (shares) continue;
    local.push(header, Buffer.from(packed));
    at += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length & 0xffff, 4);
  end.writeUInt16LE(entries.length & 0xffff, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]));
}
