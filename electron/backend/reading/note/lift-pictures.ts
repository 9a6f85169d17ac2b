/** A Markdown text without the bytes of its pictures, which no parser should see. */
export interface LiftedText {
  readonly text: string;
  /** The bytes an address in the text stands for; null for any other address. */
  readonly bytesOf: (url: string) => Uint8Array | null;
  /** Words with what was lifted out of them. */
  readonly restore: (words: string) => string;
}

const DATA = /data:image\/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/]+={0,2}/gi;
const STAND_IN = 'lifted-picture:';

/** Pictures written into the text itself, as addresses of their own bytes (RFC 2397); no other is fetched. */
export function liftPictures(source: string): LiftedText {
  const lifted: string[] = [];
  const text = source.replace(DATA, (url) => `${STAND_IN}${lifted.push(url) - 1}`);
  const find = (url: string) =>
    url.startsWith(STAND_IN) ? (lifted[Number(url.slice(STAND_IN.length))] ?? null) : null;
  return {
    text,
    bytesOf: (url) => {
      const found = find(url);
      return found === null ? null : Buffer.from(found.slice(found.indexOf(',') + 1), 'base64');
    },
    restore: (words) =>
      lifted.length === 0 ? words : words.replace(/lifted-picture:\d{1,9}/g, (url) => find(url) ?? url),
  };
}
