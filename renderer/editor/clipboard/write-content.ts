import { shadeColour } from '../../../core/note/cell-shades.ts';
import { tableOfChart } from '../../../core/note/chart-table.ts';
import type { Block, Cell, Inline, List, ListItem, Mark, Table, Text } from '../../../core/note/note.ts';
import { blockLines, inlineText } from '../../../core/note/note-text.ts';
import { isCovered, spanOf } from '../../../core/note/table-grid.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import type { Content } from './content.ts';

/** Opening and closing tag of each mark. */
const TAGS: Readonly<Record<Mark, readonly [string, string]>> = {
  bold: ['<strong>', '</strong>'],
  italic: ['<em>', '</em>'],
  underline: ['<u>', '</u>'],
  strike: ['<s>', '</s>'],
  // Word knows the colour, not the element.
  highlight: ['<mark style="background: yellow">', '</mark>'],
  'small-caps': ['<span style="font-variant: small-caps">', '</span>'],
  subscript: ['<sub>', '</sub>'],
  superscript: ['<sup>', '</sup>'],
};

/** Plain text for other programs: a line for each paragraph and item, tabs between the cells of a row. */
export function writePlainText(content: Content): string {
  if (content.type === 'words') return inlineText(content.words);
  const [first, ...rest] = content.blocks;
  return first?.type === 'table' && rest.length === 0 ? writeTsv(first) : content.blocks.map(writeBlockText).join('\n');
}

/** Cells alone, as spreadsheets exchange them: a cell of several lines stands in quotes. */
function writeTsv({ rows }: Table): string {
  const field = (cell: Cell) => {
    const text = cell.blocks.flatMap(blockLines).join('\n');
    return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(field).join('\t')).join('\n');
}

function writeBlockText(block: Block): string {
  if (block.type === 'chart') return [block.title, writeBlockText(tableOfChart(block))].filter(Boolean).join('\n');
  if (block.type !== 'table') return blockLines(block).join('\n');
  const cellText = (cell: Cell) => cell.blocks.flatMap(blockLines).join(' ');
  return block.rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

/** HTML for other programs: what it is, nothing of how it looks here and nothing of ours. */
export function writeHtml(content: Content): string {
  return content.type === 'words' ? content.words.map(writeInline).join('') : content.blocks.map(writeBlock).join('');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return wrap(`h${block.level}`, writeInlines(block.content));
    case 'paragraph':
      return wrap('p', writeInlines(block.content));
    case 'quote':
      return wrap('blockquote', writeInlines(block.content));
    case 'callout':
      return `<p style="border: 1pt solid; padding: 4pt">${writeInlines(block.content)}</p>`;
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'chart':
      return `${block.title === '' ? '' : wrap('p', escapeHtml(block.title))}${writeBlock(tableOfChart(block))}`;
    case 'image':
      return [block.alt, block.caption]
        .filter(Boolean)
        .map((line) => wrap('p', escapeHtml(line)))
        .join('');
    case 'page-break':
    case 'section-break':
      return '<hr style="break-after: page">';
    case 'rule':
      return '<hr>';
    case 'contents':
      return '';
    case 'decision':
    case 'sign-off':
      return blockLines(block)
        .map((line) => wrap('p', escapeHtml(line)))
        .join('');
    default:
      return assertNever(block);
  }
}

/** Of a page's text, in CSS pixels. */
const TEXT_WIDTH = 620;

/** Word and mail draw no lines in a table that does not ask for them, and then its cells run together. */
function writeTable({ rows, headerRow, widths }: Table): string {
  const columns = widths?.map((width) => `<col width="${Math.round((width / 100) * TEXT_WIDTH)}">`).join('') ?? '';
  const written = rows.map((row, index) => writeRow(row, headerRow && index === 0)).join('');
  return `<table border="1" style="border-collapse: collapse">${columns && wrap('colgroup', columns)}${written}</table>`;
}

/** HTML puts a nested list into the item before it. */
function writeList(list: List): string {
  let items = '';
  for (const child of list.children) {
    if (child.type === 'item') items += wrap('li', boxOf(child) + writeInlines(child.content));
    else if (items.endsWith('</li>')) items = `${items.slice(0, -'</li>'.length)}${writeList(child)}</li>`;
    else items += wrap('li', writeList(child));
  }
  if (!list.ordered) return wrap('ul', items);
  return list.start === 1 ? wrap('ol', items) : `<ol start="${list.start}">${items}</ol>`;
}

/** Word and mail draw no boxes of lists: a sign, which our own paste reads as one. */
function boxOf({ checked }: ListItem): string {
  return checked === undefined ? '' : checked ? '☑ ' : '☐ ';
}

function writeRow(row: readonly Cell[], header: boolean): string {
  const tag = header ? 'th' : 'td';
  const cells = row.filter((cell) => !isCovered(cell));
  return wrap('tr', cells.map((cell) => `<${tag}${writeForm(cell)}>${writeCell(cell)}</${tag}>`).join(''));
}

/** Excel makes a row of every paragraph in a cell, but not of lines that say they stay. */
function writeCell({ blocks }: Cell): string {
  return blocks
    .map((block, index) => {
      if (block.type === 'list') return writeList(block);
      const isOn = blocks[index - 1]?.type === 'paragraph';
      return `${isOn ? '<br style="mso-data-placement:same-cell">' : ''}${writeInlines(block.content)}`;
    })
    .join('');
}

function writeForm(cell: Cell): string {
  const { columns, rows } = spanOf(cell);
  const shade = cell.shade ? ` style="background-color: #${shadeColour(cell.shade)}"` : '';
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}${shade}`;
}

function writeInlines(content: readonly Inline[]): string {
  return content.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline);
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(inline.url)}">${writeInlines(inline.content)}</a>`;
    case 'fact-link':
      return writeInlines(inline.content);
    case 'footnote':
      // Other programs have no word for one that mail and Word both read: its words, in brackets.
      return ` [${writeInlines(inline.content)}]`;
    case 'reference':
      return '';
    default:
      return assertNever(inline);
  }
}

/** Every second space of a run is a hard one, so that none is lost. */
function writeText({ text, marks, language }: Text): string {
  const plain = escapeHtml(text).replaceAll('  ', ' \u00a0');
  const words = language === undefined ? plain : `<span lang="${language}">${plain}</span>`;
  return marks.reduceRight((inner, mark) => TAGS[mark].join(inner), words);
}

function wrap(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
