import { assertNever } from '../shared/assert-never.ts';
import { element, type HtmlElement, type HtmlNode, type HtmlTag } from '../shared/html-node.ts';
import { sectionsOf } from '../word/page-layout.ts';
import { entryStyle } from '../word/print-contents.ts';
import type {
  ParagraphStyle,
  PrintBlock,
  PrintCellForm,
  PrintContents,
  PrintDocument,
  PrintList,
  PrintParagraph,
  PrintPicture,
  PrintRow,
  PrintTable,
} from '../word/print-model.ts';
import { countNumbers, type Numbers } from './count-numbers.ts';
import { classOf, itemsToLists, type PrintItem } from './html-lists.ts';
import { directionIn, placeId, runsToHtml } from './html-runs.ts';
import { paperWords } from './paper-words.ts';

/** What blocks are turned into HTML with. */
interface Making {
  readonly lists: readonly PrintList[];
  readonly numbers: Numbers;
  readonly encode: (bytes: Uint8Array) => string;
  /** Of the document, BCP 47. */
  readonly language: string;
}

/** A printed body as HTML, each section by itself; `encode` is base64. */
export function blocksToHtml(
  { page, body, lists, language }: PrintDocument,
  encode: (bytes: Uint8Array) => string,
): readonly (readonly HtmlElement[])[] {
  const making = { lists, numbers: countNumbers(lists), encode, language };
  return sectionsOf(page, body).map(({ blocks }) =>
    gather(blocks, making).flatMap((part) => {
      if (Array.isArray(part)) return itemsToLists(part, lists, making.numbers, language);
      return [blockToHtml(part as PrintBlock, making)];
    }),
  );
}

