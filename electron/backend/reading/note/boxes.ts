import { takeBox } from '../../../../core/note/checklist.ts';
import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Inline } from '../../../../core/note/note.ts';
import { isOn } from '../word/read-styles.ts';
import type { RawParagraph } from './raw-story.ts';

/** Follows the content controls of a part that are boxes to tick ([MS-DOCX] 2.6.1.10). */
export interface BoxTracker {
  readonly open: (name: string, val: string | undefined) => void;
  /**
   * Whether the text of the control that begins is a box its paragraph begins with: then it is the paragraph's, and its sign no
   * text. Any other stays as its sign.
   */
  readonly take: (paragraph: RawParagraph | undefined) => boolean;
}

export function trackBoxes(): BoxTracker {
  let box: boolean | null = null;
  return {
    open(name, val) {
      if (name === 'w:sdt') box = null;
      else if (name === 'checkbox') box = false;
      else if (name === 'checked' && box !== null) box = isOn(val);
    },
    take(paragraph) {
      const checked = box;
      box = null;
      if (checked === null || !paragraph || paragraph.checked !== null || paragraph.pieces.length > 0) return false;
      paragraph.checked = checked;
      return true;
    },
  };
}

/** The box a paragraph begins with and its words after it. A sign is a box only in a file of somebody else's. */
export function boxOf(
  { checked }: RawParagraph,
  content: readonly Inline[],
  signs: boolean,
): ReturnType<typeof takeBox> {
  if (checked === null) return signs ? takeBox(content) : null;
  const [first, ...rest] = content;
  if (first?.type !== 'text') return { checked, content };
  return { checked, content: normaliseInlines([{ ...first, text: first.text.trimStart() }, ...rest]) };
}
