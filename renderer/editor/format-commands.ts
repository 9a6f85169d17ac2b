import {
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  createCommand,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { assertNever } from '../../core/shared/assert-never.ts';
import { $createCallout } from './callout/callout-node.ts';
import { CHOOSE_CHARACTER_COMMAND } from './characters/character-layer.tsx';
import { COMMENT_COMMAND } from './comments/comment-command.ts';
import type { BlockKind, FormatCommand } from './editor-types.ts';
import { EDIT_FOOTNOTE_COMMAND } from './footnotes/footnote-extension.ts';
import { $createFormalNode } from './formal/formal-node.tsx';
import { readFormat } from './format-state.ts';
import { CHOOSE_IMAGES_COMMAND } from './image/keep-images.ts';
import { insertDate } from './insert-date.ts';
import { CHOOSE_LANGUAGE_COMMAND } from './languages/language-layer.tsx';
import { $countList, $tickItems } from './lists/list-commands.ts';
import { INSERT_PAGE_BREAK_COMMAND } from './page-break.ts';
import { COPY_FORMAT_COMMAND, GIVE_FORMAT_COMMAND } from './painter/painter.ts';
import { $putBelow } from './put-below.ts';
import { $getAnchor, $setAnchor } from './references/anchor-state.ts';
import { $createContentsNode } from './references/contents-node.tsx';
import { EDIT_REFERENCE_COMMAND } from './references/reference-command.ts';
import { $createRule } from './rule.ts';
import { $createSectionBreak } from './section-break.ts';
import { $getSection, $setSection } from './section-state.ts';
import { SPELLING_COMMAND } from './spelling/editor-spelling.ts';
import { editTable } from './table/edit-table.ts';
import { NEW_TABLE_COMMAND, TABLE_TOOL_COMMAND } from './table/table-command.ts';
import { FORMAT_OF_MARK } from './text-marks.ts';

/** Asks the link box (link-box.tsx) to open for the selected words or the link at the caret. */
export const EDIT_LINK_COMMAND: LexicalCommand<void> = createCommand('EDIT_LINK_COMMAND');

const STEPS = { nextMisspelt: 'next', previousMisspelt: 'previous', suggestSpelling: 'suggest' } as const;
const CONTENTS = { contents: 'headings', tableList: 'tables', figureList: 'figures' } as const;

/** Does what the format bar, a menu or a key asks for, to what is selected. */
export function applyFormat(editor: LexicalEditor, command: FormatCommand): void {
  if (!editor.isEditable()) return;
  switch (command) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'highlight':
    case 'small-caps':
    case 'subscript':
    case 'superscript':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, FORMAT_OF_MARK[command]);
      return;
    case 'paragraph':
    case 'heading1':
    case 'heading2':
    case 'heading3':
    case 'quote':
    case 'key-point':
    case 'information':
    case 'warning':
    case 'bullets':
    case 'numbered':
    case 'checklist':
      setBlock(editor, command);
      return;
    case 'link':
      editor.dispatchCommand(EDIT_LINK_COMMAND, undefined);
      return;
    case 'footnote':
      editor.update(() => void editor.dispatchCommand(EDIT_FOOTNOTE_COMMAND, null));
      return;
    case 'comment':
      editor.dispatchCommand(COMMENT_COMMAND, undefined);
      return;
    case 'copyFormat':
      editor.dispatchCommand(COPY_FORMAT_COMMAND, 'away');
      return;
    case 'giveFormat':
      editor.dispatchCommand(GIVE_FORMAT_COMMAND, undefined);
      return;
    case 'language':
      editor.dispatchCommand(CHOOSE_LANGUAGE_COMMAND, undefined);
      return;
    case 'characters':
      editor.dispatchCommand(CHOOSE_CHARACTER_COMMAND, undefined);
      return;
    case 'reference':
      editor.dispatchCommand(EDIT_REFERENCE_COMMAND, null);
      return;
    case 'contents':
    case 'tableList':
    case 'figureList':
      if (!readFormat(editor).inTable) editor.update(() => $putBelow($createContentsNode(CONTENTS[command])));
      return;
    case 'date':
      insertDate(editor);
      return;
    case 'pageBreak':
      if (readFormat(editor).inTable) return;
      editor.update(() => {
        const below = $insertAtCaret(() => editor.dispatchCommand(INSERT_PAGE_BREAK_COMMAND, undefined));
        below?.selectStart();
      });
      return;
    case 'landscape':
    case 'portrait':
    case 'rule':
      if (readFormat(editor).inTable) return;
      editor.update(() => {
        const below = $insertAtCaret(
          () => void $insertNodeToNearestRoot(command === 'rule' ? $createRule() : $createSectionBreak(command)),
        );
        below?.selectStart();
      });
      return;
    case 'decision':
    case 'signOff':
      if (!readFormat(editor).inTable) editor.update(() => $insertFormal(command));
      return;
    case 'image':
      if (!readFormat(editor).inTable) editor.dispatchCommand(CHOOSE_IMAGES_COMMAND, undefined);
      return;
    case 'indent':
      editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
      return;
    case 'outdent':
      editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
      return;
    case 'continueNumbering':
    case 'restartNumbering':
      editor.update(() => $countList(command));
      return;
    case 'tick':
      editor.update($tickItems);
      return;
    case 'table':
      if (!readFormat(editor).inTable) editor.dispatchCommand(NEW_TABLE_COMMAND, undefined);
      return;
    case 'nextMisspelt':
    case 'previousMisspelt':
    case 'suggestSpelling':
      editor.dispatchCommand(SPELLING_COMMAND, STEPS[command]);
      return;
    case 'table-menu':
      if (readFormat(editor).inTable) editor.dispatchCommand(TABLE_TOOL_COMMAND, 'menu');
      return;
    default:
      editTable(editor, command);
  }
}

