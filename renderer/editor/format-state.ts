import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $findTableNode, $isTableSelection } from '@lexical/table';
import {
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { MARKS } from '../../core/note/note.ts';
import { $isCallout } from './callout/callout-node.ts';
import type { FormatState } from './editor-types.ts';
import { $continuesAtCaret } from './lists/list-commands.ts';
import { $portionAtCaret } from './portions/mark-paragraphs.ts';
import { FORMAT_OF_MARK } from './text-marks.ts';

export const NO_FORMAT: FormatState = {
  marks: [],
  block: 'paragraph',
  inLink: false,
  inTable: false,
  portion: null,
  continues: null,
};

export function readFormat(editor: LexicalEditor): FormatState {
  return editor.read('latest', $readFormat);
}

/** The format at the caret, inside a read. */
export function $readFormat(): FormatState {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return { ...NO_FORMAT, block: 'pageBreak' };
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return NO_FORMAT;
  const node = selection.anchor.getNode();
  const table = $findTableNode(node);
  return {
    marks: $isRangeSelection(selection) ? MARKS.filter((mark) => selection.hasFormat(FORMAT_OF_MARK[mark])) : [],
    block: $readBlockKind(node),
    inLink: $findMatchingParent(node, $isLinkNode) !== null,
    inTable: table !== null,
    portion: $portionAtCaret(),
    continues: $continuesAtCaret(),
  };
}

const KIND_OF_LIST = { number: 'numbered', bullet: 'bullets', check: 'checklist' } as const;

function $readBlockKind(node: LexicalNode): FormatState['block'] {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if ($isListNode(at)) return KIND_OF_LIST[at.getListType()];
    if ($isQuoteNode(at)) return 'quote';
    if ($isCallout(at)) return at.getKind();
    if ($isHeadingNode(at)) return at.getTag() === 'h1' ? 'heading1' : at.getTag() === 'h2' ? 'heading2' : 'heading3';
  }
  return 'paragraph';
}

export function isSameFormat(a: FormatState, b: FormatState): boolean {
  return (
    a.block === b.block &&
    a.inLink === b.inLink &&
    a.inTable === b.inTable &&
    a.portion === b.portion &&
    a.continues === b.continues &&
    a.marks.join() === b.marks.join()
  );
}
