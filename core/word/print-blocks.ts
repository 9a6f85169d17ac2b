import { shadeColour } from '../note/cell-shades.ts';
import type { Chart } from '../note/chart.ts';
import { isChecklist } from '../note/checklist.ts';
import type { Block, CalloutKind, Cell, Heading, List, Paragraph, Table } from '../note/note.ts';
import { isCovered, spanOf } from '../note/table-grid.ts';
import { assertNever } from '../shared/assert-never.ts';
import { printableText } from '../shared/printable-text.ts';
import { sharedWidths } from './column-widths.ts';
import { textWidth, turnPage } from './page-layout.ts';
import { printChart } from './print-chart.ts';
import { printDecision, printSignOff } from './print-formal.ts';
import { printImage } from './print-image.ts';
import { printInlines } from './print-inlines.ts';
import type {
  ParagraphStyle,
  PrintBlock,
  PrintCellForm,
  PrintOrigin,
  PrintPage,
  PrintParagraph,
  PrintRun,
  PrintSectionStart,
  PrintTable,
} from './print-model.ts';
import { type PrintNumber, printNumbers } from './print-numbers.ts';
import { printParagraph, SPACER } from './print-paragraph.ts';
import { plainRun } from './print-text.ts';
import type { Printing } from './printing.ts';
import { usualWidths } from './usual-widths.ts';

/**
 * A note's body, beginning on a page like `start`, and what each of its blocks became. Pages that are turned are those of
 * `start`, which top-most section breaks have turned before (firstPage).
 */
export function printBlocks(
  body: readonly Block[],
  printing: Printing,
  start: PrintPage,
): { readonly blocks: readonly PrintBlock[]; readonly origins: readonly PrintOrigin[] } {
  const printed: PrintBlock[] = [];
  const origins: PrintOrigin[] = [];
  const numbers = printNumbers(body, printing);
  let onNewPage = false;
  let page = start;
  /** What the next block begins a section on. */
  let turned: PrintPage | null = null;
  const beginSection = () => {
    if (turned === null) return;
    if (printed.at(-1)?.kind === 'table') printed.push(SPACER);
    printed.push({ kind: 'section', page: turned });
    page = turned;
    turned = null;
    onNewPage = false;
  };
  /** The numbered list that one which continues counts on in. */
  let counted: number | null = null;
  for (const [index, block] of body.entries()) {
    const first = printed.length;
    if (block.type === 'section-break') {
      if (index >= topmostSections(body)) turned = turnPage(page, block.page);
    } else if (block.type === 'page-break') {
      if (turned === null && onNewPage) printed.push(onPage(SPACER));
      onNewPage = true;
    } else {
      const next = printing.lists.length;
      const here = turned ?? page;
      const blocks = numberFirst(printBlock(block, index, printing, here, counted), numbers[index] ?? null);
      if (block.type === 'list' && block.ordered && !(block.continues && counted !== null)) counted = next;
      if (blocks.length > 0) {
        const begins = turned !== null;
        beginSection();
        onNewPage ||= !begins && block.type === 'heading' && block.annex === true && printed.length > 0;
        for (const one of onNewPage ? startPage(blocks) : blocks) printed.push(one);
        onNewPage = false;
      }
    }
    origins.push({ first, count: printed.length - first });
  }
  if (turned !== null) {
    beginSection();
    printed.push(SPACER);
  } else if (onNewPage) printed.push(onPage(SPACER));
  return { blocks: printed, origins };
}

/** How many section breaks a body begins with. */
function topmostSections(body: readonly Block[]): number {
  const at = body.findIndex(({ type }) => type !== 'section-break');
  return at < 0 ? body.length : at;
}

/** The page a note begins on: turned by the last of the section breaks at its top. */
export function firstPage(body: readonly Block[], page: PrintPage): PrintPage {
  const last = body[topmostSections(body) - 1];
  return last?.type === 'section-break' ? turnPage(page, last.page) : page;
}

/** A break is a property of what follows: a paragraph of its own would leave an empty line at the top of the page. */
function startPage(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const [first, ...rest] = blocks;
  return first && first.kind !== 'table' && first.kind !== 'section'
    ? [onPage(first), ...rest]
    : [onPage(SPACER), ...blocks];
}

function numberFirst(blocks: readonly PrintBlock[], number: PrintNumber | null): readonly PrintBlock[] {
  const [first, ...rest] = blocks;
  if (number === null || first?.kind !== 'paragraph') return blocks;
  return [{ ...first, list: number.list, listLevel: number.level }, ...rest];
}

function onPage<T extends Exclude<PrintBlock, PrintTable | PrintSectionStart>>(block: T): T {
  return { ...block, pageBreakBefore: true };
}

