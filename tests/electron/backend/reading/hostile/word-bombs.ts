import { randomBytes } from 'node:crypto';
import { packParts, readParts } from '../fixture-files.ts';
import { documentXml, paragraph } from '../word/word-parts.ts';
import { type Bomb, bomb, packedMegabytes } from './bomb.ts';
import { rawZip } from './raw-zip.ts';

const MEGABYTE = 1024 * 1024;
const NOTHING = new Uint8Array();
const utf8 = (text: string) => new TextEncoder().encode(text);
const GOOD = utf8(documentXml(paragraph('The harbour was closed on Monday.')));

/** Word files that are bombs; `canary` is an address nobody may ask. */
export function wordBombs(canary: string): readonly Bomb[] {
  const word = (what: string, make: () => Uint8Array, ...ends: readonly string[]) =>
    bomb('article.docx', what, make, ...ends);
  const body = (what: string, make: () => string, ...ends: readonly string[]) =>
    word(what, () => packParts({ 'word/document.xml': make() }), ...ends);
  const zeros = (size: number) =>
    rawZip([{ name: 'word/document.xml', data: NOTHING, packed: packedMegabytes(300), size }]);
  const fisheries = () => readParts('word/fisheries-accord');
  return [
    word('one part of 300 MB in 300 kB', () => zeros(300 * MEGABYTE), 'bomb'),
    word('a part that holds more than it says', () => zeros(4_000), 'bomb'),
    word(
      'a part that says it holds 4 GB',
      () => rawZip([{ name: 'word/document.xml', data: GOOD, size: 0xffff_fffe }]),
      'bomb',
    ),
    word(
      'entries that share their bytes',
      () =>
        rawZip([
          { name: 'word/document.xml', data: GOOD },
          ...Array.from({ length: 200 }, (_, index) => ({ name: `word/media/${index}.png`, data: GOOD, shares: true })),
        ]),
      'bomb',
    ),
    word(
      'sixty thousand entries',
      () =>
        rawZip([
          { name: 'word/document.xml', data: GOOD },
          ...Array.from({ length: 60_000 }, (_, index) => ({
            name: `x/${index}`,
            data: new Uint8Array(),
            packed: new Uint8Array([3, 0]),
          })),
        ]),
      'bomb',
    ),
    word('archives in archives in archives', () => nestedZip(6), 'other-type'),
    word(
      'two parts of one name',
      () =>
        rawZip([
          { name: 'word/document.xml', data: GOOD },
          { name: 'WORD/document.xml', data: GOOD },
        ]),
      'broken',
    ),
    word('a locked part', () => rawZip([{ name: 'word/document.xml', data: GOOD, isEncrypted: true }]), 'encrypted'),
    body(
      'entities of entities',
      () =>
        `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${documentXml(paragraph('&c;')).replace(/^<\?xml[^>]*>/, '')}`,
      'broken',
    ),
    body(
      'an entity from a file',
      () =>
        `<!DOCTYPE d [<!ENTITY p SYSTEM "file:///etc/passwd">]>${documentXml(paragraph('&p;')).replace(/^<\?xml[^>]*>/, '')}`,
      'broken',
    ),
    body(
      'an entity from an address',
      () => `<!DOCTYPE d SYSTEM "${canary}/d.dtd">${documentXml(paragraph('Words.')).replace(/^<\?xml[^>]*>/, '')}`,
      'broken',
    ),
    body(
      'elements 100,000 deep',
      () => documentXml(`${'<w:smartTag>'.repeat(100_000)}${paragraph('Deep.')}${'</w:smartTag>'.repeat(100_000)}`),
      'too-deep',
    ),
    body(
      'tables in tables',
      () =>
        documentXml(
          `${'<w:tbl><w:tr><w:tc>'.repeat(160)}${paragraph('Inside.')}${'</w:tc></w:tr></w:tbl>'.repeat(160)}`,
        ),
      'too-deep',
      'article',
    ),
    body(
      '100,000 attributes',
      () =>
        documentXml(
          `<w:p ${Array.from({ length: 100_000 }, (_, index) => `w:a${index}="x"`).join(' ')}/>${paragraph('Words.')}`,
        ),
      'article',
      'broken',
    ),
    body('half a million empty paragraphs', () => documentXml('<w:p/>'.repeat(500_000)), 'empty', 'too-many-blocks'),
    body(
      '100,000 paragraphs of a word',
      () => documentXml(paragraph('Word.').repeat(100_000)),
      'too-many-blocks',
      'too-slow',
    ),
    body('a paragraph of 6 MB', () => documentXml(paragraph('word '.repeat(1_200_000))), 'too-much-text'),
    body(
      'a cell merged over a billion columns',
      () =>
        documentXml(
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('Wide.')}</w:tc></w:tr></w:tbl>`,
        ),
      'article',
    ),
    body(
      'a field that is never closed',
      () =>
        documentXml('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(20_000) + paragraph('Words.')),
      'article',
    ),
    word(
      'a picture and a template of elsewhere',
      () =>
        packParts({
          ...fisheries(),
          'word/_rels/document.xml.rels': relations(canary),
          'word/settings.xml': settings(),
        }),
      'article',
    ),
    word(
      'a style that is based on itself',
      () => packParts({ ...fisheries(), 'word/styles.xml': loopingStyles() }),
      'article',
    ),
    word(
      'bytes without order behind its first two',
      () => Uint8Array.from(Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(40_000)])),
      'broken',
    ),
  ];
}

function nestedZip(depth: number): Uint8Array {
  let inside: Uint8Array = packedMegabytes(16);
  for (let level = 0; level < depth; level += 1) {
    const data = inside;
    inside = rawZip(Array.from({ length: 16 }, (_, index) => ({ name: `lib ${index}.zip`, data })));
  }
  return inside;
}

function relations(canary: string): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const external = ['image', 'attachedTemplate', 'styles', 'footnotes', 'numbering', 'oleObject', 'frame', 'aFChunk'];
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external
    .map(
      (name, index) =>
        `<Relationship Id="rId${index + 20}" Type="${type}/${name}" Target="${canary}/${name}" TargetMode="External"/>`,
    )
    .join('')}<Relationship Id="rId90" Type="${type}/endnotes" Target="../../../../../etc/passwd"/></Relationships>`;
}

function settings(): string {
  return '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId21"/></w:settings>';
}

function loopingStyles(): string {
  const styles = Array.from(
    { length: 2_000 },
    (_, index) =>
      `<w:style w:type="paragraph" w:styleId="s${index}"><w:name w:val="s${index}"/><w:basedOn w:val="s${(index + 1) % 2_000}"/></w:style>`,
  );
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles.join('')}</w:styles>`;
}
