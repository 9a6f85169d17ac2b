import { CheckListExtension, ListItemNode } from '@lexical/list';
import { defineExtension } from 'lexical';
import { t } from '../../language/t.ts';

/**
 * Items to tick. Lexical calls an item a checkbox, which no item of a list may be (ARIA in HTML, li): it stays an item, and
 * its box says in words whether it is ticked (lists.css).
 */
export const ChecklistExtension = defineExtension({
  name: 'briefing-desk/checklist',
  dependencies: [CheckListExtension],
  register: (editor) =>
    editor.registerMutationListener(ListItemNode, (mutations) => {
      for (const key of mutations.keys()) {
        const item = editor.getElementByKey(key);
        if (item?.getAttribute('role') !== 'checkbox') continue;
        item.dataset.box = item.getAttribute('aria-checked') === 'true' ? t('Done') : t('Not done');
        item.removeAttribute('role');
        item.removeAttribute('aria-checked');
      }
    }),
});
