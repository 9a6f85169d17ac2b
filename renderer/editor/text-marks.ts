import type { TextFormatType, TextNode } from 'lexical';
import { MARKS, type Mark } from '../../core/note/note.ts';

/** Lexical's name for each mark of a note; every other text format is taken off by model-extension.ts. */
export const FORMAT_OF_MARK: Readonly<Record<Mark, TextFormatType>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
};

export function readMarks(node: TextNode): readonly Mark[] {
  return MARKS.filter((mark) => node.hasFormat(FORMAT_OF_MARK[mark]));
}
