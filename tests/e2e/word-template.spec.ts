import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { handMadeMould } from '../core/word/mould/sample-moulds.ts';
import { headedForm } from '../electron/backend/reading/template/house-layouts.ts';
import { test } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

/** A file is read in a process of its own, which takes a while to start where others work, too. */
const READING = { timeout: 60_000 };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function choose(desk: Page, item: string): Promise<void> {
  await desk.getByRole('button', { name: /^Dossier: / }).click();
  await desk.getByRole('menuitem', { name: item }).click();
}

test('a Word form becomes a template somebody went over, notes are begun from it and printed in a mould', async ({
  desk,
}) => {
  test.slow();
  await choose(desk, 'Template from a Word form…');
  const file = { name: 'House form.docx', mimeType: WORD, buffer: Buffer.from(await headedForm()) };
  await desk.getByLabel('Form to read').setInputFiles({ ...file, buffer: Buffer.from('no form') });
  await expect(desk.getByRole('alert')).toContainText('Only Word files', READING);
  await desk.getByLabel('Form to read').setInputFiles(file);

  const review = desk.getByRole('dialog', { name: 'Go over the template' });
  await expect(review.getByLabel('Name', { exact: true })).toHaveValue('Ministerial submission', READING);
  await expect(review.getByText('marked OFFICIAL-SENSITIVE, 2 pages at most')).toBeVisible();
  await expect(review.getByText('5 sections, 7 fields')).toBeVisible();
  await expectAccessible(desk);

  await review.getByLabel('Name', { exact: true }).fill('House submission');
  await review.getByLabel('Heading of “Background”').fill('What the reader must know');
  await review
    .getByLabel('What “We recommend that you take one of the courses below.” becomes')
    .selectOption('Guidance');
  await review.getByLabel('What “Priority: ☐ Urgent ☐ Routine” becomes').selectOption('Leave out');
  await expect(review.getByText('5 sections, 6 fields')).toBeVisible();
  await review.getByRole('button', { name: 'Save as template' }).click();
  await expect(desk.getByText('“House submission” is a template now')).toBeVisible();

  await desk.keyboard.press('ControlOrMeta+Alt+n');
  await desk.keyboard.type('House submission');
  await desk.keyboard.press('Enter');
  const question = desk.getByRole('dialog', { name: 'House submission' });
  await question.getByLabel('To', { exact: true }).fill('The Minister');
  await question.getByRole('button', { name: 'Start writing' }).click();
  await expect(desk.getByRole('textbox', { name: 'Text of the note' })).toContainText('What the reader must know');

  await desk.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = desk.getByRole('dialog', { name: 'Export', exact: true });
  const mould = dialog.getByLabel('Word file of the department');
  await mould.setInputFiles({ name: 'Rules.docx', mimeType: WORD, buffer: Buffer.from('no Word file') });
  await expect(dialog.getByRole('alert')).toContainText('can be a mould', READING);
  const house = { name: 'House.dotx', mimeType: WORD, buffer: Buffer.from(handMadeMould()) };
  await mould.setInputFiles(house);
  await expect(dialog.getByText('House.dotx')).toBeVisible(READING);
  await dialog.getByText('Styles: 4 of 13 kinds of block').click();
  await dialog.getByRole('combobox', { name: 'Quotation' }).click();
  await desk.getByRole('option', { name: 'House dot points' }).click();
  await dialog.getByRole('checkbox', { name: 'Keep these styles with the template' }).check();
  await expectAccessible(desk);

  const download = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const made = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  expect(strFromU8(made['word/header1.xml'] ?? new Uint8Array())).toContain('House of examples');
  const document = strFromU8(made['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('The Minister');
  expect(document).toContain('<w:pStyle w:val="HouseHead"/>');
  await expect(dialog).toBeHidden();

  await desk.keyboard.press('ControlOrMeta+Shift+E');
  // The mould is offered again.
  await expect(dialog.getByText('House.dotx')).toBeVisible(READING);
  await dialog.getByText('Styles: 5 of 13 kinds of block').click(READING);
  await expect(dialog.getByLabel('Quotation')).toHaveText(/^House dot points \(found\)/);
  const page = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make a test page' }).click();
  expect((await page).suggestedFilename()).toBe('Test page.docx');
});
