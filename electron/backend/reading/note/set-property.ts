import { isOn } from '../word/read-styles.ts';
import type { XmlAttributes } from '../word/word-xml.ts';
import type { RawCell, RawParagraph, RawRow } from './raw-story.ts';

/** Where a property may belong to: what is open. */
export interface Place {
  readonly paragraph: RawParagraph | undefined;
  readonly row: RawRow | undefined;
  readonly cell: RawCell | undefined;
  /** The element it stands in. */
  readonly parent: string | undefined;
}

const WIDEST_SPAN = 63;

/** Takes a property of a paragraph, a row or a cell; what is none does nothing. */
export function setProperty({ paragraph, row, cell, parent }: Place, name: string, { val, fill }: XmlAttributes): void {
  if (paragraph) setParagraph(paragraph, parent, name, val);
  if (row && name === 'w:tblHeader') row.heading = isOn(val);
  if (!cell) return;
  if (name === 'w:gridSpan') cell.span = Math.min(Math.max(Number(val) || 1, 1), WIDEST_SPAN);
  if (name === 'w:shd' && parent === 'w:tcPr') cell.fill = fill ?? null;
  if (name === 'w:vMerge') cell.covered = val !== 'restart';
}

const EDGES: ReadonlySet<string> = new Set(['w:top', 'w:bottom']);
const SIDES: ReadonlySet<string> = new Set(['w:left', 'w:right']);

function setParagraph(
  paragraph: RawParagraph,
  parent: string | undefined,
  name: string,
  val: string | undefined,
): void {
  if (name === 'w:pStyle') paragraph.style = val ?? null;
  else if (name === 'w:outlineLvl') paragraph.outline = Number(val ?? 9);
  else if (name === 'w:pageBreakBefore') paragraph.pageBreakBefore = isOn(val);
  else if (parent === 'w:pBdr') setEdge(paragraph, name, val);
  else if (parent !== 'w:numPr') return;
  else if (name === 'w:ilvl') paragraph.numberingLevel = val ?? null;
  else if (name === 'w:numId') paragraph.numberingId = val ?? null;
}

function setEdge(paragraph: RawParagraph, name: string, val: string | undefined): void {
  if (val === 'none' || val === 'nil') return;
  if (EDGES.has(name)) paragraph.ruled = true;
  if (EDGES.has(name) || SIDES.has(name)) paragraph.edges.add(name);
}

export function newParagraph(): RawParagraph {
  return {
    kind: 'paragraph',
    ...{ style: null, numberingId: null, numberingLevel: null, outline: null },
    pageBreakBefore: false,
    ruled: false,
    edges: new Set(),
    checked: null,
    end: 'kept',
    endHand: { by: null, at: null },
    pieces: [],
    comments: [],
    bookmarks: [],
    contents: false,
  };
}
