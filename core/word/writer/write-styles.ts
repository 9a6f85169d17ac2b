import { eastAsianFont } from '../../shared/scripts.ts';
import type { PrintDocument } from '../print-model.ts';
import { BASE_STYLES, noteStyles } from '../styles.ts';
import { styleNumber } from './write-numbering.ts';
import { escapeXml, NAMESPACES, val, XML_HEAD } from './xml.ts';

interface Edge {
  readonly style: string;
  readonly size: number;
  readonly space: number;
  readonly color: string;
}

interface StyleRun {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly underline?: { readonly type: string; readonly color: string };
  readonly superScript?: boolean;
}

interface StyleParagraph {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: { readonly reference: string; readonly level: number };
  readonly border?: { readonly top?: Edge; readonly left?: Edge; readonly bottom?: Edge; readonly right?: Edge };
  readonly shade?: string;
  readonly spacing?: {
    readonly before: number;
    readonly after: number;
    readonly line: number;
    readonly lineRule: string;
  };
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly outlineLevel?: number;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly link?: string;
  readonly uiPriority?: number;
  readonly quickFormat?: boolean;
  readonly run?: StyleRun;
  readonly paragraph?: StyleParagraph;
}

type NumberOf = (reference: string) => number;

/** The styles part: the look of styles.ts in the order of CT_Style, CT_PPr and CT_RPr. */
export function writeStyles({ language, styleNames, lists }: PrintDocument): string {
  const { default: plain, paragraphStyles, characterStyles } = noteStyles(language, styleNames);
  const { font, size, language: text } = plain.document.run;
  const more = (['eastAsia', 'bidi'] as const).flatMap((kind) => {
    const value = text[kind];
    return value === undefined ? [] : [` w:${kind}="${escapeXml(value)}"`];
  });
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${eastAsianFont(language) ?? font}" w:hAnsi="${font}" w:cs="${font}"/>${sizes(size)}<w:lang w:val="${escapeXml(text.value)}"${more.join('')}/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const numberOf: NumberOf = (reference) => styleNumber(reference, lists);
  const paragraphs: readonly Style[] = paragraphStyles;
  const characters: readonly Style[] = characterStyles;
  return `${XML_HEAD}<w:styles ${NAMESPACES}>${defaults}${BASE_STYLES}${paragraphs
    .map((style) => writeStyle('paragraph', style, numberOf))
    .join('')}${characters.map((style) => writeStyle('character', style, numberOf)).join('')}</w:styles>`;
}

function writeStyle(type: 'paragraph' | 'character', style: Style, numberOf: NumberOf): string {
  const isDefault = style.id === 'Normal' ? ' w:default="1"' : '';
  const paragraph = style.paragraph ? writeParagraphLook(style.paragraph, numberOf) : '';
  const run = style.run ? writeRunLook(style.run) : '';
  return `<w:style w:type="${type}"${isDefault} w:styleId="${escapeXml(style.id)}">${[
    val('name', style.name),
    style.basedOn === undefined ? '' : val('basedOn', style.basedOn),
    style.next === undefined ? '' : val('next', style.next),
    style.link === undefined ? '' : val('link', style.link),
    type === 'character' ? val('uiPriority', 99) : '',
    style.uiPriority === undefined ? '' : val('uiPriority', style.uiPriority),
    type === 'character' ? '<w:unhideWhenUsed/>' : '',
    style.quickFormat ? '<w:qFormat/>' : '',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
  ].join('')}</w:style>`;
}

/** In the order of CT_PBdr. */
const EDGES = ['top', 'left', 'bottom', 'right'] as const;

function writeParagraphLook(look: StyleParagraph, numberOf: NumberOf): string {
  const { numbering, border, spacing, indent } = look;
  const edge = (name: string, one: Edge | undefined) =>
    one ? `<w:${name} w:val="${one.style}" w:sz="${one.size}" w:space="${one.space}" w:color="${one.color}"/>` : '';
  const lengths = (['left', 'right', 'hanging'] as const).flatMap((side) =>
    indent?.[side] === undefined ? [] : [` w:${side}="${indent[side]}"`],
  );
  return [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    numbering ? `<w:numPr>${val('ilvl', numbering.level)}${val('numId', numberOf(numbering.reference))}</w:numPr>` : '',
    border ? `<w:pBdr>${EDGES.map((name) => edge(name, border[name])).join('')}</w:pBdr>` : '',
    look.shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.shade}"/>`,
    spacing
      ? `<w:spacing w:before="${spacing.before}" w:after="${spacing.after}" w:line="${spacing.line}" w:lineRule="${spacing.lineRule}"/>`
      : '',
    lengths.length > 0 ? `<w:ind${lengths.join('')}/>` : '',
    look.outlineLevel === undefined ? '' : val('outlineLvl', look.outlineLevel),
  ].join('');
}

function writeRunLook(look: StyleRun): string {
  return [
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italics === undefined ? '' : look.italics ? '<w:i/><w:iCs/>' : '<w:i w:val="0"/><w:iCs w:val="0"/>',
    look.color === undefined ? '' : val('color', look.color),
    look.size === undefined ? '' : sizes(look.size),
    look.underline ? `<w:u w:val="${look.underline.type}" w:color="${look.underline.color}"/>` : '',
    look.superScript ? val('vertAlign', 'superscript') : '',
  ].join('');
}

function sizes(halfPoints: number): string {
  return val('sz', halfPoints) + val('szCs', halfPoints);
}
