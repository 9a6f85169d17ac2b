import { directionOfLanguage } from '../shared/scripts.ts';
import { bandDistance, textWidth, upperMargin } from './page-layout.ts';
import type { PrintBand, PrintDocument, PrintPage, PrintRun } from './print-model.ts';
import { openMedia } from './writer/media.ts';
import { openRelations, type Relations } from './writer/relations.ts';
import { writeBlocks } from './writer/write-blocks.ts';
import { writeComments, writeCommentsExtended } from './writer/write-comments.ts';
import { writeNumbering } from './writer/write-numbering.ts';
import { TAB, writeDirection, writeRuns } from './writer/write-runs.ts';
import { writeStyles } from './writer/write-styles.ts';
import { NAMESPACES, val, XML_HEAD } from './writer/xml.ts';

/** What a package is made of: XML, and pictures as bytes, by path. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const COMMENTS_EXTENDED = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const PACKAGE = 'application/vnd.openxmlformats-package';
const SETTINGS = `${XML_HEAD}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/**
 * Writes a printed note as the parts of a Word package (ECMA-376, transitional) but for its properties
 * (package-pass.ts). The same note gives the same parts.
 */
export function renderDocx(print: PrintDocument): PackageParts {
  const parts = new Map<string, string | Uint8Array>();
  const relations = openRelations();
  for (const kind of ['styles', 'numbering', 'footnotes', 'settings']) relations.part(kind, `${kind}.xml`);
  const bands = openBands(print, relations, parts);
  const media = openMedia();
  const body = writeBlocks(print.body, {
    ...{ print, relations, media, page: print.page },
    section: (page, first) => writeSection(print, page, bands(page), first),
  });
  parts.set('word/document.xml', `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
  parts.set('word/styles.xml', writeStyles(print));
  parts.set('word/numbering.xml', writeNumbering(print.lists));
  parts.set('word/settings.xml', SETTINGS);
  const inNotes = openRelations();
  parts.set('word/footnotes.xml', writeFootnotes(print, inNotes));
  parts.set('word/_rels/footnotes.xml.rels', inNotes.write());
  if (print.comments) {
    relations.part('comments', 'comments.xml');
    relations.part(COMMENTS_EXTENDED, 'commentsExtended.xml');
    parts.set('word/comments.xml', writeComments(print.comments));
    parts.set('word/commentsExtended.xml', writeCommentsExtended(print.comments));
  }
  for (const [path, bytes] of media.parts) parts.set(path, bytes);
  parts.set('word/_rels/document.xml.rels', relations.write());
  const root = openRelations();
  root.part('officeDocument', 'word/document.xml');
  root.part(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  parts.set('_rels/.rels', root.write());
  parts.set('[Content_Types].xml', writeTypes([...parts.keys()]));
  return parts;
}

/** Headers and footers as parts of their own, for each width of text that is met; gives what a section says of them. */
function openBands(
  print: PrintDocument,
  relations: Relations,
  parts: Map<string, string | Uint8Array>,
): (page: PrintPage) => Bands {
  const known = new Map([[textWidth(print.page), writeBands(print, print.page, relations, parts)]]);
  return (page) => {
    const width = textWidth(page);
    const bands = known.get(width) ?? writeBands(print, page, relations, parts);
    known.set(width, bands);
    return bands;
  };
}

/** References to the parts of the document's first section, and to those of any other. */
interface Bands {
  readonly first: string;
  readonly other: string;
}

function writeBands(
  print: PrintDocument,
  page: PrintPage,
  relations: Relations,
  parts: Map<string, string | Uint8Array>,
): Bands {
  const references = { first: '', other: '' };
  const titled = print.later !== undefined && page === print.page;
  for (const kind of ['header', 'footer'] as const) {
    const bands = [
      ['default', (print.later ?? print)[kind]],
      ...(titled ? ([['first', print[kind]]] as const) : []),
    ] as const;
    const before = [...parts.keys()].filter((path) => path.startsWith(`word/${kind}`)).length;
    for (const [index, [pages, band]] of bands.entries()) {
      const name = `${kind}${before + index + 1}.xml`;
      const own = openRelations();
      const tag = kind === 'header' ? 'hdr' : 'ftr';
      parts.set(
        `word/${name}`,
        `${XML_HEAD}<w:${tag} ${NAMESPACES}>${writeBand(kind, band, textWidth(page), print.language, own)}</w:${tag}>`,
      );
      parts.set(`word/_rels/${name}.rels`, own.write());
      const reference = `<w:${kind}Reference w:type="${pages}" r:id="${relations.part(kind, name)}"/>`;
      references.first += reference;
      if (pages === 'default') references.other += reference;
    }
  }
  return references;
}

function writeBand(
  kind: 'header' | 'footer',
  band: PrintBand,
  width: number,
  language: string,
  relations: Relations,
): string {
  const stops = `<w:tabs><w:tab w:val="center" w:pos="${Math.round(width / 2)}"/><w:tab w:val="right" w:pos="${width}"/></w:tabs>`;
  const toCentre = band.centre.length + band.right.length > 0 ? TAB : '';
  const toRight = band.right.length > 0 ? TAB : '';
  const runs = (some: readonly PrintRun[]) => writeRuns(some, relations, language);
  return `<w:p><w:pPr>${val('pStyle', kind === 'header' ? 'Header' : 'Footer')}${stops}${directionOfLanguage(language) === 'rtl' ? '<w:bidi/>' : ''}</w:pPr>${runs(band.left)}${toCentre}${runs(band.centre)}${toRight}${runs(band.right)}</w:p>`;
}

/** A section's own properties, in the order of CT_SectPr. The first page is another in the first section only. */
function writeSection({ later, language }: PrintDocument, page: PrintPage, bands: Bands, first: boolean): string {
  const { width, height, margin } = page;
  const upper = upperMargin(page);
  const band = bandDistance(page);
  const turned = width > height ? ' w:orient="landscape"' : '';
  const isTitled = later !== undefined && first;
  return `<w:sectPr>${first ? bands.first : bands.other}<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${upper}" w:right="${margin}" w:bottom="${upper}" w:left="${margin}" w:header="${band}" w:footer="${band}" w:gutter="0"/>${isTitled ? '<w:titlePg/>' : ''}${directionOfLanguage(language) === 'rtl' ? '<w:bidi/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`;
}

function writeFootnotes(
  { footnotes, language }: Pick<PrintDocument, 'footnotes' | 'language'>,
  relations: Relations,
): string {
  const line = (type: string, id: number) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const mark = `<w:r><w:rPr>${val('rStyle', 'FootnoteReference')}</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`;
  const written = footnotes.map(
    (runs, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr>${val('pStyle', 'FootnoteText')}${writeDirection(runs, language)}</w:pPr>${mark}${writeRuns(runs, relations, language)}</w:p></w:footnote>`,
  );
  return `${XML_HEAD}<w:footnotes ${NAMESPACES}>${line('separator', -1)}${line('continuationSeparator', 0)}${written.join('')}</w:footnotes>`;
}

function writeTypes(paths: readonly string[]): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const own = paths.flatMap((path) => {
    const kind = /^word\/([a-zA-Z]+)\d*\.xml$/.exec(path)?.[1];
    return kind === undefined ? [] : [override(path, `${WORD}.${kind === 'document' ? 'document.main' : kind}+xml`)];
  });
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${['png', 'jpeg', 'gif'].map((kind) => `<Default Extension="${kind}" ContentType="image/${kind}"/>`).join('')}<Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('docProps/core.xml', `${PACKAGE}.core-properties+xml`)}${own.join('')}</Types>`;
}
