import { $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical';
import { $getSection } from './section-state.ts';

/** Enter at the start of a section's heading makes room above it; the heading keeps its section. */
export const SectionKeysExtension = defineExtension({
  name: 'briefing-desk/section-keys',
  register: (editor) =>
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
        const heading = $findMatchingParent(selection.anchor.getNode(), $isHeadingNode);
        if (heading === null || heading.isEmpty() || $getSection(heading) === null) return false;
        const start = heading.getFirstDescendant();
        const { key, offset } = selection.anchor;
        const atStart = offset === 0 && (key === heading.getKey() || key === start?.getKey());
        if (!atStart) return false;
        heading.insertBefore($createParagraphNode());
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});
