import { expect, type Page } from '@playwright/test';
import { type EditorPage, factLink, paragraph, test, words } from './harness/editor-page.ts';

const MISSPELT = {
  goverment: ['government', 'govern'],
  recieve: ['receive'],
  Anwar: [],
  Wawasan: [],
  "don'nt": ["don't"],
};

const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('misspelt') ?? [], (range) => range.toString()));

async function rightClickOn({ page }: EditorPage, word: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const range = Array.from(CSS.highlights.get('misspelt') ?? []).find((one) => one.toString() === wanted);
    return range instanceof Range ? range.getBoundingClientRect().toJSON() : null;
  }, word);
  if (!place) throw new Error(`“${word}” is not marked`);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2, { button: 'right' });
}

test('wrong words are marked in a pause, and the note stays as it is', async ({ editor }) => {
  const body = [
    paragraph('The goverment of Anwar will recieve ', factLink('a goverment', 'a goverment'), ' reply.'),
    paragraph('See goverment.example.org and GOVERMENT2, ', factLink('our goverment', 'reworded'), '.'),
  ];
  await editor.open(body, { misspelt: MISSPELT });
  const { page } = editor;
  await expect.poll(() => marked(page)).toEqual(['goverment', 'recieve', 'goverment']);
  expect(await editor.read()).toEqual(body);
  expect(await editor.seen('dirty')).toBe(0);

  // The word being typed is left alone until it is done.
  await editor.caret('reply.');
  await editor.type(' Wawasan');
  await editor.caret('our', 'before');
  await expect.poll(() => marked(page)).toEqual(['goverment', 'recieve', 'Wawasan', 'goverment']);
  await editor.caret('Wawasan');
  await editor.type(' recieve');
  await expect.poll(() => marked(page)).toEqual(['goverment', 'recieve', 'Wawasan', 'goverment']);
  await editor.type(' ');
  await expect.poll(() => marked(page)).toEqual(['goverment', 'recieve', 'Wawasan', 'recieve', 'goverment']);
});

test('a wrong word has a menu: another takes its place in one step, or the dossier takes it', async ({ editor }) => {
  await editor.open([paragraph('A ', words('goverment', 'bold'), ' says: don’nt, Wawasan')], { misspelt: MISSPELT });
  const { page } = editor;
  const menu = page.getByRole('menu');
  await expect.poll(() => marked(page)).toEqual(['goverment', 'don’nt', 'Wawasan']);
  await rightClickOn(editor, 'goverment');
  await expect(menu).toHaveAccessibleName('Spelling of “goverment”');
  await expect(menu.getByRole('menuitem')).toHaveText([
    ...['government', 'govern', 'Add “goverment” to this dossier’s words', /^Next misspelt word/],
  ]);
  await menu.getByRole('menuitem', { name: 'government' }).click();
  await expect(menu).toHaveCount(0);
  await expect(editor.text).toBeFocused();
  const mended = paragraph('A ', words('government', 'bold'), ' says: don’nt, Wawasan');
  expect(await editor.read()).toEqual([mended]);
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual([paragraph('A ', words('goverment', 'bold'), ' says: don’nt, Wawasan')]);
  await editor.press('ControlOrMeta+Shift+z');
  expect(await editor.read()).toEqual([mended]);

  await expect.poll(() => marked(page)).toEqual(['don’nt', 'Wawasan']);
  await rightClickOn(editor, 'don’nt');
  await menu.getByRole('menuitem', { name: 'don', exact: false }).first().click();
  expect(await editor.read()).toEqual([paragraph('A ', words('government', 'bold'), ' says: don’t, Wawasan')]);
  await expect.poll(() => marked(page)).toEqual(['Wawasan']);
  await rightClickOn(editor, 'Wawasan');
  await menu.getByRole('menuitem', { name: /^Add / }).click();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('the keyboard goes from one wrong word to the next, around the end, and back to the text', async ({ editor }) => {
  const filler = Array.from({ length: 120 }, (_, index) => paragraph(`Paragraph ${index} is in order.`));
  const body = [paragraph('The goverment is'), ...filler, paragraph('to recieve it, Anwar')];
  await editor.open(body, { misspelt: MISSPELT });
  const { page } = editor;
  const menu = page.getByRole('menu');
  const step = (which: 'nextMisspelt' | 'previousMisspelt' | 'suggestSpelling') =>
    page.evaluate((command) => window.harness.handle.format(command), which);
  await editor.caret('is');
  await step('nextMisspelt');
  await expect(menu).toHaveAccessibleName('Spelling of “recieve”');
  await expect(menu.getByRole('menuitem', { name: 'receive' })).toBeFocused();
  await editor.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: 'Next misspelt word' })).toBeFocused();
  await editor.press('Enter');
  await expect(menu).toHaveAccessibleName('Spelling of “goverment”');
  await step('previousMisspelt');
  await expect(menu).toHaveAccessibleName('Spelling of “recieve”');
  await editor.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(editor.text).toBeFocused();
  await step('suggestSpelling');
  await expect(menu).toHaveAccessibleName('Spelling of “recieve”');
  await editor.press('Enter');
  await expect(editor.text).toBeFocused();
  expect((await editor.read()).at(-1)).toEqual(paragraph('to receive it, Anwar'));
  await step('suggestSpelling');
  await expect(page.locator('body')).toHaveAttribute('data-said', 'The word at the caret is spelt correctly');
});

test('words are put in another language: in the note, on the page and for spelling', async ({ editor }) => {
  const body = [paragraph('The goverment will recieve it')];
  await editor.open(body, { misspelt: MISSPELT });
  const { page } = editor;
  await expect.poll(() => marked(page)).toEqual(['goverment', 'recieve']);
  await editor.caret('goverment', 'all');
  await page.evaluate(() => window.harness.handle.format('language'));
  const menu = page.getByRole('menu', { name: 'Language of these words' });
  await expect(menu.getByRole('menuitemradio', { checked: true })).toHaveText(/, as the note$/);
  await expect(menu.getByRole('menuitemradio', { checked: true })).toBeFocused();
  await menu.getByRole('menuitemradio', { name: 'French' }).click();
  await expect(menu).toHaveCount(0);
  await expect(editor.text).toBeFocused();
  const french = { ...words('goverment'), language: 'fr' };
  expect(await editor.read()).toEqual([paragraph('The ', french, ' will recieve it')]);
  await expect(editor.text.locator('[lang]')).toHaveText('goverment');
  await expect.poll(() => marked(page)).toEqual(['recieve']);
  await editor.press('ControlOrMeta+z');
  await expect.poll(() => editor.read()).toEqual(body);
  await expect(editor.text.locator('[lang]')).toHaveCount(0);
});
