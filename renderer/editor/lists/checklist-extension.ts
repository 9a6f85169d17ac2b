import { CheckListExtension, ListItemNode } from '@lexical/list';
import { defineExtension, HISTORIC_TAG, mergeRegister } from 'lexical';
import { t } from '../../language/t.ts';

/**
 * Items to tick. Lexical calls an item a checkbox, which no item of a list may be (ARIA in HTML, li): it stays an item, and
 * its box says in words whether it is ticked (lists.css).
 */
export const ChecklistExtension = defineExtension({
  name: 'briefing-desk/checklist',
  dependencies: [CheckListExtension],
  register: (editor) =>
    mergeRegister(
      editor.registerMutationListener(ListItemNode, (mutations) => {
        for (const key of mutations.keys()) {
          const item = editor.getElementByKey(key);
          if (item) sayInWords(item);
        }
      }),
      // Undo draws every item anew, those that did not change too.
      editor.registerUpdateListener(({ tags }) => {
        if (!tags.has(HISTORIC_TAG)) return;
        for (const item of editor.getRootElement()?.querySelectorAll<HTMLElement>('li[role="checkbox"]') ?? [])
          sayInWords(item);
      }),
    ),
});

function sayInWords(item: HTMLElement): void {
  if (item.getAttribute('role') === 'checkbox') {
    item.dataset['box'] = item.getAttribute('aria-checked') === 'true' ? t('Done') : t('Not done');
    item.removeAttribute('role');
    item.removeAttribute('aria-checked');
  } else if (!item.matches('.note-ticked, .note-unticked')) {
    item.removeAttribute('data-box');
  }
}
