import { directionOfLanguage, eastAsianFont } from '../shared/scripts.ts';
import { listReference } from './numbering.ts';
import type { ParagraphStyle, StyleNames } from './print-model.ts';

/**
 * The look of the paper, as plain data (writer/write-styles.ts). Arial, because it is on every Windows and Mac, LibreOffice
 * sets it in Liberation Sans at the same widths (so a note has as many pages on either), and governments ask for it by
 * name. 11 point: Arial's tall letters read like 12 point of a book face, and page limits are real. Black text, one dark
 * blue for headings, which prints well in grey. Sizes are half-points, lengths twips; `line` counts 240ths of a line and
 * always comes with `auto`, or LibreOffice clips what is taller than a line.
 */
export const FONT = 'Arial';
const BODY_SIZE = 22;
const TABLE_SIZE = 20;
const SMALL_SIZE = 18;
/** A short citation is one line, and many may stand on a page. */
export const FOOTNOTE_SIZE = 16;
const HEADING_INK = '1F3552';
const QUIET_INK = '595959';
const LINK_INK = '1F4E79';
const RULE_INK = 'BFBFBF';

/** Twips after a paragraph, and after the last item of a list. */
export const AFTER_PARAGRAPH = 140;

const spacing = (before: number, after: number, line = 240) => ({ before, after, line, lineRule: 'auto' }) as const;

const heading = (level: 1 | 2 | 3, size: number, before: number, after: number, italics = false) => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  uiPriority: 9,
  run: { size, bold: true, italics, color: HEADING_INK },
  paragraph: { spacing: spacing(before, after), keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

const numbering = (ordered: boolean, compact: boolean) => ({
  reference: listReference({ ordered, compact, level: 0, start: 1 }),
  level: 0,
});

/** Level, and so indent and number, come from the item's own list; the numbering here is for what is added in Word. */
const item = (id: ParagraphStyle, name: string, ordered: boolean) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { spacing: spacing(0, 80, 264), numbering: numbering(ordered, false) },
});

const IN_CELL = spacing(45, 45);

const cellItem = (id: ParagraphStyle, name: string, ordered: boolean) => ({
  ...item(id, name, ordered),
  run: { size: TABLE_SIZE },
  paragraph: { spacing: IN_CELL, numbering: numbering(ordered, true) },
});

/** A box Word and LibreOffice draw around neighbours of one style together; its kinds differ in their lines, not by colour alone. */
const callout = (
  id: ParagraphStyle,
  name: string,
  look: { readonly ink: string; readonly bar: number; readonly line: number; readonly shade: string },
) => {
  const edge = { style: 'single', size: look.line, space: 6, color: look.ink };
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: spacing(0, AFTER_PARAGRAPH, 264),
      indent: { left: 170, right: 170 },
      border: { top: edge, left: { ...edge, size: look.bar }, bottom: edge, right: edge },
      shade: look.shade,
      keepLines: true,
    },
  };
};

/** Room on the right keeps long titles off the page numbers. */
const entry = (id: ParagraphStyle, name: string, left: number) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  paragraph: { spacing: spacing(0, 60), indent: { left, right: 0 } },
});

