import { expect } from '@playwright/test';
import { paragraph, test, words } from './harness/editor-page.ts';

const EMPTY = { type: 'paragraph', content: [] } as const;

test('a stroke offers what can be put in, by keyboard and pointer, and leaves prose alone', async ({ editor }) => {
  await editor.open([paragraph('Talks and'), EMPTY]);
  const { page } = editor;
  const options = page.getByRole('option');
  await editor.text.press('ControlOrMeta+End');
  await editor.type('/');
  await expect(options.filter({ hasText: 'Heading 1' })).toBeVisible();
  await expect(options.filter({ hasText: 'Page break' })).toHaveCount(1);
  await expect(editor.text).toHaveAttribute('aria-controls', await page.getByRole('listbox').evaluate(({ id }) => id));
  await editor.type('bul');
  await expect(options).toHaveText(['Bulleted list-']);
  await expect(editor.text).toHaveAttribute('aria-activedescendant', await options.evaluate(({ id }) => id));
  await editor.press('Enter');
  await expect(options).toHaveCount(0);
  await editor.type('One');
  const list = {
    type: 'list',
    ordered: false,
    start: 1,
    children: [{ type: 'item', content: [words('One')] }],
  } as const;
  expect(await editor.read()).toEqual([paragraph('Talks and'), list]);
  await editor.press('ControlOrMeta+z', 'ControlOrMeta+z');
  expect(await editor.read()).toEqual([paragraph('Talks and'), EMPTY]);

  await editor.caret('Talks and');
  await editor.type(' /tab');
  await options.filter({ hasText: 'Table' }).first().click();
  await page.getByRole('dialog', { name: 'New table' }).getByRole('button', { name: 'Insert' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  const [first, second] = await editor.read();
  expect(first).toEqual(paragraph('Talks and '));
  expect(second?.type).toBe('table');
  await editor.type('/');
  await expect(options.filter({ hasText: 'Numbered list' })).toHaveCount(1);
  await expect(options.filter({ hasText: 'Page break' })).toHaveCount(0);
  await editor.press('Escape');
  await expect(options).toHaveCount(0);
  await editor.type('x 3/4, and/or, a / b, /usr');
  await expect(options).toHaveCount(0);
});

test('a stroke after words that are bold and highlighted offers it where they stand', async ({ editor }) => {
  await editor.open([{ type: 'paragraph', content: [words('Talks and', 'bold', 'highlight')] }]);
  await editor.caret('Talks and');
  await editor.type(' /tab');
  const list = editor.page.getByRole('listbox');
  await expect(list).toBeVisible();
  const [box, line] = await Promise.all([list.boundingBox(), editor.text.locator('p').boundingBox()]);
  expect((box?.x ?? 0) - (line?.x ?? 0)).toBeGreaterThan(40);
});

test.describe('before the list that answers a stroke is there', () => {
  test.use({ ownPage: true });

  test('Enter chooses from it once it is, and what was typed on stays', async ({ editor }) => {
    await editor.open([paragraph('Talks and'), EMPTY]);
    const { page } = editor;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/slash-list/, async (route) => {
      await held;
      await route.continue();
    });
    await editor.text.press('ControlOrMeta+End');
    await editor.type('/bul');
    await editor.press('Enter', 'Enter');
    await editor.type('One');
    letThrough();
    const list = { type: 'list', ordered: false, start: 1, children: [{ type: 'item', content: [words('One')] }] };
    await expect.poll(() => editor.read()).toEqual([paragraph('Talks and'), list]);
    await expect(page.getByRole('option')).toHaveCount(0);
  });
});

test('words that are selected have a bar, by pointer and by keyboard, until Escape', async ({ editor }) => {
  await editor.open([paragraph('Trade grew fast.')], { aids: { bar: true, marks: false, focus: false } });
  const { page } = editor;
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await editor.caret('grew', 'all');
  await bar.getByRole('button', { name: 'Highlight' }).click();
  await expect(editor.text).toBeFocused();
  await expect(bar.getByRole('button', { name: 'Highlight' })).toHaveAttribute('aria-pressed', 'true');
  expect(await editor.read()).toEqual([paragraph('Trade ', words('grew', 'highlight'), ' fast.')]);
  await editor.press('Escape');
  await expect(bar).toBeHidden();
  await editor.press('Alt+F10');
  await expect(bar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await editor.press('ArrowRight');
  await expect(bar.getByRole('button', { name: 'Italic' })).toBeFocused();
  await editor.press('Enter');
  expect(await editor.read()).toEqual([paragraph('Trade ', words('grew', 'italic', 'highlight'), ' fast.')]);
  await editor.press('Alt+F10');
  await expect(page.locator('.tooltip')).toBeVisible();
  await editor.press('Escape');
  await expect(editor.text).toBeFocused();
  await expect(bar).toBeHidden();
  await editor.caret('fast', 'all');
  await bar.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('dialog', { name: 'Link' }).getByRole('textbox').fill('example.org');
  await editor.press('Enter');
  await expect(editor.text.locator('a')).toHaveText('fast');
  await editor.press('ArrowRight');
  await expect(bar).toBeHidden();
});

test('quotation marks and dashes are set in the language of the note, and undo gives back what was typed', async ({
  editor,
}) => {
  const aids = { bar: false, marks: true, focus: false };
  await editor.open([paragraph('')], { aids });
  await editor.text.click();
  await editor.type('The "plan" -- it');
  await editor.type("'");
  expect(await editor.read()).toEqual([paragraph('The “plan” – it’')]);
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual([paragraph("The “plan” – it'")]);
  await editor.type('s...');
  expect(await editor.read()).toEqual([paragraph("The “plan” – it's…")]);
  await editor.press('ControlOrMeta+Alt+d');
  await expect(editor.page.getByRole('textbox', { name: 'Text of the footnote' })).toBeFocused();
  await editor.type('A "remark".');
  await editor.press('Enter', 'Enter');
  await editor.type('--- ');
  const [first, second] = await editor.read();
  expect(first).toMatchObject({ content: [{}, { type: 'footnote', content: [words('A “remark”.')] }] });
  expect(second?.type).toBe('page-break');

  await editor.open([paragraph('')], { aids, language: 'fr-FR' });
  await editor.text.click();
  await editor.paste({ 'text/plain': '"brut" ' });
  await editor.type('"l\'accord"');
  expect(await editor.read()).toEqual([paragraph('"brut" «\u202fl’accord\u202f»')]);
});

test('special characters are found by name, and the date of today goes in as words', async ({ editor }) => {
  await editor.open([paragraph('Price ')], { language: 'fr-FR' });
  const { page } = editor;
  await editor.caret('Price ');
  await editor.type('/spec');
  await expect(editor.page.getByRole('option').first()).toBeVisible();
  await editor.press('Enter');
  const box = page.getByRole('combobox', { name: 'Find a character' });
  const active = page.getByRole('dialog', { name: 'Special characters' }).locator('[aria-selected="true"]');
  await expect(box).toBeFocused();
  // It goes where its words go.
  const apart = () =>
    page.getByRole('dialog', { name: 'Special characters' }).evaluate((dialog) => {
      const [at, words] = [dialog, document.querySelector('main p')].map((one) => one?.getBoundingClientRect());
      return at && words && [at.x - words.x, at.y - words.y].map(Math.round);
    });
  const before = await apart();
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ ...size, width: size.width - 200 });
  await expect.poll(apart).toEqual(before);
  await page.setViewportSize(size);
  await editor.press('ArrowRight', 'ArrowDown', 'ArrowUp');
  await expect(active).toHaveText('—');
  await box.fill('zzq');
  await expect(active).toHaveCount(0);
  await box.fill('e acu');
  await expect(active).toHaveText('é');
  await editor.press('ArrowRight', 'Enter');
  await expect(editor.text).toBeFocused();
  await editor.type(' ');
  expect(await editor.read()).toEqual([paragraph('Price É ')]);
  await editor.type('/date');
  await expect(editor.page.getByRole('option').first()).toBeVisible();
  await editor.press('Enter');
  await expect(editor.text).toHaveText(/^Price É \d{1,2} \p{L}+ 20\d\d$/u);
});

