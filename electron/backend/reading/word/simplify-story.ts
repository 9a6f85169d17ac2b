import { Unreadable } from '../unreadable.ts';
import {
  beginParagraph,
  findLookedHeadings,
  headingParagraph,
  type Paragraph,
  type PlainParagraph,
  paragraphProperties,
  writeParagraph,
} from './paragraph.ts';
import type { FindList } from './read-numbering.ts';
import { isOn, type Styles } from './read-styles.ts';
import { beginRun, type Run, setRunProperty, writeWords } from './run.ts';
import { endTag, isBoxed, isLeftOut, signOf, startTag } from './story-elements.ts';
import { parseXml, type XmlAttributes } from './word-xml.ts';

/** A part of a document (its body, its notes) with only what the converter reads right. */
export interface Story {
  readonly xml: string;
  /** The words of the first paragraph in the style of a title. */
  readonly title: string | null;
}

interface Frame {
  readonly name: string;
  /** Where what is in the element is written. */
  readonly out: string[];
}

/** Outside of tables each is a passage, and a source holds no more (core/facts/source-schema.ts). */
const MOST_PARAGRAPHS = 20_000;
const EMPTY_CELL = '<w:tc><w:p/></w:tc>';
const WIDEST_SPAN = 60;

/**
 * Takes from a part what is no text or what no reader sees (deleted and hidden words, tables of contents, field codes,
 * pictures), and puts the rest so that the converter reads it: text boxes, fields, headings known by outline level or
 * look, lists, merged cells, raised signs. Throws Unreadable.
 */
