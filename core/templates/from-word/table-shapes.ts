import { isSectionWord, readLabel } from './field-labels.ts';
import { findResponses, hasBox } from './find-choices.ts';
import { isPlaceholder } from './instructions.ts';
import { cellText, type LayoutCell, type LayoutParagraph, type LayoutTable, oneLine } from './word-layout.ts';

/** Whether a cell names what stands beside it. */
export function isLabel(cell: LayoutCell): boolean {
  const text = oneLine(cellText(cell));
  return (
    text === '' ||
    readLabel(text) !== null ||
    (text.length <= 60 &&
      !hasBox(text) &&
      !isPlaceholder(text) &&
      (/[:：]$/.test(text) || isSectionWord(text) || allBold(cell)))
  );
}

function allBold(cell: LayoutCell): boolean {
  return cell.length === 1 && cell.every(({ runs }) => runs.every(({ bold, text }) => bold || text.trim() === ''));
}

/** Three columns or more, below a row of short headings, none of them a label of a field. */
export function isData(rows: LayoutTable['rows']): boolean {
  const [head] = rows;
  if (!head || head.length < 3 || rows.length < 2) return false;
  const texts = head.map((cell) => oneLine(cellText(cell)));
  const known = texts.map((text) => readLabel(text) !== null);
  // Labels and values side by side, two and two.
  if (
    head.length % 2 === 0 &&
    known.some((one, at) => one && at % 2 === 0) &&
    !known.some((one, at) => one && at % 2 === 1)
  )
    return false;
  return (
    texts.filter((text) => text !== '').length >= head.length - 1 &&
    texts.every((text) => text.length <= 60 && !/[:：]$/.test(text) && !hasBox(text)) &&
    rows.every((cells) => cells.every((cell) => findResponses(cellText(cell)) === null && !hasBox(cellText(cell))))
  );
}

/** The paragraphs of a cell as one. */
export function joined(cell: LayoutCell): LayoutParagraph {
  const [first] = cell;
  const runs = cell.flatMap((paragraph, index) =>
    index === 0 || !paragraph.runs[0]
      ? paragraph.runs
      : [{ ...paragraph.runs[0], text: ' ', control: null }, ...paragraph.runs],
  );
  return { kind: 'paragraph', heading: null, isTitle: false, align: 'left', list: null, ...first, runs };
}
