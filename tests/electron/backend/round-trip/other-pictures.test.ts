import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteToMarkdown } from '../../../../core/markdown/note-to-markdown.ts';
import type { Block, Image } from '../../../../core/note/note.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { readMarkdownNote } from '../../../../electron/backend/reading/note/read-markdown-note.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { SAMPLE_IMAGES } from '../../../core/note/sample-images.ts';
import { list, noteWith, paragraph, text } from '../../../core/word/sample-note.ts';
import { documentXml, paragraph as plain } from '../reading/word/word-parts.ts';

const [PNG, JPEG, GIF] = Object.values(SAMPLE_IMAGES) as [Sample, Sample, Sample];
type Sample = (typeof SAMPLE_IMAGES)[string];
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Half of the width of an A4 page between margins of an inch, in EMU. */
const HALF = 4_513 * 635;
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1440" w:right="1440" w:top="1440" w:bottom="1440"/></w:sectPr>';

interface Media {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function docx(body: string, media: Readonly<Record<string, Media>>, outside: Readonly<Record<string, string>> = {}) {
  const relations = [
    ...Object.entries(media).map(
      ([id, { name }]) => `<Relationship Id="${id}" Type="${R}/image" Target="media/${name}"/>`,
    ),
    ...Object.entries(outside).map(
      ([id, address]) => `<Relationship Id="${id}" Type="${R}/image" Target="${address}" TargetMode="External"/>`,
    ),
  ];
  return zipSync({
    'word/document.xml': strToU8(documentXml(body + SECTION)),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(Object.values(media).map(({ name, bytes }) => [`word/media/${name}`, bytes])),
  });
}

const drawing = (blip: string, { alt = '', wide = HALF, more = '' } = {}) =>
  `<w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:extent cx="${wide}" cy="100"/><wp:docPr id="1" name="P" descr="${alt}">${more}</wp:docPr><a:graphic xmlns:a="urn:a"><pic:pic xmlns:pic="urn:pic"><pic:nvPicPr><pic:cNvPr id="0" name="x.png" descr="of the picture"/></pic:nvPicPr><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r>`;
const embed = (id: string, inside = '') => `<a:blip r:embed="${id}">${inside}</a:blip>`;
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const caption = (label: string, words: string) =>
  `<w:p>${run(`${label} `)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ ${label} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(`: ${words}`)}</w:p>`;
const image = (sample: Sample, more: Partial<Image> = {}): Image => ({
  ...{ type: 'image', image: sample.image, width: 50, alt: '', caption: '' },
  ...more,
});
const words = (said: string): Block => paragraph(text(said));

describe('pictures of a Word file of somebody else', () => {
  it('are images of the note where they stand, with their text, width and caption', () => {
    const read = readWordNote(
      docx(
        [
          `<w:p>${drawing(embed('rP'), { alt: 'A quay\n at dawn' })}</w:p>`,
          caption('Figure', 'The quay'),
          `<w:p>${run('Before ')}${drawing(embed('rJ'), { wide: HALF * 4 })}${run(' after.')}</w:p>`,
          `<w:p>${drawing(embed('rG'), { more: '<x:decorative xmlns:x="urn:x" val="1"/>' })}${run('Words.')}</w:p>`,
          `<w:p><w:r><w:pict><v:shape xmlns:v="urn:v" style="position:absolute;width:45pt;height:9pt" alt="By older programs"><v:imagedata r:id="rP"/></v:shape></w:pict></w:r></w:p>`,
          plain('Figure 4 – Typed by hand'),
          caption('Table', 'Tonnes'),
          `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:shd w:fill="FFD966"/><w:tblDescription w:val="Tonnes&#10; by port"/></w:tblPr><w:tr><w:tc><w:p>${drawing(embed('rP'))}</w:p></w:tc><w:tc>${plain('5')}</w:tc></w:tr></w:tbl>`,
          caption('Figure', 'Above it'),
          `<w:p>${drawing(embed('rJ'), { alt: 'media/image2.jpeg' })}</w:p>`,
          plain('The end.'),
        ].join(''),
        {
          rP: { name: 'a.bin', bytes: PNG.bytes },
          rJ: { name: 'b.jpeg', bytes: JPEG.bytes },
          rG: { name: 'c.gif', bytes: GIF.bytes },
        },
      ),
    );
    expect(read.body).toEqual([
      image(PNG, { alt: 'A quay at dawn', caption: 'The quay' }),
      words('Before  after.'),
      image(JPEG, { width: 100, alt: 'of the picture' }),
      image(GIF, { decorative: true }),
      words('Words.'),
      image(PNG, { width: 10, alt: 'By older programs', caption: 'Typed by hand' }),
      {
        type: 'table',
        headerRow: false,
        caption: 'Tonnes',
        alt: 'Tonnes by port',
        rows: [[{ blocks: [{ type: 'paragraph', content: [] }] }, { blocks: [words('5')] }]],
      },
      image(PNG, { alt: 'of the picture' }),
      image(JPEG, { caption: 'Above it' }),
      words('The end.'),
    ]);
    const ids = read.images.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
    expect(ids).toEqual(read.images.map(({ image }) => image));
    expect(ids).toEqual([PNG.image, JPEG.image, GIF.image]);
    expect(read.lost.map(inEnglish)).toEqual(['1 picture of a table stands below it: cells hold no pictures.']);
  });

  it('are left out and told where they are elsewhere, of another kind, damaged, too large, deleted or in a footnote', () => {
    const huge = PNG.bytes.slice();
    // Its header asks for 65,535 pixels a side.
    huge.set([0, 0, 255, 255, 0, 0, 255, 255], 16);
    const linked = (id: string) => `<a:blip r:link="${id}"/>`;
    const file = docx(
      [
        ...['rLinked', 'rNone', 'rEmf', 'rSvg', 'rCut', 'rHuge', 'rLarge'].map(
          (id) => `<w:p>${drawing(embed(id))}</w:p>`,
        ),
        `<w:p>${drawing(linked('rLinked'))}<w:del w:author="A">${drawing(embed('rP'))}</w:del></w:p>`,
        `<w:p>${drawing(`${embed('rP')}<a:srcRect l="20000"/>`)}</w:p>`,
        `<w:p><w:r><w:rPr><w:vanish/></w:rPr>${drawing(embed('rP')).replace('<w:r>', '').replace('</w:r>', '')}</w:r></w:p>`,
      ].join(''),
      {
        rEmf: { name: 'a.emf', bytes: new Uint8Array([1, 0, 0, 0, 88, 0, 0, 0]) },
        rSvg: { name: 'a.svg', bytes: strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>') },
        rCut: { name: 'cut.png', bytes: PNG.bytes.slice(0, 40) },
        rHuge: { name: 'huge.png', bytes: huge },
        rLarge: { name: 'large.png', bytes: new Uint8Array(21 * 1024 * 1024) },
        rP: { name: 'p.png', bytes: PNG.bytes },
      },
      { rLinked: 'http://127.0.0.1:9/tracker.png' },
    );
    const { body, images, lost } = readWordNote(file);
    expect(body).toEqual([image(PNG, { alt: 'of the picture' })]);
    expect(images).toHaveLength(1);
    expect(lost.map(inEnglish)).toEqual([
      '3 pictures left out: they are not in the file itself, and nothing is fetched.',
      '2 pictures left out: only PNG, JPEG and GIF pictures can be kept.',
      '2 pictures left out: damaged, or of more than 40 million pixels.',
      '1 picture left out: larger than 20 MB, or more than a file may bring at once (500, 48 MB).',
      '1 picture cropped in the file is whole in the note: check what shows.',
      'Hidden text left out, in 1 place.',
    ]);
  });

  it('part the list they stand in, which goes on counting, and are few enough for a dossier', () => {
    const item = (words: string, picture = '') =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}${picture}</w:p>`;
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const bytes = zipSync({
      'word/document.xml': strToU8(documentXml(item('One', drawing(embed('rP'))) + item('Two') + SECTION)),
      'word/numbering.xml': strToU8(numbering),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rP" Type="${R}/image" Target="media/p.png"/></Relationships>`,
      ),
      'word/media/p.png': PNG.bytes,
    });
    const one = (said: string) => ({ type: 'item' as const, content: [text(said)] });
    expect(readWordNote(bytes).body).toEqual([
      list(true, 1, one('One')),
      image(PNG, { alt: 'of the picture' }),
      { ...list(true, 2, one('Two')), continues: true },
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 510 }, (_, at) => [`r${at}`, { name: `${at}.gif`, bytes: gifOf(at) }]),
    );
    const full = readWordNote(
      docx(
        Object.keys(many)
          .map((id) => `<w:p>${drawing(embed(id))}</w:p>`)
          .join(''),
        many,
      ),
    );
    expect([full.images.length, full.lost.map(inEnglish)[0]]).toEqual([
      500,
      expect.stringContaining('10 pictures left out: larger than 20 MB'),
    ]);
  });
});

