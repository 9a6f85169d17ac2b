/** Numbers that look random and are the same for the same seed (Mulberry32). */
export type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface Mutation {
  /** Bytes to put in: what the format is made of. */
  readonly tokens: readonly string[];
  /** Another file of the format, to splice from. */
  readonly other: Uint8Array;
}

const MOST_CHANGES = 8;
const LONGEST_CHUNK = 2_000;

/** A file with a few changes: bits turned, bytes lost, doubled, moved, zeroed, put in, taken from another; or cut short. */
export function mutate(file: Uint8Array, chance: Chance, { tokens, other }: Mutation): Uint8Array {
  let bytes = Buffer.from(file);
  const changes = 1 + chance(MOST_CHANGES);
  for (let change = 0; change < changes; change += 1) {
    const at = chance(bytes.length + 1);
    const length = 1 + chance(Math.min(LONGEST_CHUNK, bytes.length + 1));
    const chunk = bytes.subarray(at, at + length);
    const from = chance(other.length);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (chance(9)) {
      case 0:
        if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8));
        break;
      case 1:
        if (at < bytes.length) bytes[at] = chance(256);
        break;
      case 2:
        bytes = Buffer.concat([before, bytes.subarray(at + length)]);
        break;
      case 3:
        bytes = Buffer.concat([before, ...Array.from({ length: 1 + chance(20) }, () => chunk), after]);
        break;
      case 4:
        bytes = Buffer.concat([before, other.subarray(from, from + length), after]);
        break;
      case 5:
        bytes = Buffer.concat([
          before,
          Buffer.from((tokens[chance(tokens.length)] ?? '').repeat(1 + chance(40)), 'latin1'),
          after,
        ]);
        break;
      case 6:
        bytes = Buffer.concat([before, Buffer.alloc(length), bytes.subarray(at + length)]);
        break;
      case 7:
        bytes = Buffer.concat([before, Buffer.from(Array.from({ length: length % 64 }, () => chance(256))), after]);
        break;
      default:
        // Most files cut short are cut near their end.
        bytes = bytes.subarray(0, bytes.length - chance(chance(bytes.length + 1) + 1));
    }
  }
  return Uint8Array.from(bytes);
}
