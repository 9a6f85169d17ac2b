import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Font } from '../../../../core/word/pages/font.ts';

/** The font this machine takes for Arial, which LibreOffice sets the pages in: not every machine has one as wide. */
export function fontForArial(): Font & { readonly name: string } {
  const [regular, bold] = [readFont('Arial'), readFont('Arial:bold')];
  return {
    name: execFileSync('fc-match', ['-f', '%{family}', 'Arial'], { encoding: 'utf8' }),
    advance: (letter, isBold) => (isBold ? bold : regular).advance(letter.codePointAt(0) ?? 0),
    lineHeight: regular.lineHeight,
  };
}

/** Widths and line height of a TrueType font, read from its tables head, hhea, hmtx and cmap (ISO/IEC 14496-22). */
function readFont(pattern: string) {
  const bytes = readFileSync(execFileSync('fc-match', ['-f', '%{file}', pattern], { encoding: 'utf8' }));
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, at) => 12 + at * 16).map((at) => [
      bytes.toString('latin1', at, at + 4),
      bytes.readUInt32BE(at + 8),
    ]),
  );
  const table = (name: string) => tables.get(name) ?? 0;
  const em = bytes.readUInt16BE(table('head') + 18);
  const [ascent = 0, descent = 0, gap = 0] = [4, 6, 8].map((at) => bytes.readInt16BE(table('hhea') + at));
  const metrics = bytes.readUInt16BE(table('hhea') + 34);
  const glyphs = readGlyphs(bytes, table('cmap'));
  return {
    lineHeight: (ascent - descent + gap) / em,
    advance(code: number): number {
      const glyph = glyphs(code);
      return bytes.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) / em;
    },
  };
}

/** A subtable of format 4: segments of code points. */
function readGlyphs(bytes: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, at) => cmap + bytes.readUInt32BE(cmap + 8 + at * 8),
  );
  const start = subtables.find((at) => bytes.readUInt16BE(at) === 4) ?? 0;
  const size = bytes.readUInt16BE(start + 6);
  return (code) => {
    for (let at = 0; at < size; at += 2) {
      if (bytes.readUInt16BE(start + 14 + at) < code) continue;
      const first = bytes.readUInt16BE(start + 16 + size + at);
      if (first > code) return 0;
      const delta = bytes.readUInt16BE(start + 16 + 2 * size + at);
      const place = start + 16 + 3 * size + at;
      const offset = bytes.readUInt16BE(place);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = bytes.readUInt16BE(place + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
