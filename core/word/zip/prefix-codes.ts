/** Lengths of codes and the codes themselves, by symbol; a symbol without a code has length 0. */
export interface PrefixCodes {
  readonly lengths: Uint8Array;
  /** Bits in the order they are written in, the first one lowest. */
  readonly codes: Uint16Array;
}

/**
 * Prefix codes of at most `longest` bits for symbols by how often each stands (RFC 1951, 3.2.2). At least two symbols get
 * one, for some readers refuse a code that is not whole. The same counts give the same codes.
 */
export function prefixCodes(counts: Uint32Array, longest: number): PrefixCodes {
  const wanted = Uint32Array.from(counts);
  for (let symbol = 0; symbol < 2; symbol += 1) {
    if (wanted.reduce((used, count) => used + (count > 0 ? 1 : 0), 0) >= 2) break;
    if (wanted[symbol] === 0) wanted[symbol] = 1;
  }
  let lengths = codeLengths(wanted);
  // Evener counts make shorter codes; where all are 1 the longest has nine bits of 286 symbols, five of 19 or 30.
  while (lengths.some((length) => length > longest)) {
    for (let symbol = 0; symbol < wanted.length; symbol += 1) wanted[symbol] = ((wanted[symbol] ?? 0) + 1) >> 1;
    lengths = codeLengths(wanted);
  }
  return { lengths, codes: codesOf(lengths) };
}

/** Huffman's way, two queues over symbols sorted by count. */
function codeLengths(counts: Uint32Array): Uint8Array {
  const symbols = [...counts.keys()].filter((symbol) => (counts[symbol] ?? 0) > 0);
  symbols.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const leaves = symbols.length;
  const weights = new Float64Array(2 * leaves - 1);
  const parents = new Int32Array(2 * leaves - 1);
  symbols.forEach((symbol, index) => {
    weights[index] = counts[symbol] ?? 0;
  });
  let [leaf, inner] = [0, leaves];
  for (let made = leaves; made < 2 * leaves - 1; made += 1) {
    for (let child = 0; child < 2; child += 1) {
      const takesLeaf = leaf < leaves && (inner >= made || (weights[leaf] ?? 0) <= (weights[inner] ?? 0));
      const taken = takesLeaf ? leaf++ : inner++;
      weights[made] = (weights[made] ?? 0) + (weights[taken] ?? 0);
      parents[taken] = made;
    }
  }
  const depths = new Uint8Array(2 * leaves - 1);
  const lengths = new Uint8Array(counts.length);
  for (let node = 2 * leaves - 3; node >= 0; node -= 1) {
    depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
    const symbol = symbols[node];
    if (symbol !== undefined) lengths[symbol] = depths[node] ?? 0;
  }
  return lengths;
}

/** Counted up by length, then by symbol; turned round, for a code is written from its highest bit. */
function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length < 16; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      codes[symbol] = turnRound(code, length);
      code += 1;
    }
    code <<= 1;
  }
  return codes;
}

function turnRound(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}