function printBlock(
  block: Exclude<Block, { type: 'page-break' | 'section-break' }>,
  index: number,
  printing: Printing,
  page: PrintPage,
  counted: number | null,
): readonly PrintBlock[] {
  const width = textWidth(page);
  switch (block.type) {
    case 'heading':
      return printHeading(block, index, printing);
    case 'paragraph':
      return [printParagraph('Normal', [...portionRuns(block), ...printInlines(block.content, printing)])];
    case 'quote':
      return [printParagraph('Quote', printInlines(block.content, printing))];
    case 'callout':
      return [printParagraph(CALLOUT_STYLES[block.kind], printInlines(block.content, printing))];
    case 'list':
      return endList(printList(block, 0, false, printing, block.continues ? counted : null));
    case 'table':
      return [...tableCaption(block, index, printing), printTable(block, printing, width), SPACER];
    case 'chart':
      return printFigure(block, index, printing, page);
    case 'image':
      return printImage(block, index, printing, page);
    case 'contents':
      return printing.places.contents(block.of);
    case 'rule':
      return [printParagraph('Rule', [])];
    case 'decision':
      return printDecision(block, printing, width);
    case 'sign-off':
      return printSignOff(block, printing, width);
    default:
      return assertNever(block);
  }
}

const CALLOUT_STYLES: Readonly<Record<CalloutKind, ParagraphStyle>> = {
  'key-point': 'KeyPoint',
  information: 'Information',
  warning: 'Warning',
};

function printFigure(chart: Chart, index: number, printing: Printing, page: PrintPage): readonly PrintBlock[] {
  const printed = printChart(chart, index, printing, page);
  if ('picture' in printed) return [printed.picture];
  return [...captionAbove(printed.title), printTable(printed.table, printing, textWidth(page)), SPACER];
}

function tableCaption({ caption = '' }: Table, index: number, printing: Printing): readonly PrintParagraph[] {
  return captionAbove(printing.places.caption(index, caption === '' ? [] : [plainRun(caption)]));
}

/** On the page of what it is the caption of. */
function captionAbove(runs: readonly PrintRun[]): readonly PrintParagraph[] {
  return runs.length === 0 ? [] : [{ ...printParagraph('Caption', runs), keepNext: true }];
}

/** The paragraph's own marking before its words; an empty paragraph has nothing to mark. */
function portionRuns({ portion, content }: Paragraph): readonly PrintRun[] {
  return portion === undefined || content.length === 0 ? [] : [plainRun(`(${portion}) `)];
}

/** An empty heading would be a blank line in Word's navigation pane. */
function printHeading(heading: Heading, index: number, printing: Printing): readonly PrintBlock[] {
  const runs = printing.places.heading(index, printInlines(heading.content, printing));
  return runs.length === 0 ? [] : [printParagraph(`Heading${heading.level}`, runs)];
}

const DEEPEST_LEVEL = 8;

/** `counted`: the list it counts on in. */
function printList(
  list: List,
  level: number,
  compact: boolean,
  printing: Printing,
  counted: number | null = null,
): readonly PrintParagraph[] {
  const boxes = isChecklist(list);
  const id =
    counted ??
    printing.addList({
      ordered: list.ordered,
      level,
      start: list.start,
      compact,
      ...(list.ordered ? printing.lettered : {}),
      ...(boxes ? { boxes } : {}),
    });
  return list.children.flatMap((child) =>
    child.type === 'list'
      ? printList(child, Math.min(level + 1, DEEPEST_LEVEL), compact, printing)
      : [
          {
            ...printParagraph(itemStyle(list.ordered, boxes, compact), printInlines(child.content, printing)),
            list: id,
            ...(boxes ? { checked: child.checked ?? false } : {}),
          },
        ],
  );
}

function endList(items: readonly PrintParagraph[]): readonly PrintParagraph[] {
  return items.map((item, index) => (index === items.length - 1 ? { ...item, endsList: true } : item));
}

function itemStyle(ordered: boolean, boxes: boolean, compact: boolean): ParagraphStyle {
  if (boxes) return compact ? 'TableCheck' : 'ListCheck';
  if (compact) return ordered ? 'TableNumber' : 'TableBullet';
  return ordered ? 'ListNumber' : 'ListBullet';
}

function printTable(table: Table, printing: Printing, width: number): PrintTable {
  return {
    kind: 'table',
    look: 'grid',
    ...(table.alt ? { alt: printableText(table.alt) } : {}),
    columns: table.widths ? sharedWidths(table.widths, width) : usualWidths(table, width),
    rows: table.rows.map((row, index) => {
      const heading = table.headerRow && index === 0;
      const cells = row.map((cell) => printCell(cell, heading, printing));
      return row.some(hasForm) ? { heading, cells, forms: row.map(printForm) } : { heading, cells };
    }),
  };
}

function hasForm(cell: Cell): boolean {
  return isCovered(cell) || cell.columns !== undefined || cell.rows !== undefined || cell.shade !== undefined;
}

function printForm(cell: Cell): PrintCellForm {
  return { ...spanOf(cell), shade: cell.shade ? shadeColour(cell.shade) : null };
}

function printCell(cell: Cell, heading: boolean, printing: Printing): readonly PrintParagraph[] {
  return cell.blocks.flatMap((block): readonly PrintParagraph[] =>
    block.type === 'list'
      ? printList(block, 0, true, printing)
      : [printParagraph(heading ? 'TableHeading' : 'TableText', printInlines(block.content, printing))],
  );
}
