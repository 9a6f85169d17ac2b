import { expect, type Page } from '@playwright/test';
import { type EditorPage, factLink, paragraph, test, words } from './harness/editor-page.ts';

const bar = (page: Page) => page.getByRole('search', { name: 'Find in this note' });
const count = (page: Page) => bar(page).getByRole('status');

async function find(editor: EditorPage, how: 'find' | 'replace' = 'find'): Promise<void> {
  await editor.page.evaluate((mode) => window.harness.handle.find(mode), how);
  await expect(bar(editor.page).getByRole('textbox', { name: 'Find' })).toBeFocused();
}

/** The words each highlight covers. */
function marked(editor: EditorPage, name: 'found' | 'found-current'): Promise<readonly string[]> {
  return editor.page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

const body = [
  paragraph('Tariffs on palm oil, ', words('palm', 'bold'), ' kernels and ', factLink('palm sugar'), '.'),
  paragraph('No palm trees.'),
];

test('words are found across formats and facts, from the caret on and round', async ({ editor }) => {
  await editor.open(body);
  await editor.caret('kernels');
  await find(editor);
  await editor.type('palm');
  await expect(count(editor.page)).toHaveText('3 of 4');
  expect(await marked(editor, 'found-current')).toEqual(['palm']);
  expect(await marked(editor, 'found')).toEqual(['palm', 'palm', 'palm']);
  await editor.press('Enter', 'Enter');
  await expect(count(editor.page)).toHaveText('1 of 4');
  await editor.press('Shift+Enter');
  await expect(count(editor.page)).toHaveText('4 of 4');
  await editor.press('Escape');
  await expect(bar(editor.page)).toBeHidden();
  await expect(editor.text).toBeFocused();
  expect(await marked(editor, 'found')).toEqual([]);
  expect(await editor.page.evaluate(() => getSelection()?.toString())).toBe('palm');
  expect(await editor.read()).toEqual(body);
});

test('a match may begin in one format and end in another', async ({ editor }) => {
  await editor.open(body);
  await find(editor, 'replace');
  await editor.type('oil, palm kernels');
  await expect(count(editor.page)).toHaveText('1 of 1');
  await bar(editor.page).getByRole('textbox', { name: 'Replace with' }).fill('fruit');
  await bar(editor.page).getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(count(editor.page)).toHaveText('None');
  expect((await editor.read())[0]).toEqual(paragraph('Tariffs on palm fruit and ', factLink('palm sugar'), '.'));
});

test('all are replaced as one step, a fact’s words stay linked, and undo brings everything back', async ({
  editor,
}) => {
  await editor.open(body);
  await find(editor, 'replace');
  await editor.type('palm');
  const replacement = bar(editor.page).getByRole('textbox', { name: 'Replace with' });
  await replacement.fill('date');
  await replacement.press('Enter');
  await expect(count(editor.page)).toHaveText('1 of 3');
  await expect(replacement).toBeFocused();
  await editor.press('Escape');
  await expect(editor.text).toBeFocused();
  await editor.press('ControlOrMeta+z');
  await find(editor, 'replace');
  await editor.type('palm');
  await replacement.fill('date');
  await bar(editor.page).getByRole('button', { name: 'Replace all' }).click();
  await expect(count(editor.page)).toHaveText('None');
  await expect(bar(editor.page).getByRole('textbox', { name: 'Find' })).toBeFocused();
  expect(await editor.read()).toEqual([
    paragraph(
      'Tariffs on date oil, ',
      words('date', 'bold'),
      ' kernels and ',
      factLink('date sugar', 'palm sugar'),
      '.',
    ),
    paragraph('No date trees.'),
  ]);
  await editor.press('Escape');
  await expect(editor.text).toBeFocused();
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual(body);
});

test('expressions are found, and what is wrong with one is said', async ({ editor }) => {
  await editor.open([paragraph('On 16 April 2025 and 3 May 2026.')]);
  await find(editor, 'replace');
  const pattern = bar(editor.page).getByRole('button', { name: 'Regular expression' });
  await pattern.click();
  // Under the pointer too: #0e5a62.
  await expect(pattern).toHaveCSS('color', 'rgb(14, 90, 98)');
  await bar(editor.page).getByRole('textbox', { name: 'Find' }).fill('(\\d+) (April|May');
  await expect(bar(editor.page)).toContainText('This expression cannot be read');
  await bar(editor.page).getByRole('textbox', { name: 'Find' }).fill('(\\d+) (April|May)');
  await expect(count(editor.page)).toHaveText('1 of 2');
  await bar(editor.page).getByRole('textbox', { name: 'Replace with' }).fill('$2 $1');
  await bar(editor.page).getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(() => editor.read()).toEqual([paragraph('On April 16 2025 and May 3 2026.')]);
});

test('the count follows the text as it is written', async ({ editor }) => {
  await editor.open([paragraph('one')]);
  await find(editor);
  await editor.type('one');
  await expect(count(editor.page)).toHaveText('1 of 1');
  await editor.caret('one');
  await editor.type(' and one');
  await expect(count(editor.page)).toHaveText('1 of 2');
});

test('a note open for reading only is searched and not changed', async ({ editor }) => {
  await editor.open([paragraph('one')], { readOnly: true });
  await find(editor, 'replace');
  await editor.type('one');
  await expect(count(editor.page)).toHaveText('1 of 1');
  await expect(bar(editor.page).getByRole('textbox', { name: 'Replace with' })).toHaveCount(0);
});

test('marks that another note on the page has stay when those of this one go', async ({ editor }) => {
  await editor.open(body);
  await editor.page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.body.appendChild(new Text('elsewhere')));
    CSS.highlights.set('found', new Highlight(range));
  });
  await find(editor);
  await editor.type('palm');
  await expect(count(editor.page)).toHaveText('1 of 4');
  expect(await marked(editor, 'found')).toEqual(['elsewhere', 'palm', 'palm', 'palm']);
  await editor.press('Escape');
  await expect(bar(editor.page)).toBeHidden();
  expect(await marked(editor, 'found')).toEqual(['elsewhere']);
});
