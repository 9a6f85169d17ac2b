import { sentence } from '../../../core/shared/said.ts';
import { decodeText } from './text/decode-text.ts';
import { Unreadable } from './unreadable.ts';

export type FileKind = 'text' | 'markdown' | 'html' | 'word' | 'pdf';

/** What the first bytes of a file say it is, for files that are no article. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['\x89PNG', sentence('a PNG picture')],
  ['\xff\xd8\xff', sentence('a JPEG picture')],
  ['GIF8', sentence('a GIF picture')],
  ['II*\0', sentence('a TIFF picture')],
  ['MM\0*', sentence('a TIFF picture')],
  ['{\\rtf', sentence('an RTF document')],
  ['SQLite format 3\0', sentence('a SQLite database')],
  ['\x1f\x8b', sentence('a gzip archive')],
  ['7z\xbc\xaf', sentence('a 7-Zip archive')],
  ['Rar!', sentence('a RAR archive')],
  ['BZh', sentence('a bzip2 archive')],
  ['\xfd7zXZ', sentence('an xz archive')],
  ['\x7fELF', sentence('a program')],
  ['MZ\x90', sentence('a program')],
  ['ID3', sentence('a sound file')],
  ['OggS', sentence('a sound file')],
  ['%!PS', sentence('a PostScript document')],
  ['bplist00', sentence('an Apple web archive (.webarchive)')],
  ['wOFF', sentence('a font')],
];
/** Word before 2007 and its encrypted successors are OLE2 files. */
const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** How much of a file tells what text it is. */
const START_BYTES = 4_096;
/** A page with its pictures as one mail. */
const ARCHIVE =
  /^(?:[\w-]{1,40}:[^\n]{0,500}\r?\n(?:[ \t][^\n]{0,500}\r?\n){0,5}){0,12}Content-Type:\s*multipart\/related/i;
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
  if (/^RIFF.{4}WEBP/s.test(head)) throw other(sentence('a WebP picture'));
  if (/^.{4}ftyp/s.test(head)) throw other(sentence('a video, sound or picture file'));
  for (const [magic, what] of OTHERS) if (head.startsWith(magic)) throw other(what);
  return textKind(bytes, name);
}

function textKind(bytes: Uint8Array, name: string): FileKind {
  const start = decodeText(wholeCharacters(bytes.subarray(0, START_BYTES)));
  if (looksBinary(start)) throw new Unreadable('unknown');
  if (ARCHIVE.test(start)) throw other(sentence('a web archive (.mhtml)'));
  if (HTML_START.test(start.replace(/^\ufeff/, ''))) return 'html';
  if (HTML_NAME.test(name) && HTML_PART.test(decodeText(bytes.subarray(0, 65_536)))) return 'html';
  return MARKDOWN_NAME.test(name) ? 'markdown' : 'text';
}

/** Without the end, where a character may have been cut in two. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength < START_BYTES) return bytes;
  const last = Math.max(bytes.lastIndexOf(0x20), bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x3e));
  // In UTF-16 a character takes two bytes.
  return last > START_BYTES / 2 ? bytes.subarray(0, last - (last % 2)) : bytes;
}

/** Control characters no text has, or what is left of bytes that were no text. */
function looksBinary(start: string): boolean {
  let odd = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    // Line ends, tabs, form feeds, and the escape some encodings switch with, are text.
    if (code === 0xfffd || (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b)) odd += 1;
  }
  return odd > Math.max(2, start.length * 0.02);
}

function oleFault(bytes: Uint8Array): Unreadable {
  const head = latin1(bytes.subarray(0, 65_536));
  const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
  return head.includes(wide('EncryptedPackage'))
    ? new Unreadable('encrypted')
    : other(sentence('an Office file of before 2007 (.doc, .xls, .ppt)'));
}

function other(what: string): Unreadable {
  return new Unreadable({ reason: 'other-type', what });
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