test('a format is carried from words to words by keys, and by the pointer once or until Escape', async ({ editor }) => {
  const heading = { type: 'heading', level: 2, content: [words('Head')] } as const;
  await editor.open([heading, paragraph(words('bold', 'bold'), ' one two six'), paragraph('Last')], {
    aids: { bar: true, marks: false, focus: false },
  });
  const { page } = editor;
  const painter = page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Copy format' });
  const click = (text: string) => editor.text.getByText(text).click({ position: { x: 8, y: 8 } });
  await editor.caret('bold', 'all');
  await page.evaluate(() => window.harness.handle.format('copyFormat'));
  await editor.caret('one', 'all');
  await page.evaluate(() => window.harness.handle.format('giveFormat'));
  const one = [heading, paragraph(words('bold', 'bold'), ' ', words('one', 'bold'), ' two six'), paragraph('Last')];
  expect(await editor.read()).toEqual(one);

  await editor.caret('Head', 'all');
  await painter.click();
  await expect(painter).toHaveAttribute('aria-pressed', 'true');
  await click('Last');
  await expect(editor.text.getByRole('heading', { name: 'Last' })).toBeVisible();
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual(one);

  await editor.caret('bold', 'all');
  await painter.dblclick();
  await editor.text.getByText('two six').dblclick({ position: { x: 12, y: 8 } });
  await click('Last');
  await expect(editor.text).toHaveAttribute('data-brush', '');
  await editor.press('Escape');
  await expect(editor.text).not.toHaveAttribute('data-brush');
  await click('Head');
  const [first, second, third] = await editor.read();
  expect([first, third]).toEqual([heading, paragraph(words('Last', 'bold'))]);
  expect(second).not.toEqual(one[1]);
});