/** A new decision or signature block below the caret's block, its first field ready to be filled in. */
function $insertFormal(command: 'decision' | 'signOff'): void {
  $putBelow($createFormalNode(command === 'decision' ? NEW_DECISION : NEW_SIGN_OFF));
}

const NEW_DECISION = {
  type: 'decision',
  layout: 'paragraphs',
  lead: '',
  decider: '',
  decideBy: '',
  items: [{ verb: '', text: '', responses: [] }],
} as const;

const NEW_SIGN_OFF = {
  type: 'sign-off',
  rows: [{ kind: 'clearance', label: '', name: '', contact: '', date: '' }],
} as const;

/**
 * Puts a block in at the caret. An empty paragraph asked for it goes below, where writing goes on, instead of staying
 * as a gap above; it is returned.
 */
export function $insertAtCaret(insert: () => void): ElementNode | null {
  const selection = $getSelection();
  const paragraph = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const isGap = $isParagraphNode(paragraph) && paragraph.isEmpty() && $isRootNode(paragraph.getParent());
  insert();
  if (!isGap) return null;
  paragraph.getNextSibling()?.insertAfter(paragraph);
  return paragraph;
}

type ListKind = Extract<BlockKind, 'bullets' | 'numbered' | 'checklist'>;

const INSERT_LIST: Readonly<Record<ListKind, LexicalCommand<void>>> = {
  bullets: INSERT_UNORDERED_LIST_COMMAND,
  numbered: INSERT_ORDERED_LIST_COMMAND,
  checklist: INSERT_CHECK_LIST_COMMAND,
};

function isListKind(kind: BlockKind | 'pageBreak'): kind is ListKind {
  return kind === 'bullets' || kind === 'numbered' || kind === 'checklist';
}

/** A list, quote or box that is asked for again goes back to plain paragraphs. */
function setBlock(editor: LexicalEditor, kind: BlockKind): void {
  const now = readFormat(editor).block;
  const inList = isListKind(now);
  if (isListKind(kind)) {
    editor.dispatchCommand(now === kind ? REMOVE_LIST_COMMAND : INSERT_LIST[kind], undefined);
    return;
  }
  if (inList) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  if (inList && kind === 'paragraph') return;
  const wanted = now === kind && !kind.startsWith('heading') ? 'paragraph' : kind;
  editor.update(() => {
    $setBlocksType($getSelection(), () => $createBlock(wanted), $keepSection);
  });
}

function $createBlock(kind: Exclude<BlockKind, ListKind>): ElementNode {
  switch (kind) {
    case 'paragraph':
      return $createParagraphNode();
    case 'heading1':
      return $createHeadingNode('h1');
    case 'heading2':
      return $createHeadingNode('h2');
    case 'heading3':
      return $createHeadingNode('h3');
    case 'quote':
      return $createQuoteNode();
    case 'key-point':
    case 'information':
    case 'warning':
      return $createCallout(kind);
    default:
      return assertNever(kind);
  }
}

/** A section's heading of another level still opens the section. */
function $keepSection(before: ElementNode, after: ElementNode): void {
  const section = $getSection(before);
  if ($isHeadingNode(after)) $setAnchor(after, $getAnchor(before));
  if (section !== null && $isHeadingNode(after)) $setSection(after, section);
}
