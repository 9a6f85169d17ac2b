import { constants, deflateRawSync } from 'node:zlib';
import type { ArticleFile } from '../../../../../core/contract/source-methods.ts';

/** A file made to harm whoever reads it. */
export interface Bomb {
  readonly name: string;
  /** Made when it is needed: together they would fill the memory they are meant to spare. */
  readonly make: () => ArticleFile;
  /** How reading it may end: as an article, or refused for one of these reasons. */
  readonly ends: readonly string[];
}

/** A bomb that comes as a file of this name. */
export function bomb(file: string, what: string, make: () => Uint8Array | string, ...ends: readonly string[]): Bomb {
  return {
    name: `${file}: ${what}`,
    make: () => {
      const made = make();
      return { kind: 'file', name: file, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
    },
    ends,
  };
}

/** What unpacks to `megabytes` of one byte, made without ever being that large. */
export function packedMegabytes(megabytes: number, byte = 0): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, byte), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
}

/** The same with the two bytes before it that PDF wants; nobody checks the sum behind it. */
export function packedForPdf(megabytes: number, byte = 0): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0x9c]), packedMegabytes(megabytes, byte)]);
}
