/** What a picture's file is taken apart into; null: it is no sound file of its kind. */
export type PictureRead = {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly turned?: boolean;
} | null;

export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export function startsWith(bytes: Uint8Array, words: string | readonly number[], at = 0): boolean {
  const wanted = typeof words === 'string' ? [...words].map((letter) => letter.charCodeAt(0)) : words;
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Of two bytes, the first counting 256. */
export function bigShort(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

export function littleShort(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
}
