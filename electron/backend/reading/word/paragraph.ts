import { isHeadingLine } from '../text/heading-line.ts';
import type { FindList } from './read-numbering.ts';
import type { ParagraphStyle, Styles } from './read-styles.ts';

/** A paragraph as far as it is read. */
export interface Paragraph {
  style: ParagraphStyle;
  /** Direct formatting, which goes before the style's; null: not said. */
  numberingId: string | null;
  numberingLevel: string | null;
  outline: number | null;
  /** Its end is deleted, or it is the large first letter of the next one: both go on in the next paragraph. */
  goesOn: boolean;
  /** The words, without what is hidden or deleted. */
  text: string;
  /** How many signs there are without spaces, how many of them are bold, and how many there are of each size. */
  letters: number;
  boldLetters: number;
  readonly sizes: Map<number, number>;
}

export function beginParagraph(styles: Styles): Paragraph {
  return {
    style: styles.paragraph(null),
    ...{ numberingId: null, numberingLevel: null, outline: null, goesOn: false },
    ...{ text: '', letters: 0, boldLetters: 0, sizes: new Map() },
  };
}

/** The properties of a paragraph the converter is given; null for a line of a table of contents. */
export function paragraphProperties(paragraph: Paragraph, findList: FindList): string | null {
  if (paragraph.goesOn) return '<w:rPr><w:del/></w:rPr>';
  const { role } = paragraph.style;
  if (role === 'contents') return null;
  if (role === 'title') return '<w:pStyle w:val="Title"/>';
  if (role === 'subtitle') return '<w:pStyle w:val="Subtitle"/>';
  if (paragraph.outline === null ? role === 'heading' : paragraph.outline < 9) return HEADING;
  return listProperties(paragraph, findList);
}

const HEADING = '<w:pStyle w:val="Heading1"/>';
/** The converter knows so many levels. */
const DEEPEST_LEVEL = 4;

function listProperties({ style, numberingId, numberingLevel }: Paragraph, findList: FindList): string {
  const id = numberingId ?? style.numbering?.id;
  const level = numberingLevel ?? style.numbering?.level ?? '0';
  if (id === undefined || id === '0') return '';
  const list = findList({ id, level });
  if (list === null) return '';
  const shown = Math.min(Number(level) || 0, DEEPEST_LEVEL);
  return `<w:numPr><w:ilvl w:val="${shown}"/><w:numId w:val="${list === 'bullets' ? 1 : 2}"/></w:numPr>`;
}

/** A paragraph of the body with no role of its own, and where it is written. */
export interface PlainParagraph {
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly content: string;
}

/** Larger than that against the text most of a document is in, a line is a heading. */
const LARGER = 1.15;

/**
 * The paragraphs that are headings by their look, as in documents whose author knew no styles: a short line, all bold or
 * all larger than most of the text, that reads like a heading.
 */
export function findLookedHeadings(plain: readonly PlainParagraph[]): readonly PlainParagraph[] {
  const sizes = new Map<number, number>();
  let letters = 0;
  let bold = 0;
  for (const { paragraph } of plain) {
    letters += paragraph.letters;
    bold += paragraph.boldLetters;
    for (const [size, count] of paragraph.sizes) sizes.set(size, (sizes.get(size) ?? 0) + count);
  }
  const [usual = 0] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const boldTells = bold < letters / 2;
  return plain.filter(({ paragraph }, index) => {
    if (
      index === plain.length - 1 ||
      !isHeadingLine({ text: paragraph.text.trim() }, index === 0 ? 'opening' : 'within')
    )
      return false;
    const least = Math.min(...paragraph.sizes.keys());
    const isBold = boldTells && paragraph.boldLetters === paragraph.letters;
    return isBold || (usual > 0 && Number.isFinite(least) && least >= usual * LARGER);
  });
}

export function headingParagraph({ content }: PlainParagraph): string {
  return writeParagraph(HEADING, content);
}

export function writeParagraph(properties: string, content: string): string {
  // Looks are known by now, so that runs that only differ in them are one: the converter takes its time for each.
  return `<w:p><w:pPr>${properties}</w:pPr>${content.replaceAll('</w:t></w:r><w:r><w:t xml:space="preserve">', '')}</w:p>`;
}
