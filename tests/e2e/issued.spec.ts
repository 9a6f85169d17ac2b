import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { DOCUMENT, findAll, openPackage } from '../word-package/word-package.ts';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const MEMORANDA = 'The Malaysia–China memoranda were completed on 16 April 2025.';
const CORRECTED = MEMORANDA.replace('16 April', '17 April');
const TITLE = 'Reply to the Minister';

const issued = (page: Page): Locator => page.getByRole('region', { name: 'Issued copies' });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const editor = (page: Page): Locator => page.getByRole('complementary', { name: 'Fact', exact: true });

async function writeReply(page: Page): Promise<void> {
  await newNote(page, { template: 'Information brief', title: TITLE });
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(`We hold that @${MEMORANDA.slice(0, 40)}`);
  await expect(page.getByRole('listbox').getByRole('option', { name: MEMORANDA })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.note-fact', { hasText: MEMORANDA })).toBeVisible();
  await untilSaved(page);
}

/** Issues the open note and keeps what the page hands over. */
async function issue(page: Page, number: string, to: string): Promise<Buffer> {
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await dialog(page).getByRole('textbox', { name: 'Number' }).fill(number);
  await dialog(page).getByLabel('Date').fill('2026-05-03');
  await dialog(page).getByRole('combobox', { name: 'Recipients' }).fill(to);
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: /^Issue/ })
    .click();
  // A Word file takes as long as the machine needs.
  const file = await bytesOf(await download);
  await expect(dialog(page).getByRole('heading', { name: `Issued 3 May 2026, No. ${number}` })).toBeVisible();
  return file;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

function wordsOf(file: Buffer): string {
  return findAll(openPackage(file).xml.get(DOCUMENT), 'w:t')
    .map(({ text }) => text)
    .join('');
}

function sha256(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex');
}

/** Corrects the fact behind the place in the text, from its card, and comes back to the text. */
async function correctFromCard(page: Page): Promise<void> {
  await page.locator('.note-fact', { hasText: MEMORANDA }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await dialog(page).getByRole('button', { name: 'Edit fact' }).click();
  await editor(page).getByRole('textbox', { name: 'Claim' }).fill(CORRECTED);
  await editor(page).getByRole('textbox', { name: 'Why it changes' }).fill('The ministry corrected the day');
  await editor(page).getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { name: 'Fact changed' })).toBeVisible();
  await editor(page).getByRole('button', { name: 'Close the fact' }).click();
  await expect(noteText(page)).toBeFocused();
}

/** The note's own number again, with a place that is not as its fact is. */
async function lookAtWhatStandsInTheWay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Issue this note' }).click();
  const first = dialog(page).getByRole('region', { name: 'Look at this first' });
  await expect(first).toContainText('One fact is not verified yet');
  await expect(first).toContainText('One place shows a fact as it was before a change');
  await expect(first).toContainText(/fields? (is|are) missing/);
  await expectAccessible(page, '.dialog');
  await dialog(page).getByRole('textbox', { name: 'Number' }).fill('2026/7');
  await dialog(page).getByRole('button', { name: 'Issue anyway' }).click();
  await expect(dialog(page).getByText(/^A copy numbered 2026\/7 was issued already/)).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'Number' })).toHaveAttribute('aria-invalid', 'true');
  await first.getByRole('button', { name: 'Look at the changes' }).click();
  await expect(page.getByRole('complementary', { name: 'Changed facts' })).toBeVisible();
  await page.keyboard.press('Escape');
}