/** Items that follow one another belong together; anything else stands alone. */
function gather(blocks: readonly PrintBlock[], { lists }: Making): readonly (PrintBlock | PrintItem[])[] {
  const parts: (PrintBlock | PrintItem[])[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!isItem(block, lists)) parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function isItem(block: PrintBlock, lists: readonly PrintList[]): block is PrintItem {
  if (block.kind !== 'paragraph' || block.list === null) return false;
  const scheme = lists[block.list]?.scheme;
  return scheme === undefined || scheme === 'letters';
}

function blockToHtml(block: PrintBlock, making: Making): HtmlElement {
  switch (block.kind) {
    case 'paragraph':
      return paragraphToHtml(block, making);
    case 'table':
      return tableToHtml(block, making);
    case 'picture':
      return pictureToHtml(block, making);
    case 'contents':
      return contentsToHtml(block, making);
    case 'section':
      return element('div', {}, []);
    default:
      return assertNever(block);
  }
}

const TAGS: Readonly<Partial<Record<ParagraphStyle, HtmlTag>>> = {
  Title: 'h1',
  Heading1: 'h2',
  Heading2: 'h3',
  Heading3: 'h4',
  Quote: 'blockquote',
  Spacer: 'div',
};

const CALLOUTS: Readonly<Partial<Record<ParagraphStyle, 'keyPoint' | 'information' | 'warning'>>> = {
  KeyPoint: 'keyPoint',
  Information: 'information',
  Warning: 'warning',
};

function paragraphToHtml(paragraph: PrintParagraph, making: Making): HtmlElement {
  const { lists, numbers } = making;
  const { style, list, listLevel = 0, runs } = paragraph;
  if (style === 'Rule') return element('hr', { class: classOf(paragraph) }, []);
  const words = runsToHtml(runs, making.language);
  const own = { class: classOf(paragraph), ...directionIn(runs, making.language) };
  const tag = TAGS[style] ?? 'p';
  if (list === null) {
    // An empty line is as high as one with words.
    const kind = CALLOUTS[style];
    if (kind) {
      const role = { role: 'note', 'aria-label': paperWords(making.language)[kind] };
      return element('div', { ...own, ...role }, runs.length === 0 ? [element('br', {}, [])] : words);
    }
    const empty: readonly HtmlNode[] = style === 'Spacer' ? [] : [element('br', {}, [])];
    return element(tag, own, runs.length === 0 ? empty : words);
  }
  const number = numbers.write(list, listLevel);
  const hanging = lists[list]?.scheme !== 'annexes';
  return element(tag, { ...own, class: `${own.class}${hanging ? ' numbered' : ''}` }, [
    element('span', { class: hanging ? 'number' : 'annex' }, [`${number}${hanging ? '' : ' '}`]),
    ...words,
  ]);
}

function pictureToHtml(
  { bytes, format, width, height, alt, caption, pageBreakBefore }: PrintPicture,
  { encode, language }: Making,
) {
  const style = `width:${width / 20}pt;aspect-ratio:${width}/${height}`;
  const image = element('img', { src: `data:image/${format};base64,${encode(bytes)}`, alt, style }, []);
  return element('figure', { class: pageBreakBefore ? 'Picture new-page' : 'Picture' }, [
    image,
    ...(caption.length > 0
      ? [element('figcaption', { class: 'Caption', ...directionIn(caption, language) }, runsToHtml(caption, language))]
      : []),
  ]);
}

/** Links; the pages they lead to are the paper's, so a screen shows none. */
function contentsToHtml({ of, title, entries, pageBreakBefore }: PrintContents, { language }: Making): HtmlElement {
  const lines = entries.map((entry) =>
    element('p', { class: entryStyle(of, entry), ...directionIn(entry.words, language) }, [
      element('a', { href: `#${placeId(entry.to)}` }, [
        element('span', {}, runsToHtml(entry.words, language)),
        element('span', { class: 'page' }, [String(entry.page)]),
      ]),
    ]),
  );
  return element('nav', { class: pageBreakBefore ? 'contents new-page' : 'contents', role: 'doc-toc' }, [
    element('p', { class: 'ContentsTitle', ...directionIn(title, language) }, runsToHtml(title, language)),
    ...lines,
  ]);
}

function tableToHtml({ look, columns, rows, alt }: PrintTable, making: Making): HtmlElement {
  const total = columns.reduce((sum, column) => sum + column, 0);
  const cols = columns.map((column) => element('col', { style: `width:${((column / total) * 100).toFixed(2)}%` }, []));
  // A heading cell that reaches down into the body cannot leave the head of an HTML table.
  const reachesDown = rows.some(({ heading, forms }) => heading && forms?.some((form) => form.rows > 1));
  const heads = reachesDown ? 0 : rows.findIndex(({ heading }) => !heading);
  const headRows = heads === -1 ? rows : rows.slice(0, heads);
  const bodyRows = heads === -1 ? [] : rows.slice(heads);
  // Lines to sign on are laid out as a table and are none.
  return element(
    'table',
    { class: look, ...(look === 'plain' ? { role: 'presentation' } : {}), ...(alt ? { 'aria-label': alt } : {}) },
    [
      element('colgroup', {}, cols),
      ...(headRows.length > 0
        ? [
            element(
              'thead',
              {},
              headRows.map((row) => rowToHtml(row, making)),
            ),
          ]
        : []),
      ...(bodyRows.length > 0
        ? [
            element(
              'tbody',
              {},
              bodyRows.map((row) => rowToHtml(row, making)),
            ),
          ]
        : []),
    ],
  );
}

function rowToHtml({ heading, cells, forms }: PrintRow, making: Making): HtmlElement {
  return element(
    'tr',
    {},
    cells.flatMap((cell, index) => {
      if (cell.length === 0 && forms) return [];
      const form = formToHtml(forms?.[index]);
      const blocks = gather(cell, making).flatMap((part) =>
        Array.isArray(part)
          ? itemsToLists(part, making.lists, making.numbers, making.language)
          : [blockToHtml(part as PrintBlock, making)],
      );
      if (heading) return [element('th', { scope: 'col', ...form }, blocks)];
      const labels = cell.length > 0 && cell.every(({ style }) => style === 'FieldLabel');
      return [labels ? element('th', { scope: 'row' }, blocks) : element('td', form, blocks)];
    }),
  );
}

function formToHtml(form: PrintCellForm | undefined): Readonly<Record<string, string>> {
  if (!form) return {};
  return {
    ...(form.columns > 1 ? { colspan: String(form.columns) } : {}),
    ...(form.rows > 1 ? { rowspan: String(form.rows) } : {}),
    ...(form.shade ? { style: `background-color:#${form.shade}` } : {}),
  };
}
