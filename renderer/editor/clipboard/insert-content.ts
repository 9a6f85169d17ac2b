import { $insertGeneratedNodes } from '@lexical/clipboard';
import { $findCellNode } from '@lexical/table';
import { $getEditor, $getRoot, $isElementNode, $isRangeSelection, type BaseSelection, type LexicalNode } from 'lexical';
import type { Block, Table } from '../../../core/note/note.ts';
import { normaliseGrid } from '../../../core/note/table-grid.ts';
import { t } from '../../language/t.ts';
import { $keepOwnComments } from '../comments/keep-own-comments.ts';
import { $createBlocks, $createInlines } from '../note-to-lexical.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $getAnchor } from '../references/anchor-state.ts';
import { $getSection } from '../section-state.ts';
import { $findPlace } from '../table/grid-nodes.ts';
import { type Content, checkBlocks } from './content.ts';
import { $fillCells } from './fill-cells.ts';
import { toCellBlocks } from './read-table.ts';

const MAX_BLOCKS = 10_000;
export const tooMuch = () =>
  t('What you pasted is more than one note can hold. Nothing was inserted. Paste it in smaller parts.');

/** Puts a piece of a note where the selection is, as far as it fits there; says so when it is too much. */
export function $insertContent(pasted: Content, selection: BaseSelection): void {
  const editor = $getEditor();
  const place = $findPlace(selection);
  const content = $keepOwnComments(openOneCell(pasted, place !== null));
  const cells = place && cellsOf(content, place.cells);
  if (cells) {
    const checked = checkBlocks([cells]);
    const [table] = checked.ok ? checked.value : [];
    if (table?.type !== 'table' || !$fillCells(place, table)) editor.dispatchCommand(NOTICE_COMMAND, tooMuch());
    return;
  }
  const blocks = content.type === 'blocks' ? $fitBlocks(content.blocks, selection) : wordsAsBlock(content);
  const checked = checkBlocks(blocks);
  if (!checked.ok || $getRoot().getChildrenSize() + blocks.length > MAX_BLOCKS) {
    editor.dispatchCommand(NOTICE_COMMAND, tooMuch());
    return;
  }
  const nodes = content.type === 'words' ? $createInlines(content.words) : $createBlocks(checked.value);
  $insertGeneratedNodes(editor, nodes, selection);
}

/** The one cell of a spreadsheet is its words; among cells that are selected it is a cell. */
function openOneCell(content: Content, inTable: boolean): Content {
  const [table, ...rest] = content.type === 'blocks' ? content.blocks : [];
  const [row, ...rows] = table?.type === 'table' ? normaliseGrid(table).rows : [];
  const [cell, ...cells] = row ?? [];
  if (!cell || rest.length + rows.length + cells.length > 0 || (inTable && cell.shade !== undefined)) return content;
  const [first, ...others] = cell.blocks;
  if (first?.type === 'paragraph' && others.length === 0) return { type: 'words', words: first.content };
  return { type: 'blocks', blocks: cell.blocks };
}

/** What fills cells of the table the selection is in: a table, and whatever is pasted over selected cells. */
function cellsOf(content: Content, isOverCells: boolean): Table | null {
  const blocks = content.type === 'blocks' ? content.blocks : wordsAsBlock(content);
  const [table, ...rest] = blocks;
  if (table?.type === 'table' && rest.length === 0) return table;
  return isOverCells ? { type: 'table', headerRow: false, rows: [[{ blocks: blocks.flatMap(toCellBlocks) }]] } : null;
}

function wordsAsBlock(content: Extract<Content, { type: 'words' }>): readonly Block[] {
  return [{ type: 'paragraph', content: content.words }];
}

/**
 * In a table cell only paragraphs and lists fit. A section opens only once, and an anchor is one block's; the empty
 * heading the caret stands in gives way, so that a section cut out can be pasted back.
 */
function $fitBlocks(blocks: readonly Block[], selection: BaseSelection): readonly Block[] {
  const inCell = $isRangeSelection(selection) && $findCellNode(selection.anchor.getNode()) !== null;
  if (inCell) return blocks.flatMap(toCellBlocks);
  const here = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
  const isReplaced = (block: LexicalNode) => block.is(here) && $isElementNode(block) && block.isEmpty();
  const taken = new Set(
    $getRoot()
      .getChildren()
      .filter((block) => !isReplaced(block))
      .map($getSection),
  );
  const anchors = new Set($getRoot().getChildren().map($getAnchor));
  return blocks.map(withoutTaken).map((block) => {
    if (block.type !== 'heading' || block.section === undefined || !taken.has(block.section)) return block;
    const { section: _, ...heading } = block;
    return heading;
  });

  /** References go on to what they led to, not to its copy. */
  function withoutTaken(block: Block): Block {
    if (!('anchor' in block) || !anchors.has(block.anchor ?? null)) return block;
    const { anchor: _, ...rest } = block;
    return rest;
  }
}
