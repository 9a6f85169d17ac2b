import { $createRangeSelection, $getNodeByKey, $isTextNode, $setSelection, type LexicalEditor } from 'lexical';
import { replacePlaces } from '../find/replace-places.ts';
import type { Misspelt } from './find-misspelt.ts';

/**
 * Puts the caret behind a wrong word and brings it in view. It is not selected, for what is selected has a bar of its own.
 * False where it is not there any more.
 */
export function goToMisspelt(editor: LexicalEditor, misspelt: Misspelt): boolean {
  if (!editor.read(() => $isThere(misspelt))) return false;
  const { start, end } = misspelt;
  editor.update(
    () => {
      const selection = $createRangeSelection();
      selection.anchor.set(end.key, end.offset, 'text');
      selection.focus.set(end.key, end.offset, 'text');
      $setSelection(selection);
    },
    { discrete: true },
  );
  editor.getElementByKey(start.key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

/**
 * Puts another word in a wrong one's place, as one step that can be undone, with the marks of its first letter. Apostrophes
 * become those the text has there. Nothing happens where the word is not there any more.
 */
export function replaceMisspelt(editor: LexicalEditor, misspelt: Misspelt, suggestion: string): void {
  if (!editor.isEditable() || !editor.read(() => $isThere(misspelt))) return;
  const words =
    /[’ʼ]/u.test(misspelt.shown) || !misspelt.shown.includes("'") ? suggestion.replaceAll("'", '’') : suggestion;
  replacePlaces(editor, [{ start: misspelt.start, end: misspelt.end, groups: null }], words);
}

function $isThere({ start, end, shown }: Misspelt): boolean {
  const [first, last] = [$getNodeByKey(start.key), $getNodeByKey(end.key)];
  if (!$isTextNode(first) || !$isTextNode(last)) return false;
  const text = first.getTextContent();
  if (first !== last)
    return shown.startsWith(text.slice(start.offset)) && shown.endsWith(last.getTextContent().slice(0, end.offset));
  return text.slice(start.offset, end.offset) === shown;
}
