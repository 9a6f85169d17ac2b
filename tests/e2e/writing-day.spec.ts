import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { noteText, runCommand, startBlank, test, untilSaved } from './app.ts';

const WORKBOOK = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
<tr><td colspan=2>Exports</td></tr><tr><td>2024</td><td>1,250</td></tr><tr><td>2025</td><td>1,400</td></tr></table></body></html>`;
const SHEET = `<html><body><table cellspacing="0" border="0"><tr><td>Rice</td><td sdval="4">4</td></tr>
<tr><td>Tea</td><td sdval="7">7</td></tr></table></body></html>`;

test('a morning of writing: blocks, lists, boxes and a table by keyboard, all there after a reload and in Markdown', async ({
  desk,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startBlank(desk, 'Rice');
  const text = noteText(desk);
  const type = (words: string) => desk.keyboard.type(words);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await desk.keyboard.press(key);
  };

  await test.step('headings, quotation, boxes, line and page break as they are typed', async () => {
    await type('## Prices this year');
    await press('Enter');
    await type('They rose **fast** and are *still* rising.');
    await press('Enter');
    await type('> Rice is life.');
    await press('Enter');
    await type('> [!WARNING] Provisional figures.');
    await press('Enter', 'Enter');
    await type('***');
    await press('Enter');
    await type('---');
    await press('Enter');
    await expect(text.getByRole('heading', { name: 'Prices this year', level: 2 })).toBeVisible();
    await expect(text.locator('strong')).toHaveText('fast');
    await expect(text.getByRole('blockquote')).toHaveText('Rice is life.');
    await expect(text.getByText('Provisional figures.')).toBeVisible();
  });

  await test.step('lists in lists, boxes to tick, a list that goes on and one that begins again', async () => {
    await type('- Growers');
    await press('Enter', 'Tab');
    await type('in Kedah');
    await press('Enter', 'Shift+Tab');
    await type('Millers');
    await press('Enter', 'Enter');
    await expect(text.getByRole('list').first().getByRole('list')).toHaveText('in Kedah');
    await type('1. Ask');
    await press('Enter');
    await type('Count');
    await press('Enter', 'Enter');
    await type('Meanwhile:');
    await press('Enter');
    await type('1. Publish');
    const second = text.locator('ol', { hasText: 'Publish' });
    await runCommand(desk, 'Continue numbering');
    await expect(second).toHaveAttribute('start', '3');
    await insert(desk, 'Restart at 1');
    await expect(second).toHaveAttribute('start', '1');
    await desk.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Insert', exact: true }).click();
    await desk.getByRole('menuitemcheckbox', { name: 'Continue the list before' }).click();
    await press('Escape');
    await expect(second).toHaveAttribute('start', '3');
    await expect(text).toBeFocused();
    await press('Enter', 'Enter');
    await type('[] Clear it');
    await press('Enter');
    await type('Send it');
    await runCommand(desk, 'Tick or untick');
    await expect(text.getByRole('listitem').filter({ hasText: 'Send it' })).toHaveAttribute('data-box', 'Done');
    await expect(text.getByRole('listitem').filter({ hasText: 'Clear it' })).toHaveAttribute('data-box', 'Not done');
    await press('Enter', 'Enter');
  });

  const table = text.getByRole('table').first();
  const rows = table.getByRole('row');
  await test.step('a table is made, travelled, given rows and columns, and its lines are moved', async () => {
    await type('/tabl');
    await expect(desk.getByRole('option', { name: 'Table…' })).toBeVisible();
    await press('Enter');
    await expect(desk.getByRole('dialog', { name: 'New table' })).toBeVisible();
    await press('Enter');
    await expect(rows).toHaveCount(3);
    await expect(text).toBeFocused();
    for (const words of ['Crop', 'Tons', 'Price', 'Rice', '4', 'high', 'Tea', '7', 'low']) {
      await type(words);
      await press('Tab');
    }
    await expect(rows).toHaveCount(4);
    await type('Oil');
    await press('Alt+Shift+ArrowUp');
    await expect(rows.nth(2)).toContainText('Oil');
    await expect(desk.getByRole('status').filter({ hasText: 'Row moved. It is row 3 of 4.' })).toHaveCount(1);
    await press('Alt+Shift+F10');
    await expect(desk.getByRole('menuitem', { name: 'Row', exact: true })).toBeFocused();
    await press('ArrowRight');
    await desk.getByRole('menuitem', { name: 'Delete row' }).press('Enter');
    await expect(rows).toHaveCount(3);
    await expect(text).toBeFocused();
    await runCommand(desk, 'Insert column after');
    await expect(rows.first().getByRole('columnheader')).toHaveCount(4);
    await runCommand(desk, 'Move column forward');
    await runCommand(desk, 'Heading row of the table');
    await expect(table.getByRole('columnheader')).toHaveCount(0);
    await runCommand(desk, 'Heading row of the table');
    await expect(table.getByRole('columnheader')).toHaveCount(4);
    await runCommand(desk, 'Change column width');
    const width = desk.getByRole('slider', { name: /^Width of column/ }).and(desk.locator(':focus'));
    await expect(width).toBeVisible();
    const before = Number(await width.getAttribute('aria-valuenow'));
    await press('ArrowRight');
    expect(Number(await width.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    await press('Enter');
    await expect(text).toBeFocused();
  });

  await test.step('cells are merged and split from the palette, and the ones chosen are copied elsewhere', async () => {
    await rows.nth(1).getByRole('cell').first().click();
    const chosen = table.locator('.note-cell-selected');
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await expect(chosen).toHaveCount(2);
    const cells = table.getByRole('cell');
    await runCommand(desk, 'Merge cells');
    await expect(cells).toHaveCount(7);
    await expect(cells.first()).toHaveAttribute('rowspan', '2');
    await expect(cells.first()).toHaveText('RiceTea');
    await expect(text).toBeFocused();
    await runCommand(desk, 'Split cells');
    await expect(cells).toHaveCount(8);
    await press('ControlOrMeta+z', 'ControlOrMeta+z');
    await expect(cells.first()).toHaveText('Rice');
    await expect(rows.nth(2).getByRole('cell').first()).toHaveText('Tea');
    await rows.nth(1).getByRole('cell').first().click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
    await expect(chosen).toHaveCount(4);
    await press('ControlOrMeta+c', 'ControlOrMeta+End', 'ControlOrMeta+v');
    const copied = text.getByRole('table').nth(1).getByRole('row');
    await expect(copied).toHaveText(['Rice4', 'Tea7']);
    await press('ControlOrMeta+z');
    await expect(text.getByRole('table')).toHaveCount(1);
  });

  await test.step('cells come from spreadsheets, as a table and into one', async () => {
    await press('ControlOrMeta+End');
    await paste(desk, WORKBOOK);
    await expect(text.getByRole('table').nth(1).getByRole('cell')).toHaveText([
      'Exports',
      '2024',
      '1,250',
      '2025',
      '1,400',
    ]);
    await press('ControlOrMeta+End');
    await type('/tabl');
    await expect(desk.getByRole('option', { name: 'Table…' })).toBeVisible();
    await press('Enter', 'Enter');
    await expect(text.getByRole('table')).toHaveCount(3);
    await paste(desk, SHEET);
    const third = text.getByRole('table').nth(2);
    await expect(third.getByRole('row').nth(0)).toHaveText('Rice4');
    await expect(third.getByRole('row').nth(1)).toHaveText('Tea7');
    await expect(third.getByRole('row')).toHaveCount(3);
    await press('ControlOrMeta+End');
  });

  await test.step('marks on words, from the bar over them, the menu and the painter', async () => {
    await type('The accord on CO2');
    await press('Shift+ArrowLeft');
    const bar = desk.getByRole('toolbar', { name: 'Selected words' });
    await expect(bar).toBeVisible();
    await press('Alt+F10');
    await expect(bar.getByRole('button', { name: 'Bold' })).toBeFocused();
    await bar.getByRole('button', { name: 'Subscript' }).press('Enter');
    await expect(text.locator('sub')).toHaveText('2');
    await press('Escape');
    await expect(text).toBeFocused();
    await press('ArrowRight');
    await more(desk, 'Subscript');
    await type(' of the ');
    await more(desk, 'Small capitals');
    await type('asean');
    await more(desk, 'Small capitals');
    await type(' bloc, 19');
    await more(desk, 'Superscript');
    await type('th');
    await more(desk, 'Superscript');
    await type(' round. ');
    await more(desk, 'Highlight');
    await type('Urgent');
    await press('ControlOrMeta+Alt+c');
    await more(desk, 'Highlight');
    await type(' and new');
    await press('ControlOrMeta+Shift+ArrowLeft');
    await press('ControlOrMeta+Alt+v');
    await expect(text.locator('mark')).toHaveText(['Urgent', 'new']);
    await press('ArrowRight');
    await expect(text.locator('.note-small-caps')).toHaveCSS('font-variant-caps', 'small-caps');
  });

  await test.step('quotation marks, dashes, characters, a space that holds, the date and a footnote', async () => {
    await press('Enter');
    await type('"So" -- it\'s 5');
    await press('ControlOrMeta+Shift+Space');
    await type('kg. ');
    await runCommand(desk, 'Insert special character');
    await expect(desk.getByRole('combobox', { name: 'Find a character' })).toBeFocused();
    await type('e acu');
    await press('Enter');
    await type(' on ');
    await press('Alt+Shift+d');
    await type('.');
    await press('ControlOrMeta+Alt+d');
    await expect(desk.getByRole('textbox', { name: 'Text of the footnote' })).toBeFocused();
    await type('As "agreed".');
    await press('Enter');
    await expect(text).toBeFocused();
    await expect(text.getByRole('button', { name: 'Footnote: As “agreed”.' })).toBeVisible();
    await expect(text.locator('p').last()).toHaveText(/^“So” – it’s 5\u00a0kg\. é on \d{1,2} \p{L}+ 20\d\d\./u);
  });

  await test.step('in another language quotation marks are those of that one', async () => {
    await press('Enter');
    await desk.getByRole('button', { name: 'British English' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Language of this note' });
    await dialog.getByRole('combobox', { name: 'Language' }).click();
    await desk.getByRole('option', { name: 'French' }).click();
    await dialog.getByRole('button', { name: 'Change' }).click();
    await expect(desk.getByRole('button', { name: 'French' })).toBeVisible();
    await expect(text).toHaveAttribute('lang', 'fr');
    await expect(text).toBeFocused();
    await press('ControlOrMeta+z');
    await expect(text).toHaveAttribute('lang', 'en-GB');
    await press('ControlOrMeta+Shift+z');
    await expect(text).toHaveAttribute('lang', 'fr');
    await press('ControlOrMeta+End');
    await type('"Oui", dit-elle.');
    await expect(text.locator('p').last()).toHaveText(/^«\u202fOui\u202f», dit-elle\.$/);
  });

  await untilSaved(desk);
  const before = await text.textContent();
  await desk.reload();
  await expect(text.getByRole('button', { name: 'Footnote: As “agreed”.' })).toBeVisible();
  await expect(text).toHaveAttribute('lang', 'fr');
  expect(await text.textContent()).toBe(before);
  const download = desk.waitForEvent('download');
  await runCommand(desk, 'Export to Markdown');
  const dialog = desk.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: /^Markdown/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('Rice.md');
  const markdown = readFileSync(await file.path(), 'utf8');
  for (const words of [
    '## Prices this year',
    '**fast**',
    '> Rice is life.',
    'Provisional figures.',
    'Kedah',
    '1,250',
    '“So” – it’s 5',
    'As “agreed”.',
  ])
    expect(markdown).toContain(words);
});

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(
    (given) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([given], { type: 'text/html' }),
          'text/plain': new Blob(['a\tb'], { type: 'text/plain' }),
        }),
      ]),
    html,
  );
  await page.keyboard.press('ControlOrMeta+v');
}

async function more(page: Page, mark: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'More formats' }).click();
  await page.getByRole('menuitemcheckbox', { name: mark }).click();
  await page.keyboard.press('Escape');
  await expect(noteText(page)).toBeFocused();
}

async function insert(page: Page, item: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
