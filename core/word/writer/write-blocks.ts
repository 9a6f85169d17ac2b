import { assertNever } from '../../shared/assert-never.ts';
import type { PrintBlock, PrintDocument, PrintParagraph, PrintPicture, PrintTable } from '../print-model.ts';
import { AFTER_PARAGRAPH, styleIdFor } from '../styles.ts';
import type { Media } from './media.ts';
import type { Relations } from './relations.ts';
import { writePicture } from './write-picture.ts';
import { writeRuns } from './write-runs.ts';
import { val } from './xml.ts';

/** What the blocks of one part are written with. */
export interface Writing {
  readonly print: PrintDocument;
  readonly relations: Relations;
  readonly media: Media;
}

/** The blocks of a body. A new kind of block is a case here. */
export function writeBlocks(blocks: readonly PrintBlock[], writing: Writing): string {
  const written: string[] = [];
  for (const [index, block] of blocks.entries()) written.push(writeBlock(block, index + 1, writing));
  return written.join('');
}

function writeBlock(block: PrintBlock, id: number, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, writing);
    case 'table':
      return writeTable(block, writing);
    case 'picture':
      return writePictureBlock(block, id, writing);
    default:
      return assertNever(block);
  }
}

/** In the order of CT_PPr: pStyle, keepNext, pageBreakBefore, numPr, shd, tabs, bidi, spacing, ind, jc, sectPr. */
function writeParagraph(paragraph: PrintParagraph, { print, relations }: Writing): string {
  const list = paragraph.list === null ? undefined : print.lists[paragraph.list];
  const number = list
    ? `<w:numPr>${val('ilvl', paragraph.listLevel ?? list.level)}${val('numId', (paragraph.list ?? 0) + 1)}</w:numPr>`
    : '';
  const look =
    val('pStyle', styleIdFor(paragraph.style, print.styleNames)) +
    (paragraph.keepNext ? '<w:keepNext/>' : '') +
    (paragraph.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    number +
    (paragraph.endsList ? `<w:spacing w:after="${AFTER_PARAGRAPH}"/>` : '');
  return `<w:p><w:pPr>${look}</w:pPr>${writeRuns(paragraph.runs, relations)}</w:p>`;
}

function writePictureBlock(picture: PrintPicture, id: number, { relations, media }: Writing): string {
  const hasCaption = picture.caption.length > 0;
  const look =
    val('pStyle', 'Picture') +
    (hasCaption ? '<w:keepNext/>' : '') +
    (picture.pageBreakBefore ? '<w:pageBreakBefore/>' : '');
  const drawn = writePicture(picture, id, media.show(picture, relations));
  const caption = hasCaption
    ? `<w:p><w:pPr>${val('pStyle', 'Caption')}</w:pPr>${writeRuns(picture.caption, relations)}</w:p>`
    : '';
  return `<w:p><w:pPr>${look}</w:pPr>${drawn}</w:p>${caption}`;
}

/** Cells take more in the order of CT_TcPr: tcW, gridSpan, vMerge, shd. */
function writeTable(table: PrintTable, writing: Writing): string {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  const headed = table.rows[0]?.heading ?? false;
  const grid = table.columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => {
      const paragraphs = cell.map((paragraph) => writeParagraph(paragraph, writing)).join('');
      return `<w:tc><w:tcPr><w:tcW w:w="${table.columns[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${row.heading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${val('tblStyle', tableStyle(table, headed))}<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="${headed}" w:noHBand="true" w:noVBand="true"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function tableStyle({ look }: PrintTable, headed: boolean): string {
  if (look === 'fields') return 'NoteFields';
  if (look === 'plain') return 'NotePlain';
  return headed ? 'NoteTableHeaded' : 'NoteTable';
}
