import { expect } from '@playwright/test';
import { paragraph, test, words } from './harness/editor-page.ts';

const footnote = (text: string) => ({ type: 'footnote', content: [words(text)] }) as const;

test('a footnote is written where it is called, without leaving the keyboard', async ({ editor }) => {
  await editor.open([paragraph('It grew. Then it fell.')]);
  const { page } = editor;
  await editor.caret('grew.', 'after');
  await editor.press('ControlOrMeta+Alt+d');
  const box = page.getByRole('textbox', { name: 'Text of the footnote' });
  await expect(box).toBeFocused();
  await page.keyboard.type('In real');
  // A crash now would leave these words in the note.
  expect(await editor.read()).toEqual([
    { type: 'paragraph', content: [words('It grew.'), footnote('In real'), words(' Then it fell.')] },
  ]);
  await page.keyboard.type(' terms.');
  await page.keyboard.press('Enter');
  await expect(editor.text).toBeFocused();
  await editor.type(' Fast.');
  const written = [
    { type: 'paragraph', content: [words('It grew.'), footnote('In real terms.'), words(' Fast. Then it fell.')] },
  ];
  expect(await editor.read()).toEqual(written);
  await expect(page.getByRole('button', { name: 'Footnote: In real terms.' })).toBeVisible();

  await page.getByRole('button', { name: /^Footnote:/ }).click();
  await expect(box).toBeFocused();
  await page.keyboard.type(' Really.');
  await page.keyboard.press('Escape');
  await expect(editor.text).toBeFocused();
  await expect(page.getByRole('button', { name: 'Footnote: In real terms. Really.' })).toBeVisible();
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual(written);

  await page.getByRole('button', { name: /^Footnote:/ }).click();
  await page.getByRole('button', { name: 'Remove footnote' }).click();
  expect(await editor.read()).toEqual([paragraph('It grew. Fast. Then it fell.')]);
});

test('footnotes go with the text that is copied', async ({ editor }) => {
  const line = {
    type: 'paragraph',
    content: [words('One'), footnote('A'), words(' and two'), footnote('B'), words(' more')],
  } as const;
  await editor.open([line, paragraph('End')]);
  await editor.caret('One', 'before');
  await editor.press('Shift+End');
  await editor.settle();
  await editor.press('ControlOrMeta+c', 'ControlOrMeta+End');
  await editor.settle();
  await editor.press('ControlOrMeta+v');
  expect(await editor.read()).toEqual([
    line,
    { type: 'paragraph', content: [words('EndOne'), footnote('A'), words(' and two'), footnote('B'), words(' more')] },
  ]);
});
