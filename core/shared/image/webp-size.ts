import { littleShort, startsWith } from './byte-pieces.ts';

/** Width and height a WebP file says it has, in pixels; null for any other file (RFC 9649). */
export function webpSize(bytes: Uint8Array): readonly [width: number, height: number] | null {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes, 'WEBP', 8)) return null;
  if (startsWith(bytes, 'VP8X', 12)) return [1 + three(bytes, 24), 1 + three(bytes, 27)];
  if (startsWith(bytes, 'VP8L', 12)) {
    const [low, high] = [littleShort(bytes, 21), littleShort(bytes, 23)];
    return [1 + (low % 16_384), 1 + Math.floor(low / 16_384) + (high % 4_096) * 4];
  }
  return startsWith(bytes, 'VP8 ', 12) ? [littleShort(bytes, 26) % 16_384, littleShort(bytes, 28) % 16_384] : null;
}

function three(bytes: Uint8Array, at: number): number {
  return littleShort(bytes, at) + (bytes[at + 2] ?? 0) * 65_536;
}
