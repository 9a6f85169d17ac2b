import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
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
import { textWidth } from './page-layout.ts';
import type {
  PrintBand,
  PrintBlock,
  PrintDocument,
  PrintPage,
  PrintParagraph,
  PrintRow,
  PrintRun,
  PrintTable,
  PrintText,
} from './print-model.ts';
import { AFTER_PARAGRAPH, BASE_STYLES, noteStyles, styleIdFor } from './styles.ts';

/** Distance of the header and footer from the paper's edge; margins under 16 mm shrink it. */
const BAND_DISTANCE = 709;

/** What a package is made of: XML by path. A note holds no pictures, which would be bytes. */
export type PackageParts = ReadonlyMap<string, string>;

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
        children: print.body.map((block) => renderBlock(block, print)),
      },
    ],
  });
  return COMPILER.compile(document);
}

function renderPage({ width, height, margin }: PrintPage) {
  const band = Math.min(BAND_DISTANCE, Math.round(margin * 0.75));
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

function renderBlock(block: PrintBlock, print: PrintDocument): Paragraph | Table {
  return block.kind === 'paragraph' ? renderParagraph(block, print) : renderTable(block, print);
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
  });
}
