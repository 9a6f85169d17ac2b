import { decodeText } from './text/decode-text.ts';
import { Unreadable } from './unreadable.ts';

export type FileKind = 'text' | 'markdown' | 'html' | 'word' | 'pdf';

/** What the first bytes of a file say it is, for files that are no article. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound file'],
  ['%!PS', 'a PostScript document'],
  ['wOFF', 'a font'],
];
/** Word before 2007 and its encrypted successors are OLE2 files. */
const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const MARKDOWN_NAME = /\.(md|markdown|mdown|mkd)$/i;
const HTML_START = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;
const HTML_NAME = /\.(html?|xhtml)$/i;
const HTML_PART = /<(p|div|h[1-6]|table|ul|ol|span|br|article|section|meta|title)[\s>/]/i;

/** What a file is: by its content first, by its name where the content is text. Throws Unreadable for anything else. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = latin1(bytes.subarray(0, 1_024));
  if (bytes.byteLength === 0) throw new Unreadable('empty');
  // Some writers put a few bytes before the header; readers accept that.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'word';
  if (head.startsWith(OLE2)) throw oleFault(bytes);
  if (/^RIFF.{4}WEBP/s.test(head)) throw other('a WebP picture');
  if (/^.{4}ftyp/s.test(head)) throw other('a video, sound or picture file');
  for (const [magic, what] of OTHERS) if (head.startsWith(magic)) throw other(what);
  return textKind(bytes, name);
}

function textKind(bytes: Uint8Array, name: string): FileKind {
  const start = decodeText(bytes.subarray(0, 4_096));
  if (looksBinary(start)) throw new Unreadable('unknown');
  if (HTML_START.test(start.replace(/^\ufeff/, ''))) return 'html';
  if (HTML_NAME.test(name) && HTML_PART.test(decodeText(bytes.subarray(0, 65_536)))) return 'html';
  return MARKDOWN_NAME.test(name) ? 'markdown' : 'text';
}

/** Control characters no text has, or what is left of bytes that were no text. */
function looksBinary(start: string): boolean {
  const odd = start.match(/(?![\t-\r\u001b])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > Math.max(2, start.length * 0.02);
}

function oleFault(bytes: Uint8Array): Unreadable {
  const head = latin1(bytes.subarray(0, 65_536));
  const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
  return head.includes(wide('EncryptedPackage'))
    ? new Unreadable('encrypted')
    : other('an Office file of before 2007 (.doc, .xls, .ppt)');
}

function other(what: string): Unreadable {
  return new Unreadable({ reason: 'other-type', what });
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
