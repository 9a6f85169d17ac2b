import { TEXT_TYPE_TO_FORMAT, type TextFormatType, type TextNode } from 'lexical';
import { MARKS, type Mark } from '../../core/note/note.ts';

/** Lexical's name for each mark of a note; every other text format is taken off by model-extension.ts. */
export const FORMAT_OF_MARK: Readonly<Record<Mark, TextFormatType>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
  highlight: 'highlight',
  // Lexical has no small capitals; this format is drawn as them (editor.css) and means nothing else to us.
  'small-caps': 'capitalize',
  subscript: 'subscript',
  superscript: 'superscript',
};

/** Lexical's bit of a mark. */
export function formatBit(mark: Mark): number {
  return TEXT_TYPE_TO_FORMAT[FORMAT_OF_MARK[mark]] ?? 0;
}

export function readMarks(node: TextNode): readonly Mark[] {
  return MARKS.filter((mark) => node.hasFormat(FORMAT_OF_MARK[mark]));
}
