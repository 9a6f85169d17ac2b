import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { factsPanel, newNote, noteText, untilSaved } from '../e2e/app.ts';
import { lintPackage } from '../word-package/lint-package.ts';
import { validatePackage } from '../word-package/validate-package.ts';
import { DOCUMENT, findAll, openPackage } from '../word-package/word-package.ts';
import { launchDesk, test } from './desk-app.ts';

const TITLE = 'Visit of the trade delegation';
const BY_AT = 'Malaysia introduced its Digital Economy Blueprint in 2021.';
const BY_PANEL = 'More than 650 million people live in the ASEAN region.';

test('the main job on the desktop: write a note with facts, export it to Word, start again and find it', async ({
  home,
}) => {
  const first = await launchDesk(home);
  await writeNote(first.page);
  const file = join(home, 'Delegation.docx');
  await exportFile(first.app, first.page, 'export-word', file);
  await expectWordFile(new Uint8Array(readFileSync(file)));
  const pdf = join(home, 'Delegation.pdf');
  await exportFile(first.app, first.page, 'export-pdf', pdf);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  const before = await readNote(first.page);
  await first.app.close();

  const second = await launchDesk(home);
  await second.page.getByRole('button', { name: new RegExp(`^${TITLE}`) }).click();
  await expect(second.page.getByRole('article', { name: TITLE })).toBeVisible();
  await expect(factLink(second.page, BY_PANEL)).toBeVisible();
  expect(await readNote(second.page)).toEqual(before);
  await second.app.close();
});

async function writeNote(page: Page): Promise<void> {
  await newNote(page, { template: 'Information brief', title: TITLE, fields: { To: 'The Minister' } });
  await page.getByRole('textbox', { name: 'Reference' }).fill('ADP/2026/001');
  await noteText(page).getByText('Purpose', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('To prepare you for the delegation. ');
  await page.keyboard.type('@Blueprint in 2021');
  await expect(page.getByRole('listbox').getByRole('option', { name: BY_AT })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(factLink(page, BY_AT)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await expect(factsPanel(page).getByRole('textbox', { name: 'Find a fact' })).toBeFocused();
  await page.keyboard.type('650 million');
  await expect(factsPanel(page).getByRole('article').first()).toContainText(BY_PANEL);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(factLink(page, BY_PANEL)).toBeVisible();
  await untilSaved(page);
}

function factLink(page: Page, words: string) {
  return noteText(page).locator('[data-fact]', { hasText: words });
}

async function readNote(page: Page) {
  return {
    text: await noteText(page).textContent(),
    links: await noteText(page).locator('[data-fact]').allInnerTexts(),
    reference: await page.getByRole('textbox', { name: 'Reference' }).inputValue(),
  };
}

/** Exports through the native save dialog, which answers with this path. */
async function exportFile(app: ElectronApplication, page: Page, command: string, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
  const box = page.getByRole('dialog', { name: 'Export' });
  await box.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(file);
}

async function expectWordFile(bytes: Uint8Array): Promise<void> {
  expect(lintPackage(bytes)).toEqual([]);
  expect(await validatePackage(bytes)).toEqual([]);
  const document = openPackage(bytes).xml.get(DOCUMENT);
  const text = findAll(document, 'w:t')
    .map((run) => run.text)
    .join('');
  for (const words of [TITLE, 'The Minister', 'ADP/2026/001', 'To prepare you for the delegation.', BY_AT, BY_PANEL]) {
    expect(text).toContain(words);
  }
  expect(findAll(document, 'w:footnoteReference')).toHaveLength(2);
}
