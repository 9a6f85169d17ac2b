import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { findAll, openPackage } from '../word-package/word-package.ts';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Insert from facts' });
const chips = (page: Page): Locator => page.getByRole('group', { name: 'Blocks made from facts' });

/** Opens the dialog by its key, chooses a layout and inserts. */
async function insert(page: Page, layout: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+B');
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: layout, exact: true }).check();
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ facts?/);
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function startNote(page: Page): Promise<void> {
  await newNote(page, { template: 'Information brief', title: 'Blocks' });
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
}

async function addFigure(page: Page, claim: string, percent: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+L');
  const library = page.getByRole('region', { name: 'Fact library' });
  await library.getByRole('button', { name: 'New fact' }).click();
  const form = page.getByRole('complementary', { name: 'Fact', exact: true });
  await form.getByRole('textbox', { name: 'Claim' }).fill(claim);
  await form.getByRole('button', { name: 'Add a figure' }).click();
  await form.getByRole('textbox', { name: 'Figure 1: number' }).fill(percent);
  await form.getByRole('textbox', { name: 'Figure 1: unit' }).fill('%');
  await form.getByRole('textbox', { name: 'Figure 1: what is counted' }).fill('exports');
  await form.getByRole('button', { name: /^Add the fact/ }).click();
  await expect(form.getByRole('heading', { name: 'Fact', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await library.getByRole('button', { name: 'Back to the note' }).click();
}

test('every layout is made from real facts, shown before and linked after', async ({ desk }) => {
  test.slow();
  await startNote(desk);
  await desk.keyboard.press('ControlOrMeta+Shift+B');
  const dialog = dialogOf(desk);
  await dialog.getByRole('button', { name: 'Kind', exact: true }).click();
  await desk
    .getByRole('dialog', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Agreement/ })
    .check();
  await desk.keyboard.press('Escape');
  await expect(dialog.getByRole('status')).toHaveText('10 facts');
  await expect(dialog.getByRole('region', { name: 'Preview' }).getByRole('listitem')).toHaveCount(10);
  await dialog.getByRole('radio', { name: 'Chronology' }).check();
  await expect(dialog.getByRole('columnheader', { name: 'What happened' })).toBeVisible();
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(noteText(desk).getByRole('table')).toHaveCount(1);
  expect(await noteText(desk).locator('td .note-fact').count()).toBeGreaterThan(2);
  for (const layout of ['List', 'Table of figures', 'Who’s who', 'Statements']) {
    await desk.keyboard.press('ControlOrMeta+End');
    await insert(desk, layout);
  }
  await expect(noteText(desk).getByRole('table')).toHaveCount(4);
  await expect(chips(desk).getByRole('button')).toHaveCount(5);
  await untilSaved(desk);
  await desk.reload();
  await expect(chips(desk).getByRole('button')).toHaveCount(5);
});

test('a block is offered what its query adds, keeps what was edited, and becomes a chart in the Word file', async ({
  desk,
}) => {
  test.slow();
  await addFigure(desk, 'Exports of rice rose by 4%.', '4');
  await addFigure(desk, 'Exports of tea fell by 2.5%.', '-2.5');
  await startNote(desk);
  await desk.keyboard.press('ControlOrMeta+Shift+B');
  const dialog = dialogOf(desk);
  await dialog.getByRole('textbox', { name: 'Words in the facts' }).fill('exports of');
  await dialog.getByRole('radio', { name: 'Table of figures' }).check();
  await expect(dialog.getByRole('status')).toHaveText(/^2 facts/);
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  const table = noteText(desk).getByRole('table');
  const rice = table.getByRole('row').filter({ hasText: 'rice' });
  await rice.getByText('Exports of rice rose by 4%.').click();
  await desk.keyboard.press('End');
  await desk.keyboard.type(' As we said.');
  await untilSaved(desk);

  await addFigure(desk, 'Exports of cocoa rose by 11%.', '11');
  const chip = chips(desk).getByRole('button', { name: 'Table of figures: 1 new' });
  await expect(chip).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(3);
  await chip.click();
  await desk.getByRole('menuitem', { name: 'Update: 1 new…' }).click();
  const update = desk.getByRole('dialog', { name: 'Update from facts' });
  await expect(update.getByRole('checkbox')).toHaveCount(1);
  await expectAccessible(desk);
  await update.getByRole('button', { name: 'Update', exact: true }).click();
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(rice).toContainText('As we said.');
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(table.getByRole('row')).toHaveCount(3);
  await desk.keyboard.press('ControlOrMeta+Shift+z');
  await expect(table.getByRole('row')).toHaveCount(4);

  await chips(desk).getByRole('button').click();
  await desk.getByRole('menuitem', { name: 'Make a chart…' }).click();
  const making = desk.getByRole('dialog', { name: 'Make a chart' });
  await making.getByRole('textbox', { name: 'Title' }).fill('Exports');
  await expectAccessible(desk);
  await making.getByRole('button', { name: 'Make the chart' }).click();
  const chart = noteText(desk).getByRole('img', { name: /^Bar chart: Exports\..*11%/ });
  await expect(chart).toBeVisible();
  await expectAccessible(desk);
  await untilSaved(desk);

  await desk.keyboard.press('ControlOrMeta+Shift+E');
  const download = desk.waitForEvent('download');
  await desk.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export', exact: true }).click();
  const bytes = readFileSync(await (await download).path());
  const body = openPackage(bytes).xml.get('word/document.xml');
  expect(findAll(body, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
    expect.stringMatching(/^Bar chart: Exports\./),
  ]);
});
