import { CheckListExtension, ListItemNode } from '@lexical/list';
import { defineExtension, mergeRegister } from 'lexical';
import { t } from '../../language/t.ts';

/**
 * Items to tick. Lexical calls an item a checkbox, which no item of a list may be (ARIA in HTML, li): it stays an item, and
 * its box says in words whether it is ticked (lists.css).
 */
export const ChecklistExtension = defineExtension({
  name: 'briefing-desk/checklist',
  dependencies: [CheckListExtension],
  register: (editor) => {
    // Every keystroke comes by here, and few notes have such a list.
    let hasBoxes = false;
    return mergeRegister(
      editor.registerMutationListener(ListItemNode, (mutations) => {
        for (const key of mutations.keys()) {
          const item = editor.getElementByKey(key);
          if (item && sayInWords(item)) hasBoxes = true;
        }
      }),
      // Lexical draws items anew that did not change, at undo and when lists join.
      editor.registerUpdateListener(() => {
        if (!hasBoxes) return;
        for (const item of editor.getRootElement()?.querySelectorAll<HTMLElement>('li[role="checkbox"]') ?? [])
          sayInWords(item);
      }),
    );
  },
});

/** Whether it is an item to tick. */
function sayInWords(item: HTMLElement): boolean {
  if (item.getAttribute('role') === 'checkbox') {
    item.dataset['box'] = item.getAttribute('aria-checked') === 'true' ? t('Done') : t('Not done');
    item.removeAttribute('role');
    item.removeAttribute('aria-checked');
    return true;
  }
  // One that holds a list of its own has no box any more.
  if (!item.matches(':is(.note-ticked, .note-unticked):not(.note-item-nested)')) item.removeAttribute('data-box');
  return false;
}
