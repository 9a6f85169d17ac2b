import { $insertGeneratedNodes } from '@lexical/clipboard';
import { $findCellNode } from '@lexical/table';
import { $getEditor, $getRoot, $isElementNode, $isRangeSelection, type BaseSelection, type LexicalNode } from 'lexical';
import type { Block } from '../../../core/note/note.ts';
import { t } from '../../language/t.ts';
import { $createBlocks, $createInlines } from '../note-to-lexical.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $getSection } from '../section-state.ts';
import { type Content, checkBlocks } from './content.ts';
import { toCellBlocks } from './read-table.ts';

const MAX_BLOCKS = 10_000;
export const tooMuch = () =>
  t('What you pasted is more than one note can hold. Nothing was inserted. Paste it in smaller parts.');

/** Puts a piece of a note where the selection is, as far as it fits there; says so when it is too much. */
export function $insertContent(content: Content, selection: BaseSelection): void {
  const editor = $getEditor();
  const blocks = content.type === 'blocks' ? $fitBlocks(content.blocks, selection) : wordsAsBlock(content);
  const checked = checkBlocks(blocks);
  if (!checked.ok || $getRoot().getChildrenSize() + blocks.length > MAX_BLOCKS) {
    editor.dispatchCommand(NOTICE_COMMAND, tooMuch());
    return;
  }
  const nodes = content.type === 'words' ? $createInlines(content.words) : $createBlocks(checked.value);
  $insertGeneratedNodes(editor, nodes, selection);
}

function wordsAsBlock(content: Extract<Content, { type: 'words' }>): readonly Block[] {
  return [{ type: 'paragraph', content: content.words }];
}

/**
 * In a table cell only paragraphs and lists fit, and a table only if it is all there is. A section opens only once; the
 * empty heading the caret stands in gives way, so that a section cut out can be pasted back.
 */
function $fitBlocks(blocks: readonly Block[], selection: BaseSelection): readonly Block[] {
  const inCell = $isRangeSelection(selection) && $findCellNode(selection.anchor.getNode()) !== null;
  const isTable = blocks.length === 1 && blocks[0]?.type === 'table';
  if (inCell && !isTable) return blocks.flatMap(toCellBlocks);
  const here = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
  const isReplaced = (block: LexicalNode) => block.is(here) && $isElementNode(block) && block.isEmpty();
  const taken = new Set(
    $getRoot()
      .getChildren()
      .filter((block) => !isReplaced(block))
      .map($getSection),
  );
  return blocks.map((block) => {
    if (block.type !== 'heading' || block.section === undefined || !taken.has(block.section)) return block;
    const { section: _, ...heading } = block;
    return heading;
  });
}
