import { expect } from '@playwright/test';
import type { Cell, Table } from '../../../core/note/note.ts';
import { paragraph, test } from './harness/editor-page.ts';

const cell = (text: string): Cell => ({ blocks: [paragraph(text)] });

test('what is pressed or pasted as soon as the caret left selected cells is meant for where the caret is', async ({
  editor,
}) => {
  const start: Table = { type: 'table', headerRow: false, rows: [['a', 'b'].map(cell), ['c', 'd'].map(cell)] };
  for (const [event, last] of [
    ['paste', 'after all'],
    ['keydown', 'afte'],
  ] as const) {
    await editor.open([paragraph('before'), start, paragraph('after')]);
    await editor.caret('a');
    await editor.press('Shift+ArrowDown');
    await expect(editor.page.locator('.note-cell-selected')).toHaveCount(1);
    // In one task, as on a busy page: the editor has not been told yet that the caret went.
    await editor.page.evaluate((what) => {
      const text = document.querySelector('[aria-label="Text of the note"]');
      if (text?.lastElementChild) document.getSelection()?.selectAllChildren(text.lastElementChild);
      document.getSelection()?.collapseToEnd();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ' all');
      const form = { bubbles: true, cancelable: true };
      text?.dispatchEvent(
        what === 'paste'
          ? new ClipboardEvent('paste', { ...form, clipboardData })
          : new KeyboardEvent('keydown', { ...form, key: 'Backspace', code: 'Backspace' }),
      );
    }, event);
    expect(await editor.read()).toEqual([paragraph('before'), start, paragraph(last)]);
  }
});
