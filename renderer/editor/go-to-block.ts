import { $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import { $isFormal } from './formal/formal-state.ts';

/** Puts the caret in a top-level block, by its index, and the keyboard with it; in a decision, into its first empty field. */
export function goToBlock(editor: LexicalEditor, index: number): void {
  let key: string | null = null;
  let isFilledIn = false;
  editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(index) ?? $getRoot().getLastChild();
      if (!block) return;
      key = block.getKey();
      isFilledIn = $isFormal(block);
      if ($isElementNode(block)) block.selectEnd();
      else if (!isFilledIn) block.selectNext();
    },
    { discrete: true },
  );
  const element = key === null ? null : editor.getElementByKey(key);
  if (isFilledIn && element) {
    const fields = [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    (fields.find(({ value }) => value.trim() === '') ?? fields[0])?.focus();
  } else editor.focus();
  element?.scrollIntoView({ block: 'center' });
}
