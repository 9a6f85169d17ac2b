import { type Block, CALLOUT_KINDS, type Heading, type Inline } from '../../../../core/note/note.ts';
import type { Styles } from '../word/read-styles.ts';
import type { Lost } from './count-losses.ts';
import type { RawParagraph } from './raw-story.ts';

export interface TextBlockSetup {
  readonly styles: Styles;
  readonly count: (lost: Lost) => void;
  /** Of a heading: by what it is referred to. */
  readonly anchored: Pick<Heading, 'anchor'>;
}

/** A paragraph of a Word document, no item of a list, as the block of a note it is. */
export function textBlock(
  raw: RawParagraph,
  content: readonly Inline[],
  { styles, count, anchored }: TextBlockSetup,
): Block {
  const style = styles.paragraph(raw.style);
  const outlined = raw.outline !== null && raw.outline < 9;
  if (outlined || (raw.outline === null && style.role === 'heading') || style.role === 'title') {
    const level = outlined ? (raw.outline ?? 0) + 1 : style.role === 'title' ? 1 : style.level;
    if (level > 3) count('deep-heading');
    return { type: 'heading', level: level <= 1 ? 1 : level === 2 ? 2 : 3, content, ...anchored };
  }
  const kind = CALLOUT_KINDS.find((one) => one === style.role) ?? (raw.edges.size === 4 ? 'information' : null);
  if (kind !== null) return { type: 'callout', kind, content };
  return { type: style.role === 'quote' ? 'quote' : 'paragraph', content };
}

export function isHeading({ style, outline }: RawParagraph, styles: Styles): boolean {
  const { role } = styles.paragraph(style);
  return role === 'heading' || role === 'title' || (outline ?? 9) < 9;
}
