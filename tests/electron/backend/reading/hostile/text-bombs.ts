import { gzipSync } from 'node:zlib';
import { packParts } from '../fixture-files.ts';
import { type Bomb, bomb } from './bomb.ts';

const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const LOCKED = `${'\0'.repeat(600)}${'EncryptedPackage'.replace(/./g, '$&\0')}`;
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Texts that are bombs, and files that are not what their names say. */
export function textBombs(): readonly Bomb[] {
  const text = (what: string, make: () => Uint8Array | string, ...ends: readonly string[]) =>
    bomb('article.txt', what, make, ...ends);
  const workbook = () => packParts({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
  return [
    text('6 MB of words', () => 'word '.repeat(1_300_000), 'too-much-text'),
    text('4 MB without a space', () => 'x'.repeat(4_000_000), 'unknown'),
    text('a megabyte of nothing', () => new Uint8Array(1_000_000), 'unknown', 'empty'),
    text('words with zero bytes between', () => 'The harbour\0 was\0\0 closed.\n'.repeat(2_000), 'article', 'unknown'),
    text(
      'halves of signs',
      () => Uint8Array.from(Buffer.from('The harbour \ud800 was \udfff closed.\n'.repeat(2_000), 'utf16le')),
      'article',
      'unknown',
    ),
    text('30,000 paragraphs', () => 'Words.\n\n'.repeat(30_000), 'too-many-blocks'),
    text('a megabyte of line ends', () => '\n'.repeat(1_000_000), 'empty'),
    text(
      'marks that stack',
      () => `The harbour ${'e\u0301\u0302\u0303'.repeat(1)}${'\u0301'.repeat(500_000)} was closed.`,
      'article',
      'unknown',
    ),
    text('dashes and pipes', () => `|${'-|'.repeat(400_000)}\n`.repeat(3), 'article', 'empty', 'unknown', 'too-slow'),
    text('51 MB', () => new Uint8Array(50 * 1024 * 1024 + 1), 'too-large'),
    text('nothing', () => new Uint8Array(), 'empty'),
    bomb('article.docx', 'a picture', () => bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'other-type'),
    bomb('article.pdf', 'a program', () => bytes(`MZ\x90\0${'\0'.repeat(2_000)}`), 'other-type'),
    bomb('article.html', 'a database', () => bytes(`SQLite format 3\0${'\0'.repeat(4_000)}`), 'other-type'),
    bomb('article.docx', 'a workbook', workbook, 'other-type'),
    bomb('article.docx', 'a workbook of 2003', () => bytes(`${OLE2}${'\0'.repeat(4_000)}`), 'other-type'),
    bomb(
      'article.docx',
      'a document under a password',
      () => bytes(`${OLE2}${LOCKED}${'\0'.repeat(4_000)}`),
      'encrypted',
    ),
    text('an archive', () => Uint8Array.from(gzipSync('words')), 'other-type'),
  ];
}
