import type { ParagraphStyle, StyleNames } from './print-model.ts';
import type { StyledKind } from './word-setup.ts';

/** The style of ours a kind of block is written in. */
export const OWN_STYLES: Readonly<Record<StyledKind, ParagraphStyle>> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  paragraph: 'Normal',
  quote: 'Quote',
  bullets: 'ListBullet',
  numbered: 'ListNumber',
  recommendation: 'Recommendation',
  'field-label': 'FieldLabel',
  'field-text': 'FieldText',
  'table-heading': 'TableHeading',
  'table-text': 'TableText',
};

/** The styles of ours that have another name in a department's mould. */
export function styleNames(styles: Readonly<Partial<Record<StyledKind, string>>>): StyleNames {
  return Object.fromEntries(
    Object.entries(OWN_STYLES).flatMap(([kind, style]) => {
      const name = styles[kind as StyledKind];
      return name === undefined ? [] : [[style, name]];
    }),
  );
}
