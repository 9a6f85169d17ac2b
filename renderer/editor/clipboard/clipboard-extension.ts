import {
  $generateJSONFromSelectedNodes,
  $insertGeneratedNodes,
  ClipboardImportExtension,
  GetClipboardDataExtension,
} from '@lexical/clipboard';
import { WordListImportExtension } from '@lexical/list';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import { $findCellNode } from '@lexical/table';
import {
  $getEditor,
  $getRoot,
  $isElementNode,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  type LexicalNode,
} from 'lexical';
import type { Block } from '../../../core/note/note.ts';
import { FOREIGN_CLIP_COMMAND, isOfThisDossier, packLuggage } from '../copying/luggage.ts';
import { $createBlocks, $createInlines } from '../note-to-lexical.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $getSection } from '../section-state.ts';
import { CLIPBOARD_TYPE, type Content, checkBlocks, readClip, writeClip } from './content.ts';
import type { Serialised } from './pieces.ts';
import { $readHtml } from './read-html.ts';
import { readNodes } from './read-nodes.ts';
import { toCellBlocks } from './read-table.ts';
import { writeHtml, writePlainText } from './write-content.ts';

const MAX_BLOCKS = 10_000;
const TOO_MUCH = 'What you pasted is more than one note can hold. Nothing was inserted. Paste it in smaller parts.';
const TEXT_ONLY = 'A note holds text only. Pictures and files were left out.';

const $copy = (write: (content: Content) => string) => [
  (selection: BaseSelection | null) => (selection ? write($readSelection(selection)) : null),
];

/**
 * Copy puts three things on the clipboard: a piece of a note for ourselves, clean HTML and plain text for others. Paste
 * takes our own type, then HTML, then text, each through the note's own rules; Lexical's clipboard type, which any page
 * could write, is neither written nor read.
 */
export const ClipboardExtension = defineExtension({
  name: 'briefing-desk/clipboard',
  dependencies: [
    WordListImportExtension,
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        [CLIPBOARD_TYPE]: $copy((content) => writeClip({ content, luggage: packLuggage($getEditor(), content) })),
        'text/html': $copy(writeHtml),
        'text/plain': $copy(writePlainText),
        'application/x-lexical-editor': [() => null],
      },
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        [CLIPBOARD_TYPE]: [$pasteOwn],
        'application/x-lexical-editor': [() => false],
        'text/html': [$pasteHtml],
        'text/plain': [$pasteText],
        'text/uri-list': [$pasteText],
      },
      priority: { [CLIPBOARD_TYPE]: -1 },
    }),
  ],
  register: (editor) =>
    editor.registerCommand(
      DRAG_DROP_PASTE,
      () => editor.dispatchCommand(NOTICE_COMMAND, TEXT_ONLY),
      COMMAND_PRIORITY_LOW,
    ),
});

/** What is selected, in the note's own terms. */
export function $readSelection(selection: BaseSelection): Content {
  const { nodes } = $generateJSONFromSelectedNodes($getEditor(), selection);
  return readNodes(nodes as unknown as readonly Serialised[]);
}

/** Text of another dossier goes in when it is settled what becomes of its facts (copying/). */
function $pasteOwn(data: string, selection: BaseSelection): boolean {
  const clip = readClip(data);
  if (!clip.ok) return false;
  if (isOfThisDossier($getEditor(), clip.value)) $insertContent(clip.value.content, selection);
  else $getEditor().dispatchCommand(FOREIGN_CLIP_COMMAND, { clip: clip.value, selection: selection.clone() });
  return true;
}

function $pasteHtml(html: string, selection: BaseSelection): boolean {
  try {
    const { content, leftOut } = $readHtml(html);
    const isEmpty = content.type === 'words' ? content.words.length === 0 : content.blocks.length === 0;
    if (!isEmpty) $insertContent(content, selection);
    if (leftOut > 0) $getEditor().dispatchCommand(NOTICE_COMMAND, TEXT_ONLY);
    return !isEmpty;
  } catch (error) {
    // Nested deeper than the stack: the plain text beside it has the words.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Each line that is not blank is a paragraph; one line goes into the running text. */
function $pasteText(text: string, selection: BaseSelection): boolean {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '');
  const pieces = lines.map((line): Serialised => ({ type: 'text', text: line }));
  if (lines.length <= 1) $insertContent(readNodes([{ type: 'text', text: lines[0] ?? text }]), selection);
  else $insertContent(readNodes(pieces.map((piece) => ({ type: 'paragraph', children: [piece] }))), selection);
  return true;
}

/** Puts a piece of a note where the selection is, as far as it fits there; says so when it is too much. */
export function $insertContent(content: Content, selection: BaseSelection): void {
  const editor = $getEditor();
  const blocks = content.type === 'blocks' ? $fitBlocks(content.blocks, selection) : wordsAsBlock(content);
  const checked = checkBlocks(blocks);
  if (!checked.ok || $getRoot().getChildrenSize() + blocks.length > MAX_BLOCKS) {
    editor.dispatchCommand(NOTICE_COMMAND, TOO_MUCH);
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