export function simplifyStory(part: Uint8Array, styles: Styles, findList: FindList): Story {
  const root: string[] = [];
  const frames: Frame[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  const rows: { deleted: boolean }[] = [];
  const spans: number[] = [];
  /** Of each choice between ways to write the same: the ways. */
  const alternatives: string[][] = [];
  const fields: ('code' | 'result')[] = [];
  /** How many of them are past their paragraph, and no code any more. */
  let settled = 0;
  const plain: PlainParagraph[] = [];
  let title: string | null = null;
  let leftOut = 0;
  let words: string | null = null;
  let skipsContent = false;
  let written = 0;

  const out = () => frames.at(-1)?.out ?? root;
  const above = (up: number) => frames.at(-up)?.name;

  function open(name: string, attributes: XmlAttributes): void {
    if (leftOut === 0 && name === 'w:del') markDeleted();
    if (leftOut > 0 || isLeftOut(name) || (name === 'w:sdtContent' && skipsContent)) {
      leftOut += 1;
      return;
    }
    if (above(1) === 'w:rPr' || above(1) === 'w:pPr' || above(1) === 'w:numPr') setProperty(name, attributes);
    else begin(name, attributes);
    frames.push({ name, out: isBoxed(name) ? [] : out() });
  }

  /** The end of a paragraph and a row of a table can be deleted too. */
  function markDeleted(): void {
    const paragraph = paragraphs.at(-1);
    const row = rows.at(-1);
    if (above(1) === 'w:rPr' && above(2) === 'w:pPr' && paragraph) paragraph.goesOn = true;
    if (above(1) === 'w:trPr' && row) row.deleted = true;
  }

  function begin(name: string, attributes: XmlAttributes): void {
    if (name === 'w:p') paragraphs.push(beginParagraph(styles));
    else if (name === 'w:r' || name === 'm:r') runs.push(beginRun());
    else if (name === 'w:t' || name === 'm:t') words = '';
    else if (name === 'w:tr') rows.push({ deleted: false });
    else if (name === 'w:tc') spans.push(1);
    else if (name === 'w:gridSpan') spans[spans.length - 1] = Math.min(Number(attributes.val) || 1, WIDEST_SPAN);
    else if (name === 'mc:AlternateContent') alternatives.push([]);
    else if (name === 'w:fldChar') turnField(attributes.fldCharType);
    else if (name === 'w:sdt') skipsContent = false;
    else if (name === 'w:showingPlcHdr') skipsContent ||= isOn(attributes.val);
    else if (name === 'w:docPartGallery') skipsContent ||= attributes.val === 'Table of Contents';
    const sign = above(1) === 'w:r' && !inCode() ? signOf(name) : undefined;
    const paragraph = paragraphs.at(-1);
    if (sign !== undefined && paragraph) paragraph.text += ' ';
    out().push(sign ?? startTag(name, attributes));
  }

  function setProperty(name: string, attributes: XmlAttributes): void {
    const run = runs.at(-1);
    if (above(1) === 'w:rPr') {
      if (run && above(2) === 'w:r') setRunProperty(run, name, attributes);
      return;
    }
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = styles.paragraph(attributes.val ?? null);
    else if (name === 'w:ilvl') paragraph.numberingLevel = attributes.val ?? null;
    else if (name === 'w:numId') paragraph.numberingId = attributes.val ?? null;
    else if (name === 'w:outlineLvl') paragraph.outline = Number(attributes.val ?? 9);
    else if (name === 'w:framePr' && (attributes.dropCap ?? 'none') !== 'none') paragraph.goesOn = true;
  }

  function inCode(): boolean {
    return fields.includes('code', settled);
  }

  function turnField(type: string | undefined): void {
    if (type === 'begin') fields.push('code');
    else if (type === 'separate') fields.splice(-1, 1, 'result');
    else if (type === 'end') fields.pop();
    settled = Math.min(settled, fields.length);
  }

  function close(name: string): void {
    if (leftOut > 0) {
      leftOut -= 1;
      if (leftOut === 0 && name === 'w:sdtContent') skipsContent = false;
      return;
    }
    const inside = frames.pop()?.out ?? [];
    switch (name) {
      case 'w:t':
      case 'm:t':
        endWords();
        return;
      case 'w:r':
        runs.pop();
        if (inside.some((piece) => piece !== '')) out().push(`<w:r>${inside.join('')}</w:r>`);
        return;
      case 'm:r':
        runs.pop();
        return;
      case 'w:p':
        endParagraph(inside.join(''));
        return;
      case 'w:tr':
        if (!rows.pop()?.deleted) out().push(`<w:tr>${inside.join('')}</w:tr>`);
        return;
      case 'w:tc':
        // A merged cell is written as the cells it covers, so that those of a column stay below each other.
        out().push(endTag(name), EMPTY_CELL.repeat((spans.pop() ?? 1) - 1));
        return;
      case 'mc:Choice':
      case 'mc:Fallback':
        alternatives.at(-1)?.push(inside.join(''));
        return;
      case 'mc:AlternateContent':
        out().push(chooseAlternative(alternatives.pop() ?? []));
        return;
      default:
        out().push(endTag(name));
    }
  }

  function endWords(): void {
    const run = runs.at(-1);
    const paragraph = paragraphs.at(-1);
    if (words !== null && run && paragraph && !inCode()) {
      const element = writeWords(words, run, paragraph, styles);
      out().push(above(1) === 'm:r' ? `<w:r>${element}</w:r>` : element);
    }
    words = null;
  }

  function endParagraph(content: string): void {
    const paragraph = paragraphs.pop();
    // A field that was never parted from its code must not swallow the rest of the text.
    fields.fill('result', settled);
    settled = fields.length;
    const properties = paragraph ? paragraphProperties(paragraph, findList) : null;
    if (!paragraph || properties === null || content === '') return;
    if (spans.length === 0) written += 1;
    if (written > MOST_PARAGRAPHS) throw new Unreadable('too-many-blocks');
    if (title === null && paragraph.style.role === 'title') title = paragraph.text;
    const target = out();
    if (properties === '' && above(1) === 'w:body') plain.push({ at: target.length, paragraph, content });
    target.push(writeParagraph(properties, content));
  }

  parseXml(part, {
    open,
    text: (text) => {
      if (words !== null && leftOut === 0) words += text;
    },
    close,
  });
  for (const heading of findLookedHeadings(plain)) root[heading.at] = headingParagraph(heading);
  return { xml: root.join(''), title };
}

/** The way for older programs comes last; it is the one the converter reads, where it has words. */
function chooseAlternative(ways: readonly string[]): string {
  return ways.findLast((way) => way.includes('<w:t ')) ?? ways.at(-1) ?? '';
}
