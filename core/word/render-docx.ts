import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { assertNever } from '../shared/assert-never.ts';
import { listDefinitions, listReference } from './numbering.ts';
import { bandDistance, textWidth } from './page-layout.ts';
import type {
  PrintBand,
  PrintBlock,
  PrintDocument,
  PrintPage,
  PrintParagraph,
  PrintPicture,
  PrintRow,
  PrintRun,
  PrintTable,
  PrintText,
} from './print-model.ts';
import { AFTER_PARAGRAPH, BASE_STYLES, noteStyles, styleIdFor } from './styles.ts';

/** The library measures pictures in pixels of 96 to the inch. */
const TWIPS_PER_PIXEL = 15;

/** What a package is made of: XML, and pictures as bytes, by path. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/**
 * `Packer`'s own methods zip at once, a quarter of the time of an export, and package-pass.ts would have to unzip again.
 * Its compiler is the step before: private to the types, so the shape is written down here and held by the tests.
 */
const COMPILER: { readonly compile: (document: Document) => PackageParts } = Packer['compiler'];

/**
 * Writes a printed note as the parts of a Word package, by the one library that may be imported here. They are not yet
 * the same from call to call: package-pass.ts sees to that.
 */
export function renderDocx(print: PrintDocument): PackageParts {
  const document = new Document({
    title: print.title,
    styles: noteStyles(print.language, print.styleNames),
    externalStyles: BASE_STYLES,
    numbering: { config: listDefinitions(print.lists) },
    compatibility: { version: 15 },
    footnotes: Object.fromEntries(print.footnotes.map((runs, index) => [index + 1, { children: [renderNote(runs)] }])),
    sections: [
      {
        properties: { page: renderPage(print.page), ...(print.later ? { titlePage: true } : {}) },
        headers: {
          default: new Header({ children: [renderBand('Header', (print.later ?? print).header, print.page)] }),
          ...(print.later ? { first: new Header({ children: [renderBand('Header', print.header, print.page)] }) } : {}),
        },
        footers: {
          default: new Footer({ children: [renderBand('Footer', (print.later ?? print).footer, print.page)] }),
          ...(print.later ? { first: new Footer({ children: [renderBand('Footer', print.footer, print.page)] }) } : {}),
        },
        children: print.body.flatMap((block) => renderBlock(block, print)),
      },
    ],
  });
  return COMPILER.compile(document);
}

function renderPage({ width, height, margin }: PrintPage) {
  const band = bandDistance({ margin });
  return {
    size: { width, height },
    margin: { top: margin, right: margin, bottom: margin, left: margin, header: band, footer: band, gutter: 0 },
  };
}

function renderBand(style: 'Header' | 'Footer', band: PrintBand, page: PrintPage): Paragraph {
  const width = textWidth(page);
  const tab = new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style,
    tabStops: [
      { type: 'center', position: Math.round(width / 2) },
      { type: 'right', position: width },
    ],
    children: [
      ...band.left.map((run) => renderRun(run)),
      ...(band.centre.length + band.right.length > 0 ? [tab] : []),
      ...band.centre.map((run) => renderRun(run)),
      ...(band.right.length > 0 ? [tab] : []),
      ...band.right.map((run) => renderRun(run)),
    ],
  });
}

function renderNote(runs: readonly PrintRun[]): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs.map((run) => renderRun(run))] });
}

/** `id` is unique in the document, or Word says the file is damaged. */
function renderPicture(picture: PrintPicture, id: number): Paragraph[] {
  const image = new ImageRun({
    type: picture.format === 'jpeg' ? 'jpg' : picture.format,
    data: picture.bytes,
    transformation: { width: picture.width / TWIPS_PER_PIXEL, height: picture.height / TWIPS_PER_PIXEL },
    altText: {
      id: String(id),
      name: `Picture ${id}`,
      description: picture.alt,
      ...(picture.decorative ? { decorative: true } : {}),
    },
  });
  const hasCaption = picture.caption.length > 0;
  return [
    new Paragraph({
      style: 'Picture',
      children: [image],
      ...(hasCaption ? { keepNext: true } : {}),
      ...(picture.pageBreakBefore ? { pageBreakBefore: true } : {}),
    }),
    ...(hasCaption
      ? [new Paragraph({ style: 'Caption', children: picture.caption.map((run) => renderRun(run)) })]
      : []),
  ];
}

function renderBlock(block: PrintBlock, print: PrintDocument): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [renderParagraph(block, print)];
    case 'table':
      return [renderTable(block, print)];
    case 'picture':
      return renderPicture(block, print.body.indexOf(block) + 1);
    default:
      return assertNever(block);
  }
}

function renderParagraph(paragraph: PrintParagraph, print: PrintDocument): Paragraph {
  const list = paragraph.list === null ? undefined : print.lists[paragraph.list];
  return new Paragraph({
    style: styleIdFor(paragraph.style, print.styleNames),
    children: paragraph.runs.map((run) => renderRun(run)),
    ...(paragraph.endsList ? { spacing: { after: AFTER_PARAGRAPH } } : {}),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(list
      ? {
          numbering: {
            reference: listReference(list),
            level: paragraph.listLevel ?? list.level,
            instance: (paragraph.list ?? 0) + 1,
          },
        }
      : {}),
  });
}

function renderTable(table: PrintTable, print: PrintDocument): Table {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  return new Table({
    style: tableStyle(table),
    width: { size: width, type: 'dxa' },
    columnWidths: table.columns,
    layout: 'fixed',
    tableLook: { firstRow: hasHeading(table), noHBand: true, noVBand: true },
    rows: table.rows.map((row) => renderRow(row, table.columns, print)),
  });
}

function tableStyle(table: PrintTable): string {
  if (table.look === 'fields') return 'NoteFields';
  if (table.look === 'plain') return 'NotePlain';
  return hasHeading(table) ? 'NoteTableHeaded' : 'NoteTable';
}

function hasHeading(table: PrintTable): boolean {
  return table.rows[0]?.heading ?? false;
}

function renderRow(row: PrintRow, columns: readonly number[], print: PrintDocument): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.heading ? { tableHeader: true } : {}),
    children: row.cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: columns[index] ?? 0, type: 'dxa' },
          children: cell.map((paragraph) => renderParagraph(paragraph, print)),
        }),
    ),
  });
}

function renderRun(run: PrintRun): ParagraphChild {
  switch (run.kind) {
    case 'text':
      return renderText(run);
    case 'break':
      return new TextRun({ break: 1 });
    case 'link':
      return new ExternalHyperlink({
        link: run.url,
        children: run.runs.map((part) =>
          part.kind === 'break' ? new TextRun({ break: 1 }) : renderText(part, 'Hyperlink'),
        ),
      });
    case 'footnote':
      return new FootnoteReferenceRun(run.number);
    case 'page-number':
      return new TextRun({ children: [run.of === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] });
    default:
      return assertNever(run);
  }
}

function renderText(text: PrintText, style?: 'Hyperlink'): TextRun {
  const named = text.betweenFootnotes ? 'FootnoteReference' : style;
  return new TextRun({
    text: text.text,
    ...(named ? { style: named } : {}),
    ...(text.bold ? { bold: true } : {}),
    ...(text.italic ? { italics: true } : {}),
    ...(text.underline ? { underline: {} } : {}),
    ...(text.strike ? { strike: true } : {}),
    ...(text.highlight ? { highlight: 'yellow' as const } : {}),
    ...(text.smallCaps ? { smallCaps: true } : {}),
    ...(text.script === 'super' ? { superScript: true } : {}),
    ...(text.script === 'sub' ? { subScript: true } : {}),
  });
}
