import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SAMPLE_IMAGES } from '../core/note/sample-images.ts';
import { handMadeMould } from '../core/word/mould/sample-moulds.ts';
import { headedForm } from '../electron/backend/reading/template/house-layouts.ts';
import { changeParts, DOCUMENT, drawing, withPart } from '../electron/backend/round-trip/carried-file.ts';
import { noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

/** A file is read in a process of its own, which takes a while to start where others work, too. */
const READING = { timeout: 60_000 };
const HIDDEN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody is to see this.</w:t></w:r></w:p>';
const TRACKED = '<w:ins w:id="900" w:author="Siti Aminah" w:date="2026-03-03T08:00:00Z">';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const exporting = (desk: Page): Locator => desk.getByRole('dialog', { name: 'Export', exact: true });
const changes = (desk: Page): Locator => desk.getByRole('dialog', { name: '4 changes in Cleared.docx' });

test('a note comes back from Word, any other file becomes a note, a form a template, and a mould prints it', async ({
  desk,
}) => {
  test.slow();
  const bytes = await exportWord(desk);
  await test.step('a note comes back untouched', () => openUntouched(desk, bytes));
  await test.step('its changes are proposals', () => seeChanges(desk, bytes));
  await test.step('they are taken in one step, and taken back in one', () => takeChanges(desk));
  await test.step('any other Word file becomes a note, and what was lost is said', () => takeOther(desk, bytes));
  await test.step('a damaged one is refused', () => refuseBroken(desk, bytes));
  await test.step('a Word form becomes a template somebody went over', () => makeTemplate(desk));
  await test.step('a note is begun from it', () => beginFromIt(desk));
  await test.step('it is printed in a mould', () => printInMould(desk));
  await test.step('the mould is offered again, with a page to test it', () => testMould(desk));
});

async function choose(desk: Page, item: string): Promise<void> {
  await desk.getByRole('button', { name: /^Dossier: / }).click();
  await desk.getByRole('menuitem', { name: item }).click();
}

async function exportWord(desk: Page): Promise<Uint8Array> {
  await desk.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = desk.getByRole('dialog', { name: 'Export' });
  const download = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

async function openFile(desk: Page, name: string, bytes: Uint8Array): Promise<void> {
  await choose(desk, 'Open Word file…');
  await desk.getByLabel('Word or Markdown file').setInputFiles({
    name,
    mimeType: WORD,
    buffer: Buffer.from(bytes),
  });
}

async function openUntouched(desk: Page, bytes: Uint8Array): Promise<void> {
  await openFile(desk, 'Untouched.docx', bytes);
  await expect(desk.getByText('Nothing was changed in this file')).toBeVisible(READING);
}

async function seeChanges(desk: Page, bytes: Uint8Array): Promise<void> {
  const [picture] = Object.values(SAMPLE_IMAGES);
  if (!picture) throw new Error('no picture');
  const edited = changeParts(withPart(bytes, picture.bytes, 'png'), {
    [DOCUMENT]: (xml) =>
      xml
        .replace('25.5%', '27.5%')
        .replace('The open question is data', 'The main question is data')
        .replace('<w:sectPr', `<w:p>${drawing('A quay')}</w:p><w:sectPr`)
        .replace(
          / this note is for information;/i,
          `</w:t></w:r>${TRACKED}<w:r><w:t xml:space="preserve"> Read it by Friday.</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> This note is for information;`,
        ),
  });
  await openFile(desk, 'Cleared.docx', edited);
  const dialog = changes(desk);
  await expect(dialog).toBeVisible(READING);
  await expect(dialog.getByText('Siti Aminah, 3 March 2026')).toBeVisible();
  const take = dialog.getByRole('button', { name: 'Apply 4 changes' });
  await expect(take).toBeDisabled();
  await expect(dialog.getByText('1 figure waits for an answer')).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'A quay' })).toBeVisible();
  await expectAccessible(desk);
}

