import { $isHeadingNode } from '@lexical/rich-text';
import {
  $addUpdateTag,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $moveSectionBy } from './move-section.ts';

/**
 * Enter at the start of a heading makes room above it; the heading keeps its section and what refers to it. Alt+Shift+Up and Down in a
 * heading take its whole section with it.
 */
export const SectionKeysExtension = defineExtension({
  name: 'briefing-desk/section-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => $takeSection(editor, event), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
          const heading = $findMatchingParent(selection.anchor.getNode(), $isHeadingNode);
          if (heading === null || heading.isEmpty()) return false;
          const start = heading.getFirstDescendant();
          const { key, offset } = selection.anchor;
          const atStart = offset === 0 && (key === heading.getKey() || key === start?.getKey());
          if (!atStart) return false;
          heading.insertBefore($createParagraphNode());
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

function $takeSection(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (by === null || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false;
  const selection = $getSelection();
  if (!editor.isEditable() || !$isRangeSelection(selection)) return false;
  const heading = $findMatchingParent(selection.anchor.getNode(), $isHeadingNode);
  if (heading === null || !$moveSectionBy(heading, by)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  event.preventDefault();
  return true;
}
