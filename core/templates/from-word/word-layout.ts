import type { Said } from '../../shared/said.ts';

/** A Word document as far as a template could be made of it: plain data between the reading process and propose-template.ts. */
export interface WordLayout {
  /** The file's name. */
  readonly name: string;
  /** Its title by its properties; may be empty. */
  readonly title: string;
  /** BCP 47; null where the document does not say. */
  readonly language: string | null;
  readonly page: LayoutPage | null;
  readonly blocks: readonly LayoutBlock[];
  readonly bands: readonly LayoutBand[];
  /** What was met and cannot be taken, as sentences. */
  readonly lost: readonly Said[];
}

/** Twips, a twentieth of a point. */
export interface LayoutPage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A header or footer. */
export interface LayoutBand {
  readonly where: 'header' | 'footer';
  readonly pages: 'first' | 'other';
  readonly paragraphs: readonly LayoutParagraph[];
}

export type LayoutBlock = LayoutParagraph | LayoutTable;

export interface LayoutParagraph {
  readonly kind: 'paragraph';
  /** Level of a heading by its style or outline, from 1. */
  readonly heading: number | null;
  readonly isTitle: boolean;
  readonly align: 'left' | 'centre' | 'right';
  /** Null for a paragraph of no list. */
  readonly list: {
    readonly ordered: boolean;
    readonly id: string;
    readonly level: number;
    readonly start: number;
  } | null;
  readonly runs: readonly LayoutRun[];
}

export interface LayoutRun {
  /** A tab is `\t`, a line break `\n`, a box to tick `☐`. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Hidden, grey or red, a placeholder, or in a style for instructions. */
  readonly quiet: boolean;
  /** Half points; null where nothing says it. */
  readonly size: number | null;
  /** The content control or form field it stands in. */
  readonly control: LayoutControl | null;
}

export interface LayoutControl {
  readonly kind: 'text' | 'date' | 'choice';
  /** Its title or tag; may be empty. */
  readonly title: string;
  /** What a drop-down list offers. */
  readonly options: readonly string[];
}

export interface LayoutTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly LayoutCell[])[];
}

/** The paragraphs of a cell, those of tables in it included. */
export type LayoutCell = readonly LayoutParagraph[];

export function textOf({ runs }: Pick<LayoutParagraph, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

export function cellText(cell: LayoutCell): string {
  return cell.map(textOf).join('\n').trim();
}

/** On one line, without what only Word shows. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\uFFFE\uFFFF]+/gu, ' ')
    .toWellFormed()
    .trim();
}
