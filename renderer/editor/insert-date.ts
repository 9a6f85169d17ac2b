import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { longDate } from '../ui/long-date.ts';
import { today } from '../ui/today.ts';

/** Puts the reader's day in at the caret, written out in the language of the text; it stays as it is from then on. */
export function insertDate(editor: LexicalEditor): void {
  const words = longDate(today(), editor.getRootElement()?.lang ?? '');
  editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(words);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
