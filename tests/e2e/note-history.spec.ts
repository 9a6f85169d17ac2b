import { expect, type Page } from '@playwright/test';
import { newNote, noteText, openNoteAtEnd, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const history = (page: Page) => page.getByRole('dialog', { name: 'History' });

async function writeTwoVersions(page: Page): Promise<void> {
  await newNote(page, { template: 'Information brief', title: 'Quarter' });
  await openNoteAtEnd(page, 'Quarter');
  await page.keyboard.type('Trade grew by 4% in May.');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('Version 2 kept')).toBeVisible();
  for (let back = 0; back < '4% in May.'.length; back += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('6% in May.');
  await untilSaved(page);
}

test('a version is compared word by word, restored and taken back; a copy has a history of its own', async ({
  desk,
}) => {
  await writeTwoVersions(desk);
  await desk.keyboard.press('ControlOrMeta+Alt+s');
  await desk.getByRole('textbox', { name: 'Name' }).fill('To the private office');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Version 3 kept as “To the private office”')).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+Alt+h');
  const versions = history(desk).getByRole('listbox', { name: 'Versions, the newest first' });
  await expect(versions.getByRole('option').first()).toHaveText(/^To the private office.*as it is now/);
  await expect(versions.getByRole('option', { selected: true })).toContainText('version 2');
  const text = history(desk).getByRole('region', { name: 'Text of the version' });
  await expect(text.locator('del')).toHaveText(['4']);
  await expect(text.locator('ins')).toHaveText(['6']);
  await expectAccessible(desk);

  await versions.getByRole('option', { selected: true }).press('ArrowDown');
  await expect(versions.getByRole('option', { selected: true })).toContainText('version 1');
  await expect(text.locator('ins')).toContainText(['Trade grew by 6% in May.']);
  await versions.getByRole('option', { selected: true }).press('ArrowUp');

  await history(desk).getByRole('button', { name: 'Restore this version' }).click();
  await expect(history(desk)).toBeHidden();
  await expect(noteText(desk)).toContainText('Trade grew by 4% in May.');
  await desk.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(noteText(desk)).toContainText('Trade grew by 6% in May.');
  await desk.reload();
  await expect(noteText(desk)).toContainText('Trade grew by 6% in May.');

  await desk.getByRole('button', { name: 'More for Quarter' }).click();
  await desk.getByRole('menuitem', { name: 'Make a copy' }).click();
  await expect(desk.getByRole('article', { name: 'Quarter (copy)' })).toBeVisible();
  await expect(noteText(desk)).toContainText('Trade grew by 6% in May.');
  await desk.getByRole('button', { name: 'More for Quarter (copy)' }).click();
  await desk.getByRole('menuitem', { name: 'History…' }).click();
  await expect(history(desk).getByRole('option')).toHaveCount(1);
  await expect(history(desk).getByRole('button', { name: 'Restore this version' })).toBeDisabled();
  await desk.keyboard.press('Escape');
  await expect(history(desk)).toBeHidden();
});
