import { isOn } from '../word/read-styles.ts';
import type { XmlAttributes } from '../word/word-xml.ts';
import type { RawCell, RawParagraph, RawRow, RawSection } from './raw-story.ts';
import { newSection, setSection } from './sections.ts';

/** Where a property may belong to: what is open. */
export interface Place {
  readonly paragraph: RawParagraph | undefined;
  readonly row: RawRow | undefined;
  readonly cell: RawCell | undefined;
  /** The last of the document. */
  readonly section: RawSection;
  /** The element it stands in, and the one that stands in. */
  readonly parent: string | undefined;
  readonly outer: string | undefined;
}

const WIDEST_SPAN = 63;

/** Takes a property of a paragraph, a row or a cell; what is none does nothing. */
export function setProperty(place: Place, name: string, attributes: XmlAttributes): void {
  const { paragraph, row, cell, parent } = place;
  const { val, fill } = attributes;
  if (parent === 'w:sectPr' || name === 'w:sectPr') {
    setSectionIn(place, name, attributes);
    return;
  }
  if (paragraph) setParagraph(paragraph, parent, name, val);
  if (row && name === 'w:tblHeader') row.heading = isOn(val);
  if (!cell) return;
  if (name === 'w:gridSpan') cell.span = Math.min(Math.max(Number(val) || 1, 1), WIDEST_SPAN);
  if (name === 'w:shd' && parent === 'w:tcPr') cell.fill = fill ?? null;
  if (name === 'w:vMerge') cell.covered = val !== 'restart';
}

/** A section's properties stand in its last paragraph, the last section's in the body. */
function setSectionIn({ paragraph, section, parent, outer }: Place, name: string, attributes: XmlAttributes): void {
  if (parent === 'w:pPr' && paragraph) paragraph.section = newSection();
  const of = outer === 'w:body' ? section : outer === 'w:pPr' ? paragraph?.section : null;
  if (parent === 'w:sectPr' && of) setSection(of, name, attributes);
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
    section: null,
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
