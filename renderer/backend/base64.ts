const CHUNK = 32_768;

/** Standard base64, for the wire format. */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call with one argument per byte overflows the stack from about 100 kB.
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

/** Throws DOMException on text that is no base64. */
export function base64ToBytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
