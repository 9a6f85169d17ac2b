import { expect } from '@playwright/test';
import { type List, MARKS, type Table } from '../../../core/note/note.ts';
import type { FormatCommand } from '../../../renderer/editor/editor-types.ts';
import { type EditorPage, factLink, paragraph, test, words } from './harness/editor-page.ts';

test('what is typed is what would be stored, and the author is told there is something to save', async ({ editor }) => {
  await editor.open([paragraph('Hello')]);
  expect(await editor.seen('dirty')).toBe(0);
  await editor.caret('Hello');
  await editor.type(' world');
  expect(await editor.read()).toEqual([paragraph('Hello world')]);
  expect(await editor.seen('dirty')).toBeGreaterThan(0);
});

test('words typed at the edges of a fact link stay outside it, words typed inside stay linked', async ({ editor }) => {
  await editor.open([paragraph('Now ', factLink('two ministers met'), ' here.')]);
  await editor.caret('two ministers met', 'after');
  await editor.type('!');
  await editor.caret('two ministers met', 'before');
  await editor.type('(');
  await editor.caret('ministers', 'after');
  await editor.type(' from Johor');
  expect(await editor.read()).toEqual([
    paragraph('Now (', factLink('two ministers from Johor met', 'two ministers met'), '! here.'),
  ]);
  await expect(editor.page.locator('.note-fact')).toHaveAttribute('data-reworded', '');
});

test('a fact link that is all of a paragraph can be written before and after', async ({ editor }) => {
  await editor.open([paragraph(factLink('two met'))]);
  await editor.caret('two met', 'before');
  await editor.type('So ');
  await editor.press('End');
  await editor.type('.');
  await editor.press('Home');
  await editor.settle();
  await editor.press('Delete', 'Delete', 'Delete');
  await editor.type('Yes ');
  expect(await editor.read()).toEqual([paragraph('Yes ', factLink('two met'), '.')]);
});

