import { deflateSync } from 'node:zlib';

/** Words at a place: points from the left and from the top of the page. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: FontName;
  /** Degrees, against the clock. */
  readonly turned?: number;
}

export type FontName = 'plain' | 'bold' | 'han';

export interface PdfPageSource {
  readonly drawn: readonly Drawn[];
  readonly width?: number;
  readonly height?: number;
  /** Degrees a viewer turns the page, with the clock. */
  readonly rotate?: number;
}

export interface PdfSource {
  readonly pages: readonly PdfPageSource[];
  /** The information dictionary, as PDF: `/Title (Words)`. */
  readonly info?: string;
  /** More entries of the catalogue. */
  readonly catalogue?: string;
  readonly xmp?: string;
  /** False leaves the drawing instructions readable. */
  readonly packed?: boolean;
}

/** A small PDF of words at places: what a test says about a layout, it draws. */
export function buildPdf({ pages, info = '', catalogue = '', xmp, packed = true }: PdfSource): Uint8Array {
  const objects: (string | Buffer)[] = [];
  const add = (body: string | Buffer) => objects.push(body);
  const first = 8;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  add(
    `<< /Type /Catalog /Pages 2 0 R ${xmp === undefined ? '' : `/Metadata ${first + pages.length * 2} 0 R`} ${catalogue} >>`,
  );
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /SourceHan /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SourceHan /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /SourceHan /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 >> >>] /ToUnicode 6 0 R >>',
  );
  add(stream(TO_UNICODE));
  add(`<< ${info} >>`);
  for (const [index, { drawn, width = 595, height = 842, rotate = 0 }] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /plain 3 0 R /bold 4 0 R /han 5 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    );
    const content = drawn.map((one) => draw(one, height)).join('\n');
    add(packed ? stream(content) : `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  if (xmp !== undefined) add(stream(xmp, '/Type /Metadata /Subtype /XML'));
  return assemble(objects, '/Root 1 0 R /Info 7 0 R');
}

/** A file of numbered objects with a table of where they are. */
export function assemble(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const bytes = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
      Buffer.from('\nendobj\n'),
    ]);
    places.push(at);
    parts.push(bytes);
    at += bytes.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  parts.push(Buffer.from(end));
  return Uint8Array.from(Buffer.concat(parts));
}

/** A stream object, packed. */
export function stream(content: string | Buffer, entries = ''): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** Code points of the basic plane are the codes of the font. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0020> <FFFD> <0020> endbfrange
endcmap end end`;

function draw({ text, x, y, size = 10, font = 'plain', turned = 0 }: Drawn, height: number): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)].map((n) => n.toFixed(5));
  const bytes =
    font === 'han'
      ? `<${[...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}>`
      : `(${text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, (sign) => `\\${winAnsi(sign).toString(8).padStart(3, '0')}`)})`;
  return `BT /${font} ${size} Tf ${cos} ${sin} -${sin} ${cos} ${x} ${height - y} Tm ${bytes} Tj ET`.replaceAll(
    '--',
    '',
  );
}

const WIN_ANSI: Readonly<Record<string, number>> = {
  '•': 149,
  '–': 150,
  '—': 151,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
};

function winAnsi(sign: string): number {
  return WIN_ANSI[sign] ?? sign.charCodeAt(0);
}

/** Lines of text below each other. */
export function lines(
  texts: readonly string[],
  { x = 60, y = 100, lead = 14, ...rest }: Partial<Omit<Drawn, 'text'>> & { readonly lead?: number } = {},
): readonly Drawn[] {
  return texts.map((text, index) => ({ text, x, y: y + index * lead, ...rest }));
}
