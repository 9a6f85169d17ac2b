/** How far back a match may begin, and its most bytes (RFC 1951, 3.2.5). */
const WINDOW = 1 << 15;
const MOST = 258;
/** Three bytes would be allowed: such a match is rarely shorter than its letters. */
const LEAST = 4;
const HASH_BITS = 15;
/** Earlier places that are tried, and places within a match that later ones may begin at. */
const TRIES = 12;
const NOTED = 12;
/** A match that long is taken without looking for a longer one. */
const ENOUGH = 64;

/** Where the last four bytes of each kind stood, and before that. */
interface Places {
  readonly last: Int32Array;
  readonly before: Int32Array;
}

export function startPlaces(): Places {
  return { last: new Int32Array(1 << HASH_BITS).fill(-1), before: new Int32Array(WINDOW) };
}

/**
 * Reads on from `at` until `tokens` is full or the bytes end; says how many tokens there are and where it stopped. A token
 * below 256 is a byte; else the length of a match times 65,536, and how far back it begins.
 */
export function findMatches(
  bytes: Uint8Array,
  start: number,
  tokens: Int32Array,
  places: Places,
): { readonly count: number; readonly end: number } {
  const lastStart = bytes.length - LEAST;
  let at = start;
  let count = 0;
  while (at < bytes.length && count < tokens.length) {
    const match = at <= lastStart ? longestMatch(bytes, at, notePlace(bytes, at, places), places.before) : 0;
    if (match === 0) {
      tokens[count] = bytes[at] ?? 0;
      at += 1;
    } else {
      tokens[count] = match;
      const end = at + (match >>> 16);
      const noted = Math.min(at + NOTED, end, lastStart + 1);
      for (at += 1; at < noted; at += 1) notePlace(bytes, at, places);
      at = end;
    }
    count += 1;
  }
  return { count, end: at };
}

/** Where the four bytes stood before, or others with the same hash; below 0: nowhere. */
function notePlace(bytes: Uint8Array, at: number, { last, before }: Places): number {
  const four =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  const hash = Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
  const earlier = last[hash] ?? -1;
  before[at & (WINDOW - 1)] = earlier;
  last[hash] = at;
  return earlier;
}

function longestMatch(bytes: Uint8Array, at: number, first: number, before: Int32Array): number {
  const oldest = Math.max(0, at - WINDOW + 1);
  const end = Math.min(bytes.length, at + MOST);
  let length = LEAST - 1;
  let back = 0;
  let from = first;
  for (let tries = TRIES; tries > 0 && from >= oldest; tries -= 1) {
    if (bytes[from + length] === bytes[at + length]) {
      const found = sameBytes(bytes, from, at, end);
      if (found > length) {
        length = found;
        back = at - from;
        if (length >= ENOUGH || at + length >= end) break;
      }
    }
    const next = before[from & (WINDOW - 1)] ?? -1;
    // Its place was taken by a later one since.
    if (next >= from) break;
    from = next;
  }
  return back === 0 ? 0 : length * 65_536 + back;
}

function sameBytes(bytes: Uint8Array, one: number, other: number, end: number): number {
  let at = other;
  for (let from = one; at < end && bytes[from] === bytes[at]; from += 1) at += 1;
  return at - other;
}