test('words composed by an input method go where typed ones go', async ({ editor }) => {
  await editor.open([paragraph('a ', factLink('two met'), ' b')]);
  const input = await editor.page.context().newCDPSession(editor.page);
  const compose = async (words: string) => {
    for (let end = 1; end <= words.length; end += 1) {
      const text = words.slice(0, end);
      await input.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
    await input.send('Input.insertText', { text: words });
  };
  await editor.caret('two met', 'after');
  await compose('日本');
  await editor.caret('two');
  await compose('にほん');
  expect(await editor.read()).toEqual([paragraph('a ', factLink('twoにほん met', 'two met'), '日本 b')]);
});

test('Escape stays in the text', async ({ editor }) => {
  await editor.open([paragraph('a')]);
  await editor.caret('a');
  await editor.press('Escape');
  await expect(editor.text).toBeFocused();
  await editor.type('b');
  expect(await editor.read()).toEqual([paragraph('ab')]);
});

test('a fact link vanishes with its last letter', async ({ editor }) => {
  await editor.open([paragraph('a ', factLink('xy'), ' b')]);
  await editor.caret('xy', 'after');
  await editor.press('Backspace', 'Backspace', 'Backspace');
  expect(await editor.read()).toEqual([paragraph('a b')]);
});

test('splitting a paragraph inside a fact link gives two linked halves, merging them gives one again', async ({
  editor,
}) => {
  await editor.open([paragraph('So ', factLink('one two'), '.')]);
  await editor.caret('one ', 'after');
  await editor.press('Enter');
  expect(await editor.read()).toEqual([
    paragraph('So ', factLink('one ', 'one two')),
    paragraph(factLink('two', 'one two'), '.'),
  ]);
  await editor.press('Backspace');
  expect(await editor.read()).toEqual([paragraph('So ', factLink('one two'), '.')]);
});

test('Enter at the end of a fact link starts a paragraph without it', async ({ editor }) => {
  await editor.open([paragraph(factLink('one two'))]);
  await editor.caret('one two', 'after');
  await editor.press('Enter');
  await editor.type('next');
  expect(await editor.read()).toEqual([paragraph(factLink('one two')), paragraph('next')]);
});

test('bold over half of a fact link keeps one link', async ({ editor }) => {
  await editor.open([paragraph('So ', factLink('one two'), '.')]);
  await editor.caret('two', 'all');
  await editor.press('Control+b');
  const link = { ...factLink('one two'), content: [words('one '), words('two', 'bold')] };
  expect(await editor.read()).toEqual([paragraph('So ', link, '.')]);
});

test('undo and redo go back and forth and never reach an empty note', async ({ editor }) => {
  await editor.open([paragraph('So ', factLink('one two'), '.'), paragraph('End')]);
  await editor.caret('End');
  await editor.type(' of it');
  for (let i = 0; i < 30; i += 1) await editor.press('Control+z');
  expect(await editor.read()).toEqual([paragraph('So ', factLink('one two'), '.'), paragraph('End')]);
  expect(await editor.seen('undo')).toEqual({ canUndo: false, canRedo: true });
  for (let i = 0; i < 30; i += 1) await editor.press('Control+y');
  expect(await editor.read()).toEqual([paragraph('So ', factLink('one two'), '.'), paragraph('End of it')]);
});

test('the hundredth undo after much typing still shows the note as opened', async ({ editor }) => {
  await editor.open([paragraph('Start')]);
  await editor.caret('Start');
  for (let i = 0; i < 60; i += 1) {
    await editor.type('x');
    await editor.press('Control+b');
  }
  for (let i = 0; i < 100; i += 1) await editor.press('Control+z');
  expect(await editor.read()).toEqual([paragraph('Start')]);
});

test('Shift+Enter breaks the line and keeps the paragraph', async ({ editor }) => {
  await editor.open([paragraph('ab')]);
  await editor.caret('a');
  await editor.press('Shift+Enter');
  expect(await editor.read()).toEqual([paragraph('a', { type: 'break' }, 'b')]);
});

test('a tab in the text leaves it, so that nobody is caught', async ({ editor }) => {
  await editor.open([paragraph('a')]);
  await editor.caret('a');
  await editor.press('Tab');
  await expect(editor.text).not.toBeFocused();
  expect(await editor.read()).toEqual([paragraph('a')]);
});

const format = (editor: EditorPage, command: FormatCommand) =>
  editor.page.evaluate((given) => window.harness.handle.format(given), command);

test('every mark shows on the words, and goes again; what is below the line is never above it too', async ({
  editor,
}) => {
  await editor.open(MARKS.map((mark) => paragraph(mark)));
  const look = (mark: string) =>
    editor.text.getByText(mark, { exact: true }).evaluate((element) => {
      const { fontWeight, fontStyle, textDecorationLine, verticalAlign, fontVariantCaps } = getComputedStyle(element);
      const marker = element.closest('mark') === null ? '' : 'marker';
      return [fontWeight, fontStyle, textDecorationLine, verticalAlign, fontVariantCaps, marker].join(' ');
    });
  const plain = await look('bold');
  for (const mark of MARKS) {
    await editor.caret(mark, 'all');
    await format(editor, mark);
    await expect.poll(() => look(mark), mark).not.toBe(plain);
  }
  expect(await editor.read()).toEqual(MARKS.map((mark) => paragraph(words(mark, mark))));
  await editor.caret('subscript', 'all');
  await format(editor, 'superscript');
  expect((await editor.read())[MARKS.indexOf('subscript')]).toEqual(paragraph(words('subscript', 'superscript')));
  for (const mark of MARKS) {
    await editor.caret(mark, 'all');
    await format(editor, mark === 'subscript' ? 'superscript' : mark);
    await expect.poll(() => look(mark), mark).toBe(plain);
  }
  expect(await editor.read()).toEqual(MARKS.map((mark) => paragraph(mark)));
});

test('words from right to left stand at their side, in paragraphs, lists and tables, and keys follow them', async ({
  editor,
}) => {
  const item = { type: 'item', content: [words('سطر')] } as const;
  const list: List = { type: 'list', ordered: false, start: 1, children: [item] };
  const table: Table = { type: 'table', headerRow: true, rows: [[{ blocks: [paragraph('جدول')] }]] };
  await editor.open([paragraph('Trade'), paragraph(), list, table]);
  const side = (text: string) => editor.text.getByText(text).evaluate((element) => getComputedStyle(element).direction);
  await editor.text.focus();
  await editor.press('ControlOrMeta+Home', 'ArrowDown');
  await editor.type('تجارة');
  expect(await Promise.all(['Trade', 'تجارة', 'سطر', 'جدول'].map(side))).toEqual(['ltr', 'rtl', 'rtl', 'rtl']);
  await editor.press('ArrowRight');
  await editor.type('X');
  await editor.press('Home', 'Shift+End');
  await expect.poll(() => editor.page.evaluate(() => getSelection()?.toString())).toBe('تجارXة');
  expect((await editor.read())[1]).toEqual(paragraph('تجارXة'));
});
