import { findMatches, startPlaces } from './find-matches.ts';
import { type PrefixCodes, prefixCodes } from './prefix-codes.ts';

/** Tokens in one block; each block has codes of its own. */
const BLOCK = 1 << 15;
/** Of letters and lengths, and of the lengths of codes (RFC 1951, 3.2.7). */
const LONGEST_CODE = 15;
const LONGEST_LENGTH_CODE = 7;
const END_OF_BLOCK = 256;
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What is written, and the bits that are no whole byte yet. */
interface Bits {
  bytes: Uint8Array<ArrayBuffer>;
  at: number;
  held: number;
  count: number;
}

/**
 * Deflate (RFC 1951) for the parts of a Word file: the same bytes in any process and on any machine, which the zlib of a
 * system does not promise. Made for a program that has just started: few small loops, which run well before a compiler
 * knows them. XML comes out a tenth larger than from the slowest zlib.
 */
export function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const bits: Bits = { bytes: new Uint8Array((bytes.length >> 2) + 1_024), at: 0, held: 0, count: 0 };
  const tokens = new Int32Array(Math.min(BLOCK, bytes.length));
  const places = startPlaces();
  let at = 0;
  do {
    const { count, end } = findMatches(bytes, at, tokens, places);
    at = end;
    writeBlock(bits, tokens, count, at >= bytes.length);
  } while (at < bytes.length);
  // Up to seven bits more, which say nothing.
  write(bits, 0, 7);
  return bits.bytes.slice(0, bits.at);
}

function writeBlock(bits: Bits, tokens: Int32Array, count: number, isLast: boolean): void {
  // A token takes six bytes at most, the codes a few hundred.
  makeRoom(bits, count * 6 + 1_024);
  const { letters, distances } = countSymbols(tokens, count);
  const letterCodes = prefixCodes(letters, LONGEST_CODE);
  const distanceCodes = prefixCodes(distances, LONGEST_CODE);
  write(bits, isLast ? 1 : 0, 1);
  write(bits, 2, 2);
  writeCodes(bits, letterCodes.lengths, distanceCodes.lengths);
  for (let index = 0; index < count; index += 1) writeToken(bits, tokens[index] ?? 0, letterCodes, distanceCodes);
  writeSymbol(bits, letterCodes, END_OF_BLOCK);
}

function countSymbols(tokens: Int32Array, count: number) {
  const letters = new Uint32Array(286);
  const distances = new Uint32Array(30);
  letters[END_OF_BLOCK] = 1;
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index] ?? 0;
    const letter = token < 256 ? token : lengthSymbol(token >>> 16);
    letters[letter] = (letters[letter] ?? 0) + 1;
    if (token < 256) continue;
    const distance = distanceSymbol(token & 0xffff);
    distances[distance] = (distances[distance] ?? 0) + 1;
  }
  return { letters, distances };
}

function writeToken(bits: Bits, token: number, letters: PrefixCodes, distances: PrefixCodes): void {
  if (token < 256) {
    writeSymbol(bits, letters, token);
    return;
  }
  const length = token >>> 16;
  const back = token & 0xffff;
  writeSymbol(bits, letters, lengthSymbol(length));
  if (length > 10 && length < 258) write(bits, length - 3, extraBits(length - 3, 2));
  writeSymbol(bits, distances, distanceSymbol(back));
  if (back > 4) write(bits, back - 1, extraBits(back - 1, 1));
}

/** RFC 1951, 3.2.5: the first eight lengths have a symbol each, then each four symbols span twice as many. */
function lengthSymbol(length: number): number {
  if (length === 258) return 285;
  if (length < 11) return 254 + length;
  const extra = extraBits(length - 3, 2);
  return 257 + (extra << 2) + ((length - 3) >> extra);
}

/** The same with two symbols. */
function distanceSymbol(back: number): number {
  if (back < 5) return back - 1;
  const extra = extraBits(back - 1, 1);
  return (extra << 1) + ((back - 1) >> extra);
}

/** Low bits of a number that its symbol, which has the highest and `shown` more, does not say. */
function extraBits(number: number, shown: number): number {
  return 31 - Math.clz32(number) - shown;
}

/** Lengths of both codes, themselves in a code (RFC 1951, 3.2.7); runs of zeros and repeats are counted. */
function writeCodes(bits: Bits, letters: Uint8Array, distances: Uint8Array): void {
  const lengths = [...letters, ...distances];
  const runs: (readonly [symbol: number, extra: number, bits: number])[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let end = at + 1;
    while (lengths[end] === length) end += 1;
    const run = end - at;
    if (length === 0 && run >= 11) at += pushRun(runs, [18, Math.min(run, 138) - 11, 7], Math.min(run, 138));
    else if (length === 0 && run >= 3) at += pushRun(runs, [17, run - 3, 3], run);
    else if (run >= 4) {
      runs.push([length, 0, 0]);
      at += 1 + pushRun(runs, [16, Math.min(run - 1, 6) - 3, 2], Math.min(run - 1, 6));
    } else at += pushRun(runs, [length, 0, 0], 1);
  }
  const counts = new Uint32Array(19);
  for (const [symbol] of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const codes = prefixCodes(counts, LONGEST_LENGTH_CODE);
  const used = Math.max(4, LENGTH_ORDER.findLastIndex((symbol) => codes.lengths[symbol] !== 0) + 1);
  write(bits, letters.length - 257, 5);
  write(bits, distances.length - 1, 5);
  write(bits, used - 4, 4);
  for (const symbol of LENGTH_ORDER.slice(0, used)) write(bits, codes.lengths[symbol] ?? 0, 3);
  for (const [symbol, extra, width] of runs) {
    writeSymbol(bits, codes, symbol);
    if (width > 0) write(bits, extra, width);
  }
}

function pushRun<Run>(runs: Run[], run: Run, covered: number): number {
  runs.push(run);
  return covered;
}

function writeSymbol(bits: Bits, { codes, lengths }: PrefixCodes, symbol: number): void {
  write(bits, codes[symbol] ?? 0, lengths[symbol] ?? 0);
}

/** The lowest `width` bits of a number, 15 at most. */
function write(bits: Bits, number: number, width: number): void {
  bits.held |= (number & ((1 << width) - 1)) << bits.count;
  bits.count += width;
  while (bits.count >= 8) {
    bits.bytes[bits.at] = bits.held;
    bits.at += 1;
    bits.held >>>= 8;
    bits.count -= 8;
  }
}

function makeRoom(bits: Bits, more: number): void {
  if (bits.at + more <= bits.bytes.length) return;
  const larger = new Uint8Array(Math.max(bits.at + more, bits.bytes.length * 2));
  larger.set(bits.bytes.subarray(0, bits.at));
  bits.bytes = larger;
}
