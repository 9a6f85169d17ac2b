import { assertNever } from '../../shared/assert-never.ts';
import { directionOfLanguage } from '../../shared/scripts.ts';
import type {
  PrintBlock,
  PrintCellForm,
  PrintDocument,
  PrintPage,
  PrintParagraph,
  PrintPicture,
  PrintSectionStart,
  PrintTable,
} from '../print-model.ts';
import { AFTER_PARAGRAPH, styleIdFor } from '../styles.ts';
import type { Media } from './media.ts';
import type { Relations } from './relations.ts';
import { writeBox } from './write-box.ts';
import { writeContents } from './write-contents.ts';
import { writePicture } from './write-picture.ts';
import { writeDirection, writeRuns } from './write-runs.ts';
import { val } from './xml.ts';

/** What the blocks of one part are written with. */
export interface Writing {
  readonly print: PrintDocument;
  readonly relations: Relations;
  readonly media: Media;
  /** The page of the section that is written. */
  readonly page: PrintPage;
  /** `<w:sectPr>` of a section; `first` of the document or not. */
  readonly section: (page: PrintPage, first: boolean) => string;
}

/** The blocks of a body and the properties of its last section. A new kind of block is a case here. */
export function writeBlocks(blocks: readonly PrintBlock[], writing: Writing): string {
  const written: string[] = [];
  let here = writing;
  let first = true;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'section') {
      written.push(endSection(written.pop() ?? '', here.section(here.page, first)));
      here = { ...here, page: block.page };
      first = false;
    } else written.push(writeBlock(block, index + 1, here));
  }
  return written.join('') + here.section(here.page, first);
}

/**
 * A section ends in the properties of its last paragraph (ECMA-376 part 1, 17.6.18), where they come last; in a paragraph
 * of its own after a table, and after what LibreOffice would misread.
 */
function endSection(last: string, section: string): string {
  const paragraph = last.lastIndexOf('<w:pPr>');
  const end = last.indexOf('</w:pPr>', paragraph);
  if (paragraph >= 0 && last.endsWith('</w:p>') && !isMisread(last))
    return last.slice(0, end) + section + last.slice(end);
  return `${last}<w:p><w:pPr>${val('pStyle', 'Spacer')}${section}</w:pPr></w:p>`;
}

/**
 * With a section's properties LibreOffice 7.4 drops an empty item and a paragraph of a footnote alone, and where a link
 * follows a line break in an item, makes all that comes after it items too.
 */
function isMisread(paragraph: string): boolean {
  const isItem = paragraph.includes('<w:numPr>');
  if (!/<w:t[ >]/.test(paragraph)) return isItem || paragraph.includes('<w:footnoteReference ');
  return isItem && paragraph.includes('<w:br/>') && paragraph.includes('<w:hyperlink ');
}

function writeBlock(block: Exclude<PrintBlock, PrintSectionStart>, id: number, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, writing);
    case 'table':
      return writeTable(block, writing);
    case 'picture':
      return writePictureBlock(block, id, writing);
    case 'contents':
      return writeContents(block, writing);
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
    writeDirection(paragraph.runs, print.language) +
    (paragraph.endsList ? `<w:spacing w:after="${AFTER_PARAGRAPH}"/>` : '');
  const box = paragraph.checked === undefined ? '' : writeBox(paragraph.checked);
  return `<w:p><w:pPr>${look}</w:pPr>${box}${writeRuns(paragraph.runs, relations, print.language)}</w:p>`;
}

function writePictureBlock(picture: PrintPicture, id: number, { print, relations, media }: Writing): string {
  const hasCaption = picture.caption.length > 0;
  const look =
    val('pStyle', 'Picture') +
    (hasCaption ? '<w:keepNext/>' : '') +
    (picture.pageBreakBefore ? '<w:pageBreakBefore/>' : '');
  const drawn = writePicture(picture, id, media.show(picture, relations));
  const caption = hasCaption
    ? `<w:p><w:pPr>${val('pStyle', 'Caption')}${writeDirection(picture.caption, print.language)}</w:pPr>${writeRuns(picture.caption, relations, print.language)}</w:p>`
    : '';
  return `<w:p><w:pPr>${look}</w:pPr>${drawn}</w:p>${caption}`;
}

/** Cells take more in the order of CT_TcPr: tcW, gridSpan, vMerge, shd. */
function writeTable(table: PrintTable, writing: Writing): string {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  const { alt } = table;
  const described = alt === undefined ? '' : val('tblCaption', alt) + val('tblDescription', alt);
  const headed = table.rows[0]?.heading ?? false;
  const mirrored = directionOfLanguage(writing.print.language) === 'rtl' ? '<w:bidiVisual/>' : '';
  const grid = table.columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  /** Cells that reach down, by column, and how many more rows they take. */
  const reaching = new Map<number, { readonly form: PrintCellForm; left: number }>();
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => {
      const above = reaching.get(index);
      const form = row.forms?.[index];
      if (cell.length === 0) {
        if (!above || above.left === 0) return '';
        above.left -= 1;
        return writeCell(table, index, { ...above.form, merge: '<w:vMerge/>' }, '<w:p/>');
      }
      const isHigh = form !== undefined && form.rows > 1;
      if (isHigh) reaching.set(index, { form, left: form.rows - 1 });
      const paragraphs = cell.map((paragraph) => writeParagraph(paragraph, writing)).join('');
      return writeCell(table, index, { ...form, merge: isHigh ? val('vMerge', 'restart') : '' }, paragraphs);
    });
    return `<w:tr><w:trPr><w:cantSplit/>${row.heading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${val('tblStyle', tableStyle(table, headed))}${mirrored}<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="${headed}" w:noHBand="true" w:noVBand="true"/>${described}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function writeCell(
  { columns }: PrintTable,
  index: number,
  { columns: wide = 1, shade = null, merge }: Partial<PrintCellForm> & { readonly merge: string },
  content: string,
): string {
  const width = columns.slice(index, index + wide).reduce((sum, column) => sum + column, 0);
  const span = wide > 1 ? val('gridSpan', wide) : '';
  const fill = shade === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${fill}</w:tcPr>${content}</w:tc>`;
}

function tableStyle({ look }: PrintTable, headed: boolean): string {
  if (look === 'fields') return 'NoteFields';
  if (look === 'plain') return 'NotePlain';
  return headed ? 'NoteTableHeaded' : 'NoteTable';
}