test('a copy says which facts changed since, what stands in the way of another, drafts its addendum, and its file stays what went out', async ({
  desk: page,
}) => {
  await writeReply(page);
  await page.locator('.note-fact', { hasText: MEMORANDA }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog(page).getByRole('group', { name: 'Wording here' })).toBeVisible();
  await expectAccessible(page, '.fact-card');
  await page.keyboard.press('Escape');
  const file = await issue(page, '2026/7', 'The Minister');
  expect(wordsOf(file)).toContain(MEMORANDA);
  await expect(dialog(page).getByText(sha256(file))).toBeVisible();
  await expectAccessible(page, '.dialog');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Issued 3 May 2026, No. 2026/7' })).toBeVisible();

  await correctFromCard(page);
  await expect(page.getByText('Facts since changed')).toBeVisible();
  await lookAtWhatStandsInTheWay(page);
  await page.getByRole('button', { name: 'Issued 3 May 2026, No. 2026/7' }).click();
  await expect(issued(page).getByRole('button', { name: 'Draft addendum' })).toBeVisible();
  await page.getByRole('button', { name: 'Issued copies', exact: true }).click();
  const row = issued(page).getByRole('listitem').getByRole('button');
  await expect(row).toContainText('1 fact since changed');
  await expect(row).toContainText('to The Minister');
  await expectAccessible(page, '.issued');
  await row.click();
  await expect(issued(page).getByRole('heading', { name: 'Issued 3 May 2026, No. 2026/7' })).toBeFocused();
  const text = issued(page).getByRole('textbox', { name: 'Text of the issued copy' });
  await expect(text).toContainText(MEMORANDA);
  await expect(text).toHaveAttribute('contenteditable', 'false');
  const change = issued(page).getByRole('region', { name: 'Since then' }).getByRole('listitem');
  await expect(change).toContainText(`We hold that ${MEMORANDA}`);
  await expect(change).toContainText(`Now ${CORRECTED}`);
  await expect(change).toContainText('The ministry corrected the day');

  await expectAccessible(page, '.issued');

  const download = page.waitForEvent('download');
  await issued(page).getByRole('button', { name: 'Save the file again' }).click();
  const again = await bytesOf(await download);
  expect(again.equals(file)).toBe(true);
  const chooser = issued(page).getByLabel('File to check');
  await chooser.setInputFiles({ name: 'sent.docx', mimeType: 'application/octet-stream', buffer: again });
  await expect(issued(page).getByText('sent.docx is this copy, byte for byte.')).toBeVisible();
  await chooser.setInputFiles({ name: 'other.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no') });
  await expect(issued(page).getByText('other.docx is not this copy: its bytes differ.')).toBeVisible();

  await issued(page).getByRole('button', { name: 'Draft addendum' }).click();
  const addendum = `Addendum 1 to 2026/7: ${TITLE}`;
  await expect(page.getByRole('article', { name: addendum })).toBeVisible();
  const cells = noteText(page).getByRole('table').getByRole('row').nth(1).getByRole('cell');
  await expect(cells).toHaveText([`We hold that ${MEMORANDA}`, MEMORANDA, CORRECTED, /\S/]);
  await expect(page.locator('.note-fact', { hasText: CORRECTED })).toBeVisible();

  // The addendum goes out as any note does, with the next number offered.
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(dialog(page).getByRole('textbox', { name: 'Number' })).toHaveValue('2026/8');
  await expect(dialog(page).getByRole('button', { name: 'Change The Minister' })).toBeVisible();
  await page.keyboard.press('Escape');
  const sent = wordsOf(await issue(page, '2026/7/A1', 'The Speaker'));
  expect(sent).toContain(MEMORANDA);
  expect(sent).toContain(CORRECTED);
  await dialog(page).getByRole('button', { name: 'Open the copy' }).click();
  await issued(page).getByRole('button', { name: 'All issued copies' }).click();
  await expect(issued(page).getByRole('listitem')).toHaveCount(2);
  await issued(page)
    .getByRole('button', { name: /No\. 2026\/7 · to The Minister/ })
    .click();
  await issued(page).getByRole('list', { name: 'Addenda so far' }).getByRole('button', { name: addendum }).click();
  await expect(page.getByRole('article', { name: addendum })).toBeVisible();
});
