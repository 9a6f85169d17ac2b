import { analyse } from 'chardet';

/** How much of a text tells its encoding; more only takes longer. */
const SAMPLE_BYTES = 256 * 1024;
/** Below it a guess is worth less than the encoding most files without a mark have. */
const LEAST_CONFIDENCE = 25;

/**
 * Bytes as text: by byte order mark, as UTF-8 where they are valid UTF-8 beyond ASCII, by `declared` (a page's charset),
 * by the zero bytes of UTF-16 without a mark, else by chardet's statistics. What an encoding cannot hold becomes U+FFFD.
 * UTF-8 comes before what is declared: no other text is valid UTF-8 by accident, and pages declare what they are not.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = byMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const zeros = byZeros(bytes);
  if (zeros !== null) return new TextDecoder(zeros).decode(bytes);
  const unicode = tryDecode(bytes, 'utf-8', true);
  if (unicode !== null && unicode.length < bytes.length) return unicode;
  const stated = declared === null ? null : tryDecode(bytes, declared, true);
  return stated ?? unicode ?? decodeBroken(bytes) ?? decodeByGuess(bytes);
}

/** UTF-8 with a broken character here and there; null for anything else. */
function decodeBroken(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  let [good, broken] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) good += 1;
  }
  return good >= broken * 10 ? text : null;
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  // UTF-32's little-endian mark begins like UTF-16's; nothing decodes UTF-32, and nobody writes it.
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Text in a Latin alphabet as UTF-16: every other byte zero. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

function decodeByGuess(bytes: Uint8Array): string {
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    if (confidence < LEAST_CONFIDENCE) break;
    // Every Latin-1 file on this planet is Windows-1252, says also the Encoding Standard.
    const text = tryDecode(bytes, name === 'ISO-8859-1' ? 'windows-1252' : name, false);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // An encoding nobody knows, or bytes that are not in it.
    return null;
  }
}
