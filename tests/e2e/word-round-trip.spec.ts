import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { SAMPLE_IMAGES } from '../core/note/sample-images.ts';
import { changeParts, DOCUMENT, drawing, withPart } from '../electron/backend/round-trip/carried-file.ts';
import { noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

/** A file is read in a process of its own, which takes a while to start where others work, too. */
const READING = { timeout: 60_000 };
const HIDDEN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody is to see this.</w:t></w:r></w:p>';
const TRACKED = '<w:ins w:id="900" w:author="Siti Aminah" w:date="2026-03-03T08:00:00Z">';

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
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(bytes),
  });
}

test('a note comes back from Word with its changes as proposals, taken in one step', async ({ desk }) => {
  test.slow();
  const bytes = await exportWord(desk);
  await openFile(desk, 'Untouched.docx', bytes);
  await expect(desk.getByText('Nothing was changed in this file')).toBeVisible(READING);

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
  const dialog = desk.getByRole('dialog', { name: '4 changes in Cleared.docx' });
  await expect(dialog).toBeVisible(READING);
  await expect(dialog.getByText('Siti Aminah, 3 March 2026')).toBeVisible();
  const take = dialog.getByRole('button', { name: 'Take 4 changes' });
  await expect(take).toBeDisabled();
  await expect(dialog.getByText('1 figure waits for an answer')).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'A quay' })).toBeVisible();
  await expectAccessible(desk);

  await dialog.getByRole('radio', { name: 'Override here' }).check();
  const second = dialog.getByRole('group', { name: /^List item changed/ }).filter({ hasText: 'main' });
  await second.getByRole('radio', { name: 'Reject' }).check();
  await dialog.getByRole('button', { name: 'Take 3 changes' }).click();
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
});

test('any other Word file becomes a note, and what was lost is said', async ({ desk }) => {
  test.slow();
  const bytes = await exportWord(desk);
  const other = changeParts(bytes, {
    'customXml/item1.xml': () => '<other/>',
    [DOCUMENT]: (part) => part.replace('<w:body>', `<w:body>${HIDDEN}`),
  });
  await openFile(desk, 'Other.docx', other);
  const dialog = desk.getByRole('dialog', { name: 'Taken as a note' });
  await expect(dialog.getByRole('heading', { name: 'What could not be taken' })).toBeVisible(READING);
  await expect(dialog.getByText('Hidden text left out, in 1 place.')).toBeVisible();
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(desk.getByText('The open question is data')).toBeVisible();
  await expect(noteText(desk)).not.toContainText('Nobody is to see this');

  await openFile(desk, 'Broken.docx', bytes.slice(0, 2_000));
  const refused = desk.getByRole('dialog', { name: 'Open Word file' });
  await expect(refused.getByRole('alert')).toContainText('damaged', READING);
  await expectAccessible(desk);
});