/** One pixel in a colour of its own. */
function gifOf(colour: number): Uint8Array {
  const bytes = GIF.bytes.slice();
  bytes.set([colour % 256, Math.floor(colour / 256)], 13);
  return bytes;
}

describe('pictures of a Markdown file', () => {
  it('come from the bytes it holds itself, at the end or in the line, and from nowhere else', () => {
    const base64 = (sample: Sample) => Buffer.from(sample.bytes).toString('base64');
    const read = readMarkdownNote(
      [
        `Words ![in the line](data:image/gif;base64,${base64(GIF)}) go on.`,
        '![A quay][q]',
        'Figure 3: The quay',
        `<figure><img src="data:image/jpeg;base64,${base64(JPEG)}" alt="A &quot;pier"></figure>`,
        '![far](https://example.org/a.png) ![gone][none] ![kind](data:image/svg+xml;base64,PHN2Zy8+)',
        'Code `data:image/gif;base64,AAAA` stays.',
        `[q]: data:image/png;base64,${base64(PNG)}`,
      ].join('\n\n'),
    );
    expect(read.body).toEqual([
      words('Words  go on.'),
      image(GIF, { width: 5, alt: 'in the line' }),
      image(PNG, { width: 5, alt: 'A quay', caption: 'The quay' }),
      image(JPEG, { width: 5, alt: 'A "pier' }),
      words('far ![gone][none] kind'),
      words('Code data:image/gif;base64,AAAA stays.'),
    ]);
    expect(read.lost.map(inEnglish)).toEqual([
      '1 picture left out: it is not in the file itself, and nothing is fetched.',
      '1 picture left out: only PNG, JPEG and GIF pictures can be kept.',
      expect.stringContaining('Formatting Markdown has'),
    ]);
  });

  it('come back from the Markdown of a note, however large they are', () => {
    const large = new Uint8Array(1_500_000);
    large.set(JPEG.bytes.subarray(0, 2));
    // A profile of colours fills it up.
    const pieces = Array.from({ length: 22 }, () => {
      const segment = new Uint8Array(65_000);
      segment.set([0xff, 0xe2, 0xfd, 0xe6, ...strToU8('ICC_PROFILE\0')]);
      return segment;
    });
    const bytes = Uint8Array.from(Buffer.concat([JPEG.bytes.subarray(0, 2), ...pieces, JPEG.bytes.subarray(2)]));
    const id = createHash('sha256').update(bytes).digest('hex');
    const note = noteWith(
      [paragraph(text('Words.')), image(JPEG, { image: id, width: 5, alt: 'A quay', caption: 'The quay' })],
      { title: 'Ports' },
    );
    const markdown = noteToMarkdown(note, {
      fields: [],
      footnotes: new Map(),
      imageUrl: () => `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`,
    });
    const read = readMarkdownNote(markdown);
    expect(read.body).toEqual(note.body);
    expect(read.images.map(({ bytes: kept }) => kept.length)).toEqual([bytes.length]);
  });
});
