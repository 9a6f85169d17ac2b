import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SAMPLE_IMAGES } from '../core/note/sample-images.ts';
import { noteText, runCommand, startBlank, test, untilSaved } from './app.ts';
import { boxOf, drag, readOut } from './drawn.ts';

const CAPTION = 'Rice and tea in store';

const table = (desk: Page): Locator => noteText(desk).getByRole('table');
const headers = (desk: Page): Locator => table(desk).getByRole('columnheader');
const picture = (desk: Page): Locator => noteText(desk).getByRole('figure');
const keyPoint = (desk: Page): Locator => noteText(desk).locator('.note-callout', { hasText: 'Buy rice now.' });
const warning = (desk: Page): Locator => noteText(desk).locator('.note-callout', { hasText: 'Provisional figures.' });
const lines = (desk: Page): Locator => noteText(desk).getByRole('separator');

test('a table is changed by menu and pointer and copied out, a picture is dragged to its size, and all is there and in Word', async ({
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startBlank(desk, 'Stores');
  await test.step('columns are moved and deleted', () => changeColumns(desk));
  await test.step('one is made wider by its handle', () => dragColumn(desk));
  await test.step('cells chosen are copied as spreadsheets take them', () => copyCells(desk));
  await test.step('the table has a caption with its number', () => giveCaption(desk));
  await test.step('boxes, a line and a page break are drawn as such', () => drawBoxesAndLines(desk));
  await test.step('a picture is put in and dragged narrower', () => putPicture(desk));
  await test.step('contents list the headings and lead to them', () => leadByContents(desk));
  await test.step('all of it is there after a reload', () => seeAgain(desk));
  await test.step('and in the Word file', () => exportWord(desk));
});

async function press(desk: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.keyboard.press(key);
}

async function changeColumns(desk: Page): Promise<void> {
  await desk.keyboard.type('# Prices');
  await press(desk, 'Enter');
  await desk.keyboard.type('/tabl');
  await expect(desk.getByRole('option', { name: 'Table…' })).toBeVisible();
  await press(desk, 'Enter');
  await expect(desk.getByRole('dialog', { name: 'New table' })).toBeVisible();
  await press(desk, 'Enter');
  await expect(noteText(desk)).toBeFocused();
  const words = ['Crop', 'Tons', 'Price', 'Rice', '4', 'high', 'Tea', '7', 'low'];
  for (const [at, word] of words.entries()) {
    await desk.keyboard.type(word);
    if (at < words.length - 1) await press(desk, 'Tab');
  }
  await expect(headers(desk)).toHaveText(['Crop', 'Tons', 'Price']);
  await press(desk, 'Alt+Shift+ArrowLeft');
  await expect(headers(desk)).toHaveText(['Crop', 'Price', 'Tons']);
  await expect(table(desk).getByRole('cell')).toHaveText(['Rice', 'high', '4', 'Tea', 'low', '7']);
  await chooseOfColumn(desk, 'Move column forward');
  await expect(headers(desk)).toHaveText(['Crop', 'Tons', 'Price']);
  await chooseOfColumn(desk, 'Delete column');
  await expect(headers(desk)).toHaveText(['Crop', 'Tons']);
  await expect(table(desk).getByRole('cell')).toHaveText(['Rice', '4', 'Tea', '7']);
}

async function chooseOfColumn(desk: Page, item: string): Promise<void> {
  await desk.getByRole('button', { name: 'Table tools' }).click();
  await desk.getByRole('menuitem', { name: 'Column', exact: true }).click();
  await desk.getByRole('menuitem', { name: item }).click();
  await expect(noteText(desk)).toBeFocused();
}

async function dragColumn(desk: Page): Promise<void> {
  const before = await boxOf(headers(desk).first());
  const whole = await boxOf(table(desk));
  await drag(desk, desk.getByRole('slider', { name: 'Width of column 1' }), 120);
  await expect.poll(async () => (await boxOf(headers(desk).first())).width - before.width).toBeGreaterThan(100);
  expect((await boxOf(headers(desk).first())).width - before.width).toBeLessThan(140);
  expect((await boxOf(table(desk))).width).toBeCloseTo(whole.width, 0);
}

async function copyCells(desk: Page): Promise<void> {
  await table(desk)
    .getByRole('cell', { name: 'Rice' })
    .dragTo(table(desk).getByRole('cell', { name: '7' }));
  await expect(table(desk).locator('.note-cell-selected')).toHaveText(['Rice', '4', 'Tea', '7']);
  await press(desk, 'ControlOrMeta+c');
  const copied = await desk.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toBe('Rice\t4\nTea\t7');
  expect(copied.html).toContain('<table');
  const rows = copied.html.split(/<tr\b/).slice(1);
  expect(rows.map(cellsOf)).toEqual([
    ['Rice', '4'],
    ['Tea', '7'],
  ]);
}

/** The words in the cells of a row of HTML. */
function cellsOf(row: string): readonly string[] {
  return [...row.matchAll(/<td\b[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, '').trim());
}

async function giveCaption(desk: Page): Promise<void> {
  const caption = desk.getByRole('textbox', { name: 'Caption of the table' });
  await caption.fill(CAPTION);
  await expectCaption(desk);
  await caption.press('Enter');
  await expect(noteText(desk)).toBeFocused();
}

async function expectCaption(desk: Page): Promise<void> {
  await expect(desk.getByRole('textbox', { name: 'Caption of the table' })).toHaveValue(CAPTION);
  await expect.poll(() => readOut(desk)).toContain(`Table 1: ${CAPTION}`);
}

async function drawBoxesAndLines(desk: Page): Promise<void> {
  await press(desk, 'ControlOrMeta+End');
  await runCommand(desk, 'Key point in a box');
  await desk.keyboard.type('Buy rice now.');
  await press(desk, 'Enter', 'Enter');
  await desk.keyboard.type('> [!WARNING] Provisional figures.');
  await press(desk, 'Enter', 'Enter');
  await desk.keyboard.type('***');
  await press(desk, 'Enter');
  await desk.keyboard.type('---');
  await press(desk, 'Enter');
  await seeBoxesAndLines(desk);
}

async function seeBoxesAndLines(desk: Page): Promise<void> {
  await expect(keyPoint(desk)).toHaveCSS('border-inline-start', /^4px solid /);
  await expect(warning(desk)).toHaveCSS('border', /^2px solid /);
  const grounds = await Promise.all([noteText(desk), keyPoint(desk), warning(desk)].map(groundOf));
  expect(new Set(grounds).size, grounds.join()).toBe(3);
  await expect(lines(desk)).toHaveCount(2);
  await expect(lines(desk).first()).toHaveCSS('border-block-start', /^1px solid /);
  const pageBreak = noteText(desk).getByRole('separator', { name: 'Page break' });
  await expect(pageBreak).toHaveCSS('border-block-start', /^1px dashed /);
  await expect(pageBreak).toHaveCSS('content', '"Page break"', { pseudo: 'after' });
  expect((await boxOf(lines(desk).first())).width).toBeGreaterThan(400);
}

async function groundOf(block: Locator): Promise<string> {
  return block.evaluate((element) => getComputedStyle(element).backgroundColor);
}

async function putPicture(desk: Page): Promise<void> {
  const [png] = Object.values(SAMPLE_IMAGES);
  if (!png) throw new Error('no picture');
  const [chooser] = await Promise.all([desk.waitForEvent('filechooser'), runCommand(desk, 'Insert image')]);
  await chooser.setFiles({ name: 'store.png', mimeType: 'image/png', buffer: Buffer.from(png.bytes) });
  await picture(desk).getByRole('textbox', { name: 'Caption' }).fill('The store');
  await picture(desk)
    .getByRole('textbox', { name: /^Description/ })
    .fill('Sacks of rice');
  const image = picture(desk).getByRole('img', { name: 'Sacks of rice' });
  const before = await boxOf(image);
  await image.hover();
  await drag(desk, picture(desk).getByRole('slider', { name: 'Width of the picture' }), -250);
  await expect.poll(async () => before.width - (await boxOf(image)).width).toBeGreaterThan(230);
  const after = await boxOf(image);
  expect(before.width - after.width).toBeLessThan(270);
  expect(after.width / after.height).toBeCloseTo(before.width / before.height, 1);
}

async function leadByContents(desk: Page): Promise<void> {
  const heading = noteText(desk).getByRole('heading', { name: 'Prices' });
  await press(desk, 'Escape');
  await expect(noteText(desk)).toBeFocused();
  await press(desk, 'ControlOrMeta+End', 'Enter');
  await desk.keyboard.type('## Outlook');
  await press(desk, 'Enter');
  await desk.keyboard.type('Prices may fall.');
  await runCommand(desk, 'Insert contents');
  const contents = noteText(desk).getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('listitem')).toHaveText(['Text', 'Prices', 'Outlook']);
  await contents.getByRole('button', { name: 'Outlook' }).scrollIntoViewIfNeeded();
  await expect(heading).not.toBeInViewport();
  await contents.getByRole('button', { name: 'Prices' }).click();
  await expect(heading).toBeInViewport();
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.type(' this year');
  await expect(contents.getByRole('listitem')).toHaveText(['Text', 'Prices this year', 'Outlook']);
}

async function seeAgain(desk: Page): Promise<void> {
  const image = picture(desk).getByRole('img', { name: 'Sacks of rice' });
  const [column, size] = [await boxOf(headers(desk).first()), await boxOf(image)];
  await untilSaved(desk);
  await desk.reload();
  await expect(image).toBeVisible();
  await expect.poll(async () => (await boxOf(image)).width).toBeCloseTo(size.width, 0);
  await expect(picture(desk).getByRole('textbox', { name: 'Caption' })).toHaveValue('The store');
  await expect(headers(desk)).toHaveText(['Crop', 'Tons']);
  expect((await boxOf(headers(desk).first())).width).toBeCloseTo(column.width, 0);
  await expectCaption(desk);
  await seeBoxesAndLines(desk);
  await expect(noteText(desk).getByRole('navigation', { name: 'Contents' }).getByRole('listitem')).toHaveCount(3);
}

async function exportWord(desk: Page): Promise<void> {
  await press(desk, 'ControlOrMeta+Shift+E');
  const dialog = desk.getByRole('dialog', { name: 'Export' });
  const download = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const document = strFromU8(file['word/document.xml'] ?? new Uint8Array());
  const paragraphs = [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)]
      .map(([, words]) => words)
      .join('')
      .replaceAll(/\s/g, ' '),
  );
  expect(paragraphs).toContain(`Table 1: ${CAPTION}`);
  expect(paragraphs).toContain('Figure 1: The store');
  expect(document).toContain('descr="Sacks of rice"');
}
