import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../../electron/backend/reading/read-article.ts';
import { assemble, buildPdf, lines, stream } from './build-pdf.ts';
import { BODY, OPTIONS, read } from './drawn-articles.ts';

describe('what a PDF says about itself', () => {
  const describeBy = async (source: { readonly info?: string; readonly xmp?: string; readonly catalogue?: string }) =>
    read(buildPdf({ pages: [{ drawn: lines(BODY) }], ...source }));

  test('its information dictionary', async () => {
    const info =
      "/Title (Budget of the islands) /Author (Amina Diallo; Jo\\343o S\\341) /CreationDate (D:20260302233000-05'00')";
    expect((await describeBy({ info })).csl).toEqual({
      type: 'article',
      title: 'Budget of the islands',
      author: [{ literal: 'Amina Diallo' }, { literal: 'João Sá' }],
      issued: { 'date-parts': [[2026, 3, 2]] },
    });
  });

  test('its XMP packet first, and its language', async () => {
    const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">The islands’ budget</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Nadia Rahmani</rdf:li><rdf:li>Tom Okafor</rdf:li></rdf:Seq></dc:creator><xmp:CreateDate>2026-03-04T10:00:00Z</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const { csl, language } = await describeBy({ info: '/Title (budget_v7.indd)', xmp, catalogue: '/Lang (en-ZA)' });
    expect(csl).toEqual({
      type: 'article',
      title: 'The islands’ budget',
      author: [{ literal: 'Nadia Rahmani' }, { literal: 'Tom Okafor' }],
      issued: { 'date-parts': [[2026, 3, 4]] },
    });
    expect(language).toBe('en-ZA');
  });
});

describe('a PDF without an article', () => {
  test('of pictures is told to be scanned', async () => {
    const picture = stream(
      Buffer.alloc(300, 0x80),
      '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    );
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im1 4 0 R >> >> /Contents 5 0 R >>',
      picture,
      stream('q 595 0 0 842 0 0 cm /Im1 Do Q'),
    ];
    await expect(read(assemble(objects, '/Root 1 0 R'))).rejects.toMatchObject({ fault: { reason: 'scanned' } });
  });

  test('locked with a password is told to be', async () => {
    const source = buildPdf({ pages: [{ drawn: lines(BODY) }] });
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`;
    const locked = Buffer.from(source).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R ${lock}`);
    await expect(read(Buffer.from(locked, 'latin1'))).rejects.toMatchObject({ fault: { reason: 'encrypted' } });
  });

  test('that is none behind its first line is told to be broken', async () => {
    await expect(read(Buffer.from(`%PDF-1.7\n${'nothing of the kind\n'.repeat(50)}`))).rejects.toMatchObject({
      fault: { reason: 'broken' },
    });
  });

  test('with more text than an article may have is stopped at the page that has it', async () => {
    const pages = Array.from({ length: 40 }, () => ({ drawn: lines(BODY) }));
    const done: number[] = [];
    const options = { textBytes: 2_000, onProgress: ({ done: page }: { readonly done: number }) => done.push(page) };
    const article = { kind: 'file', name: 'long.pdf', bytes: buildPdf({ pages }) } as const;
    await expect(readArticle(article, options)).rejects.toMatchObject({ fault: { reason: 'too-much-text' } });
    expect(done.length).toBeLessThan(15);
  });
});

test('progress is told page by page', async () => {
  const told: string[] = [];
  const bytes = buildPdf({ pages: [1, 2, 3].map((number) => ({ drawn: lines([`Page ${number} has words.`]) })) });
  await readArticle(
    { kind: 'file', name: 'three.pdf', bytes },
    { ...OPTIONS, onProgress: ({ stage, done, of }) => told.push(`${stage} ${done} of ${of}`) },
  );
  expect(told).toEqual(['reading 0 of 3', 'reading 1 of 3', 'reading 2 of 3']);
});
