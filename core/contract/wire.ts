/**
 * JSON as both hosts send it. Bytes travel as base64 under one reserved key, so that a Word file can ride in a reply.
 * The base64 codec is passed in: Node and the page each have their own.
 */
const BYTES = '$bytes';

/** The longest request a host takes, in bytes of UTF-8: a file of 50 MB in base64 and what goes round it. */
export const MAX_REQUEST_BYTES = 72 * 1024 * 1024;

export function toWire(value: unknown, encode: (bytes: Uint8Array) => string): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item instanceof Uint8Array ? { [BYTES]: encode(item) } : item,
  );
}

/** Throws SyntaxError on text that is no JSON. */
export function fromWire(text: string, decode: (base64: string) => Uint8Array): unknown {
  return JSON.parse(text, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && BYTES in item && typeof item[BYTES] === 'string'
      ? decode(item[BYTES])
      : item,
  );
}
