import { expect, type Page } from '@playwright/test';
import type { Block } from '../../../core/note/note.ts';
import { paragraph, test, words } from './harness/editor-page.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 2, content: [words(text)], section: text });
const focusText = (page: Page) => page.evaluate(() => window.harness.handle.focus());

test('a text entered for the first time takes the caret where writing goes on', async ({ editor }) => {
  await editor.open([heading('Purpose'), paragraph(), heading('Background'), paragraph()]);
  await focusText(editor.page);
  await editor.type('first');
  expect(await editor.read()).toEqual([heading('Purpose'), paragraph('first'), heading('Background'), paragraph()]);

  await editor.open([heading('Purpose'), paragraph('Done.')]);
  await focusText(editor.page);
  await editor.type(' More.');
  expect(await editor.read()).toEqual([heading('Purpose'), paragraph('Done. More.')]);
});

test('a command of the bar acts on a text never entered', async ({ editor }) => {
  await editor.open([heading('Purpose'), paragraph('Done.')]);
  await editor.page.evaluate(() => window.harness.handle.format('bullets'));
  expect((await editor.read()).map((block) => block.type)).toEqual(['heading', 'list']);
});

test('the caret is where it was when the keyboard comes back from another field', async ({ editor }) => {
  await editor.open([heading('Purpose'), paragraph('one two')]);
  await editor.caret('one');
  await editor.page.evaluate(() => document.body.append(document.createElement('input')));
  await editor.page.locator('body > input').fill('elsewhere');
  await editor.text.focus();
  await editor.settle();
  await editor.type(' and');
  expect(await editor.read()).toEqual([heading('Purpose'), paragraph('one and two')]);

  await editor.page.locator('body > input').focus();
  await editor.text.getByText('Purpose').click();
  await editor.press('End');
  await editor.type('s');
  expect((await editor.read())[0]).toMatchObject({ content: [words('Purposes')] });
  await editor.page.locator('body > input').evaluate((input) => input.remove());
});

test('words selected past the editor while a block is selected are what is typed over', async ({ editor }) => {
  const oneCell = (text: string): Block => ({
    type: 'table',
    headerRow: false,
    rows: [[{ blocks: [paragraph(text)] }]],
  });
  const body: readonly Block[] = [{ type: 'rule' }, oneCell('cell'), paragraph('after')];
  await editor.open(body);
  await editor.text.getByRole('separator').click();
  // As a screen reader does, from a cell to below the table.
  await editor.text.evaluate((text) => {
    const words = (of: string) => text.querySelector(`${of} [data-lexical-text]`)?.firstChild ?? text;
    document.getSelection()?.setBaseAndExtent(words('td'), 1, words(':scope > p'), 3);
  });
  await editor.settle();
  await editor.press('x');
  expect(await editor.read()).toEqual([{ type: 'rule' }, oneCell('x'), paragraph('er')]);
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual(body);
});

test('a key pressed as soon as the caret moved acts where the caret is', async ({ editor }) => {
  await editor.open([paragraph('one two'), paragraph('end')]);
  await editor.caret('two', 'all');
  await editor.settle();
  // In one task, as on a busy page: the editor has not been told yet that the caret went.
  await editor.text.evaluate((text) => {
    if (text.lastElementChild) document.getSelection()?.selectAllChildren(text.lastElementChild);
    document.getSelection()?.collapseToEnd();
    text.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter', code: 'Enter' }));
  });
  expect(await editor.read()).toEqual([paragraph('one two'), paragraph('end'), paragraph()]);
});

test('a list beside the caret goes out of sight with it, and comes back', async ({ editor }) => {
  await editor.open([paragraph('first'), ...Array.from({ length: 80 }, () => paragraph('line'))]);
  await editor.caret('first');
  await editor.press('Enter');
  await editor.type('/');
  const list = editor.page.getByRole('listbox');
  await expect(list).toBeVisible();
  const scroll = (to: number) => editor.text.evaluate((text, top) => text.closest('.scrolls')?.scrollTo(0, top), to);
  await scroll(99_999);
  await expect(list).toBeHidden();
  await scroll(0);
  await expect(list).toBeVisible();
});

test('a key puts in a space that holds words together', async ({ editor }) => {
  await editor.open([paragraph('RM')]);
  await editor.caret('RM');
  await editor.press('Control+Shift+Space');
  await editor.type('5 million');
  expect(await editor.read()).toEqual([paragraph('RM\u00a05 million')]);
  await editor.press('Control+z');
  expect(JSON.stringify(await editor.read())).not.toContain('million');
});

for (const [command, type] of [
  ['table', 'table'],
  ['pageBreak', 'page-break'],
  ['rule', 'rule'],
  ['landscape', 'section-break'],
] as const)
  test(`a ${type} asked for in an empty paragraph leaves no gap above it, and room below`, async ({ editor }) => {
    await editor.open([heading('Purpose'), paragraph(), heading('Background'), paragraph('x')]);
    await focusText(editor.page);
    await editor.page.evaluate((given) => window.harness.handle.format(given), command);
    if (command === 'table') {
      await expect(editor.page.getByLabel('Columns')).toBeFocused();
      await editor.press('Enter');
      await expect(editor.text).toBeFocused();
    }
    const body = await editor.read();
    expect(body.map((block) => block.type)).toEqual(['heading', type, 'paragraph', 'heading', 'paragraph']);
    // One letter: two, sent slowly, are two steps of undo.
    await editor.type('o');
    expect(JSON.stringify((await editor.read())[command === 'table' ? 1 : 2])).toContain('"o"');
    await editor.press('Control+z', 'Control+z');
    expect((await editor.read()).map((block) => block.type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
  });
