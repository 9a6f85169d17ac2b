import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_LOW, defineExtension, KEY_DOWN_COMMAND } from 'lexical';

const HARD_SPACE = '\u00a0';

/** Ctrl+Shift+Space, or Cmd on a Mac, puts in a space at which no line ends, as word processors do. */
export const HardSpaceExtension = defineExtension({
  name: 'briefing-desk/hard-space',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const asked = event.code === 'Space' && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey;
        const selection = $getSelection();
        if (!asked || !$isRangeSelection(selection)) return false;
        event.preventDefault();
        selection.insertText(HARD_SPACE);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});