export const PARAGRAPHS = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { size: BODY_SIZE },
    paragraph: { spacing: spacing(0, AFTER_PARAGRAPH, 264) },
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    uiPriority: 10,
    run: { size: 34, bold: true, color: HEADING_INK },
    paragraph: { spacing: spacing(0, 200), keepNext: true, keepLines: true },
  },
  heading(1, 26, 320, 100),
  heading(2, 23, 260, 80),
  heading(3, BODY_SIZE, 220, 80, true),
  item('ListBullet', 'List Bullet', false),
  item('ListNumber', 'List Number', true),
  {
    id: 'Recommendation',
    name: 'Recommendation',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: spacing(0, 80, 264) },
  },
  cellItem('TableBullet', 'Table Bullet', false),
  cellItem('TableNumber', 'Table Number', true),
  {
    id: 'ListCheck',
    name: 'Checklist',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: spacing(0, 80, 264) },
  },
  {
    id: 'TableCheck',
    name: 'Table Checklist',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: TABLE_SIZE },
    paragraph: { spacing: IN_CELL },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    uiPriority: 29,
    run: { italics: true, color: '404040' },
    paragraph: {
      spacing: spacing(0, AFTER_PARAGRAPH, 264),
      indent: { left: 425, right: 425 },
      border: { left: { style: 'single', size: 12, space: 10, color: RULE_INK } },
    },
  },
  callout('KeyPoint', 'Key Point', { ink: LINK_INK, bar: 24, line: 4, shade: 'EDF1F6' }),
  callout('Information', 'Information Box', { ink: RULE_INK, bar: 4, line: 4, shade: 'F7F7F7' }),
  callout('Warning', 'Warning', { ink: '8A3B00', bar: 12, line: 12, shade: 'FDF3E7' }),
  {
    id: 'FieldLabel',
    name: 'Field Label',
    basedOn: 'Normal',
    run: { bold: true, color: QUIET_INK },
    paragraph: { spacing: spacing(30, 30) },
  },
  { id: 'FieldText', name: 'Field Text', basedOn: 'Normal', paragraph: { spacing: spacing(30, 30) } },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'Normal',
    run: { size: TABLE_SIZE, bold: true, color: HEADING_INK },
    paragraph: { spacing: IN_CELL, keepNext: true },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    run: { size: TABLE_SIZE },
    paragraph: { spacing: IN_CELL },
  },
  { id: 'Picture', name: 'Picture', basedOn: 'Normal', next: 'Caption', paragraph: { spacing: spacing(60, 60) } },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    uiPriority: 35,
    run: { size: TABLE_SIZE, bold: true, color: HEADING_INK },
    paragraph: { spacing: spacing(80, 140), keepLines: true },
  },
  {
    id: 'ContentsTitle',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: { size: 26, bold: true, color: HEADING_INK },
    paragraph: { spacing: spacing(320, 100), keepNext: true, keepLines: true },
  },
  entry('Contents1', 'toc 1', 0),
  entry('Contents2', 'toc 2', 240),
  entry('Contents3', 'toc 3', 480),
  entry('CaptionList', 'table of figures', 0),
  {
    id: 'SigningLine',
    name: 'Signing Line',
    basedOn: 'Normal',
    run: { size: TABLE_SIZE },
    paragraph: {
      spacing: spacing(520, 60),
      border: { top: { style: 'single', size: 4, space: 3, color: QUIET_INK } },
      keepLines: true,
    },
  },
  {
    id: 'Rule',
    name: 'Rule',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 12 },
    paragraph: {
      spacing: spacing(120, 60),
      border: { top: { style: 'single', size: 6, space: 1, color: RULE_INK } },
    },
  },
  { id: 'Spacer', name: 'Spacer', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: spacing(0, 60) } },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: SMALL_SIZE },
    paragraph: { spacing: spacing(0, 0) },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: SMALL_SIZE },
    paragraph: { spacing: spacing(0, 0) },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    link: 'FootnoteTextChar',
    run: { size: FOOTNOTE_SIZE },
    paragraph: { spacing: spacing(0, 0), indent: { left: 227, hanging: 227 } },
  },
] as const;

const CHARACTERS = [
  { id: 'Strong', name: 'Strong', run: { bold: true } },
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: LINK_INK, underline: { type: 'single', color: LINK_INK } } },
  { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
  { id: 'FootnoteTextChar', name: 'Footnote Text Char', link: 'FootnoteText', run: { size: FOOTNOTE_SIZE } },
] as const;

/** East Asian text and text from right to left have language settings of their own. */
function languageOf(language: string) {
  if (eastAsianFont(language) !== null) return { value: language, eastAsia: language };
  return directionOfLanguage(language) === 'rtl' ? { value: language, bidi: language } : { value: language };
}

/** The id of the style a paragraph is written in: its own or, where the department names one, that one's. */
export function styleIdFor(style: ParagraphStyle, names: StyleNames = {}): string {
  const name = names[style];
  if (name === undefined) return style;
  return (
    PARAGRAPHS.find((own) => own.name.toLowerCase() === name.toLowerCase())?.id ?? `Own${name.replaceAll(' ', '')}`
  );
}

/** The department's styles, each looking as the one it stands for until its own mould says otherwise. */
function ownStyles(names: StyleNames) {
  const styles = new Map<string, { id: string; name: string; basedOn: string; quickFormat: true }>();
  for (const [style, name] of Object.entries(names) as readonly [ParagraphStyle, string][]) {
    const id = styleIdFor(style, names);
    if (styles.has(id) || PARAGRAPHS.some((own) => own.id === id)) continue;
    styles.set(id, { id, name, basedOn: style, quickFormat: true });
  }
  return [...styles.values()];
}

/** `language` (BCP 47) becomes the language of all text, so that Word checks the spelling in it. */
export function noteStyles(language: string, names: StyleNames = {}) {
  return {
    default: { document: { run: { font: FONT, size: BODY_SIZE, language: languageOf(language) } } },
    paragraphStyles: [...PARAGRAPHS, ...ownStyles(names)],
    characterStyles: CHARACTERS,
  } as const;
}

const rule = (edge: string) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="${RULE_INK}"/>`;
const cellMargins = (sides: number) =>
  `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${sides}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;

/**
 * Word's own plain styles, and those of tables (ECMA-376 part 1, 17.7.6). Tables with and without a heading row have a style each, because
 * LibreOffice shades a first row wherever the style says so, whether or not the table wants it.
 */
export const BASE_STYLES = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(108)}</w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="NoteTable"><w:name w:val="Note Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(rule).join('')}</w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="NoteTableHeaded"><w:name w:val="Note Table Headed"/><w:basedOn w:val="NoteTable"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDF1F6"/></w:tcPr></w:tblStylePr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="NoteFields"><w:name w:val="Note Fields"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'bottom'].map(rule).join('')}</w:tblBorders>${cellMargins(0)}</w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="NotePlain"><w:name w:val="Note Plain"/><w:basedOn w:val="TableNormal"/><w:tblPr>${cellMargins(0)}</w:tblPr></w:style>`;
