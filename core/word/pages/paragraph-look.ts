import type { ParagraphStyle } from '../print-model.ts';
import { noteStyles } from '../styles.ts';

/** How a paragraph of a style is set; lengths in twips. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  /** Of a line, as a part of one set solid. */
  readonly line: number;
  readonly left: number;
  readonly right: number;
  readonly hanging: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

interface WrittenStyle {
  readonly id: string;
  readonly basedOn?: string;
  readonly run?: { readonly size?: number; readonly bold?: boolean; readonly italics?: boolean };
  readonly paragraph?: {
    readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
    readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
    readonly border?: { readonly top?: Edge; readonly bottom?: Edge; readonly left?: Edge };
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
  };
}

/** Eighths of a point wide, points from the text. */
type Edge = { readonly size: number; readonly space: number };

const PLAIN: Look = {
  size: 220,
  bold: false,
  before: 0,
  after: 0,
  line: 1,
  left: 0,
  right: 0,
  hanging: 0,
  keepNext: false,
  keepLines: false,
};

const WRITTEN: readonly WrittenStyle[] = noteStyles('en').paragraphStyles;
const LOOKS = new Map(WRITTEN.map((style) => [style.id, resolve(style)]));

/** The look of a style of styles.ts, with what it takes from the style it is based on. */
export function lookOf(style: ParagraphStyle | 'FootnoteText'): Look {
  return LOOKS.get(style) ?? PLAIN;
}

function resolve({ basedOn, run = {}, paragraph = {} }: WrittenStyle): Look {
  const parent = WRITTEN.find(({ id }) => id === basedOn);
  const base = parent ? resolve(parent) : PLAIN;
  const { spacing = {}, indent = {}, border } = paragraph;
  /** Of a box; a line of a style of its own is in its spacing. */
  const edge = (one: Edge | undefined) => (one && border?.bottom ? one.space * 20 + one.size * 2.5 : 0);
  return {
    // Half-points.
    size: run.size === undefined ? base.size : run.size * 10,
    bold: run.bold ?? base.bold,
    before: (spacing.before ?? base.before) + edge(border?.top),
    after: (spacing.after ?? base.after) + edge(border?.bottom),
    line: spacing.line === undefined ? base.line : spacing.line / 240,
    left: indent.left ?? base.left,
    right: indent.right ?? base.right,
    hanging: indent.hanging ?? base.hanging,
    keepNext: paragraph.keepNext ?? base.keepNext,
    keepLines: paragraph.keepLines ?? base.keepLines,
  };
}
