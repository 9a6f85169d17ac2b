import { expect } from '@playwright/test';
import type { Inline, Text } from '../../../core/note/note.ts';
import type { FormatCommand } from '../../../renderer/editor/editor-types.ts';
import { type EditorPage, factLink, paragraph, test, words } from './harness/editor-page.ts';

const ADDRESS = 'https://example.org';
const link = (...content: readonly (Text | string)[]) =>
  ({
    type: 'link',
    url: ADDRESS,
    content: content.map((one) => (typeof one === 'string' ? words(one) : one)),
  }) as const;
const format = (editor: EditorPage, command: FormatCommand) =>
  editor.page.evaluate((given) => window.harness.handle.format(given), command);

async function linkSelected(editor: EditorPage): Promise<void> {
  await format(editor, 'link');
  await editor.page.getByRole('dialog', { name: 'Link' }).getByRole('textbox').fill(ADDRESS);
  await editor.press('Enter');
}

test('links are set, changed and removed in the box', async ({ editor }) => {
  await editor.open([paragraph('See the report now')]);
  await editor.caret('report', 'all');
  await format(editor, 'link');
  const box = editor.page.getByRole('dialog', { name: 'Link' });
  await box.getByRole('textbox').fill('javascript:alert(1)');
  await editor.press('Enter');
  await expect(box.getByRole('alert')).toBeVisible();
  await box.getByRole('textbox').fill('example.org/report');
  await editor.press('Enter');
  await expect(box).toHaveCount(0);
  const made = { ...link('report'), url: 'https://example.org/report' };
  expect(await editor.read()).toEqual([paragraph('See the ', made, ' now')]);
  await editor.caret('rep');
  await editor.press('ControlOrMeta+k');
  await expect(box.getByRole('textbox')).toHaveValue('https://example.org/report');
  await box.getByRole('button', { name: 'Remove link' }).click();
  expect(await editor.read()).toEqual([paragraph('See the report now')]);
});

test('links are removed from the words selected, and at their edge', async ({ editor }) => {
  const box = editor.page.getByRole('dialog', { name: 'Link' });
  const remove = async () => {
    await format(editor, 'link');
    await box.getByRole('button', { name: 'Remove link' }).click();
    await expect(box).toHaveCount(0);
  };
  await editor.open([paragraph('See ', link('one two three'), ' now')]);
  await editor.caret('two', 'all');
  await remove();
  expect(await editor.read()).toEqual([paragraph('See ', link('one '), 'two', link(' three'), ' now')]);
  await editor.open([paragraph('See ', link('one')), paragraph('next')]);
  await editor.caret('one', 'after');
  await editor.press('Shift+ArrowRight', 'Shift+ArrowRight');
  await remove();
  expect(await editor.read()).toEqual([paragraph('See one'), paragraph('next')]);
});

test('a link made of one and of bold words after it keeps what follows in its place', async ({ editor }) => {
  await editor.open([paragraph(link('one'), words(' two three', 'bold'), factLink('four'))]);
  await editor.caret('one', 'before');
  await editor.press('ArrowRight', ...Array.from({ length: 6 }, () => 'Shift+ArrowRight'));
  await linkSelected(editor);
  const made = link('one', words(' two', 'bold'));
  expect(await editor.read()).toEqual([paragraph(made, words(' three', 'bold'), factLink('four'))]);
  await expect(editor.text).toHaveText('one two threefour');
});

test('a link over words with footnotes leaves each at its words', async ({ editor }) => {
  const note = (text: string) => ({ type: 'footnote', content: [words(text)] }) as const;
  const heading = (content: Inline) => ({ type: 'heading', level: 2, content: [content] }) as const;
  const [first, second, third] = [note('First.'), note('Second.'), note('Third.')];
  const text = paragraph(words('one', 'subscript'), first, words(' two', 'subscript'), second, '; three.', third);
  await editor.open([heading(words('Trade')), text]);
  await editor.caret('; three', 'after');
  await editor.press('Control+Shift+Home');
  await linkSelected(editor);
  const [one, two, three] = [link(words('one', 'subscript')), link(words(' two', 'subscript')), link('; three')];
  expect(await editor.read()).toEqual([heading(link('Trade')), paragraph(one, first, two, second, three, '.', third)]);
  const shown = editor.text.locator('p').locator('a, sup, > span');
  await expect(shown).toHaveText(['one', '', ' two', '', '; three', '.', '']);
});

test('a link over a fact leaves the fact outside', async ({ editor }) => {
  await editor.open([paragraph('one ', factLink('two'), ' three')]);
  await editor.text.focus();
  await editor.press('Control+a');
  await linkSelected(editor);
  expect(await editor.read()).toEqual([paragraph(link('one '), factLink('two'), link(' three'))]);
});