async function takeChanges(desk: Page): Promise<void> {
  const dialog = changes(desk);
  await dialog.getByRole('radio', { name: 'Override here' }).check();
  const second = dialog.getByRole('group', { name: /^List item changed/ }).filter({ hasText: 'main' });
  await second.getByRole('radio', { name: 'Reject' }).check();
  await dialog.getByRole('button', { name: 'Apply 3 changes' }).click();
  await expect(dialog).toBeHidden();
  await expect(noteText(desk)).toContainText('27.5% of GDP');
  await expect(noteText(desk)).toContainText('Read it by Friday.');
  await expect(noteText(desk)).toContainText('The open question is data');
  await expect(noteText(desk).getByRole('img', { name: 'A quay' })).toBeVisible();
  await untilSaved(desk);

  await noteText(desk).focus();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(noteText(desk)).toContainText('25.5% of GDP');
  await expect(noteText(desk)).not.toContainText('Read it by Friday.');
  await expect(noteText(desk).getByRole('img', { name: 'A quay' })).toHaveCount(0);
}

async function takeOther(desk: Page, bytes: Uint8Array): Promise<void> {
  const other = changeParts(bytes, {
    'customXml/item1.xml': () => '<other/>',
    [DOCUMENT]: (part) => part.replace('<w:body>', `<w:body>${HIDDEN}`),
  });
  await openFile(desk, 'Other.docx', other);
  const dialog = desk.getByRole('dialog', { name: 'Imported as a note' });
  await expect(dialog.getByRole('heading', { name: 'What could not be taken' })).toBeVisible(READING);
  await expect(dialog.getByText('Hidden text left out, in 1 place.')).toBeVisible();
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(desk.getByText('The open question is data')).toBeVisible();
  await expect(noteText(desk)).not.toContainText('Nobody is to see this');
}

async function refuseBroken(desk: Page, bytes: Uint8Array): Promise<void> {
  await openFile(desk, 'Broken.docx', bytes.slice(0, 2_000));
  const refused = desk.getByRole('dialog', { name: 'Open Word file' });
  await expect(refused.getByRole('alert')).toContainText('damaged', READING);
  await expectAccessible(desk);
  await desk.keyboard.press('Escape');
  await expect(refused).toBeHidden();
}

async function makeTemplate(desk: Page): Promise<void> {
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
}

async function beginFromIt(desk: Page): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+Alt+n');
  await desk.keyboard.type('House submission');
  await desk.keyboard.press('Enter');
  const question = desk.getByRole('dialog', { name: 'House submission' });
  await question.getByLabel('To', { exact: true }).fill('The Minister');
  await question.getByRole('button', { name: 'Start writing' }).click();
  await expect(desk.getByRole('textbox', { name: 'Text of the note' })).toContainText('What the reader must know');
}

async function printInMould(desk: Page): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = exporting(desk);
  const mould = dialog.getByLabel('Word file of the department');
  await mould.setInputFiles({ name: 'Rules.docx', mimeType: WORD, buffer: Buffer.from('no Word file') });
  await expect(dialog.getByRole('alert')).toContainText('can be used. Your', READING);
  const house = { name: 'House.dotx', mimeType: WORD, buffer: Buffer.from(handMadeMould()) };
  await mould.setInputFiles(house);
  await expect(dialog.getByText('House.dotx')).toBeVisible(READING);
  await dialog.getByText('Styles: its own for 4 of 13 kinds of block').click();
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
}

async function testMould(desk: Page): Promise<void> {
  const dialog = exporting(desk);
  await desk.keyboard.press('ControlOrMeta+Shift+E');
  // The mould is offered again.
  await expect(dialog.getByText('House.dotx')).toBeVisible(READING);
  await dialog.getByText('Styles: its own for 5 of 13 kinds of block').click(READING);
  await expect(dialog.getByLabel('Quotation')).toHaveText(/^House dot points \(found\)/);
  const page = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make a test page' }).click();
  expect((await page).suggestedFilename()).toBe('Test page.docx');
}
