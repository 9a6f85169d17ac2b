import { decodeText } from '../text/decode-text.ts';

/** The part of a page in which browsers look for its charset. */
const HEAD_BYTES = 4_096;
const CHARSET = /<meta[^>]{0,500}charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([a-z0-9_:.-]{1,40})/i;

/** A page's bytes as text: by byte order mark, by the charset the page states, else by what the bytes look like. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return decodeText(bytes, CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1] ?? null);
}
