import { expect } from '@playwright/test';
import type { Block, Table } from '../../../core/note/note.ts';
import { paragraph, test, words } from './harness/editor-page.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 1, content: [words(text)] });
const table = (more: Partial<Table> = {}): Table => ({
  type: 'table',
  headerRow: false,
  rows: [[{ blocks: [{ type: 'paragraph', content: [words('1.2')] }] }]],
  ...more,
});

test('a reference is made by keyboard, follows what it leads to, and says when that is gone', async ({ editor }) => {
  const body = [
    paragraph('See .'),
    heading('Trade'),
    table({ caption: 'Imports' }),
    table({ caption: 'Exports' }),
    paragraph('End'),
  ];
  await editor.open(body);
  const { page } = editor;
  await editor.caret('See ', 'after');
  await editor.type('/refer');
  await expect(editor.page.getByRole('option').first()).toBeVisible();
  await editor.press('Enter');
  const box = page.getByRole('combobox', { name: 'Refer to' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('option')).toHaveText(['Trade', /Table.1: Imports/, /Table.2: Exports/]);
  await box.fill('exp');
  await box.press('Enter');
  await expect(editor.text).toBeFocused();
  const reference = page.getByRole('link');
  await expect(reference).toHaveText(/^Table.2$/);
  const made = await editor.read();
  const [first, , , target] = made;
  const anchor = target?.type === 'table' ? target.anchor : undefined;
  expect(anchor).toMatch(/^ref-/);
  expect(first).toEqual({
    type: 'paragraph',
    content: [words('See '), { type: 'reference', to: anchor, shows: 'number' }, words('.')],
  });

  // The table before it goes, and it is the first.
  await page.getByRole('textbox', { name: 'Caption of the table' }).first().fill('');
  await expect(reference).toHaveText(/^Table.1$/);
  await reference.click();
  await page.getByRole('radio', { name: 'Words' }).check();
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(reference).toHaveText('Exports');
  await editor.press('ControlOrMeta+z');
  await expect(reference).toHaveText(/^Table.1$/);
  await editor.press('ControlOrMeta+z', 'ControlOrMeta+z');
  expect(await editor.read()).toEqual([paragraph('See .'), ...body.slice(1)]);
});

test('a contents table lists the text as it stands and leads there; captions are numbered', async ({ editor }) => {
  await editor.open([
    { type: 'contents', of: 'headings' },
    { type: 'contents', of: 'tables' },
    heading('One'),
    table(),
  ]);
  const { page } = editor;
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('button')).toHaveText(['One']);
  await expect(page.getByRole('navigation', { name: 'Tables' })).toContainText('will be listed here');
  await page.getByRole('heading', { name: 'One' }).click();
  await editor.press('End');
  await editor.type(' more');
  await expect(contents.getByRole('button')).toHaveText(['One more']);
  await page.getByRole('textbox', { name: 'Caption of the table' }).fill('Exports');
  const caption = page.getByRole('navigation', { name: 'Tables' }).getByRole('button');
  await expect(caption).toHaveText(/^Table.1: Exports$/);
  await contents.getByRole('button').click();
  await expect(editor.text).toBeFocused();
  await editor.type(' yet');
  await expect(contents.getByRole('button')).toHaveText(['One more yet']);
  expect((await editor.read())[3]).toEqual(table({ caption: 'Exports' }));
});

test('a copy of what is referred to is another, and references still lead to the first', async ({ editor }) => {
  const line = { type: 'paragraph', content: [words('See '), { type: 'reference', to: 'a', shows: 'title' }] } as const;
  const first = { ...heading('Trade'), anchor: 'a' } as Block;
  await editor.open([first, line, paragraph('End')]);
  await editor.caret('Trade', 'before');
  await editor.press('Shift+ArrowDown', 'Shift+End');
  await editor.settle();
  await editor.press('ControlOrMeta+c');
  await editor.caret('End', 'after');
  await editor.press('Enter', 'ControlOrMeta+v');
  await expect(editor.page.getByRole('link')).toHaveText(['Trade', 'Trade']);
  expect(await editor.read()).toEqual([first, line, paragraph('End'), heading('Trade'), line]);
});
