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

test('a version is compared word by word, restored and taken back; its copy is replaced in and compared', async ({
  desk,
}) => {
  await writeTwoVersions(desk);
  await desk.keyboard.press('ControlOrMeta+Alt+s');
  await desk.getByRole('textbox', { name: 'Name' }).fill('To the private office');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Version 3 kept as “To the private office”')).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+Alt+h');
  const versions = history(desk).getByRole('listbox', { name: 'Versions, the newest first' });
  await expect(versions.getByRole('option').first()).toHaveText(/^To the private office.*current/);
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

  await desk.keyboard.press('ControlOrMeta+Shift+h');
  const finding = desk.getByRole('dialog', { name: 'Find and replace in all notes' });
  await finding.getByRole('textbox', { name: 'Find' }).fill('trade grew');
  await expect(finding.getByRole('status')).toHaveText('2 places in 2 notes');
  await finding.getByRole('textbox', { name: 'Replace with' }).fill('Exports rose');
  await expect(finding.locator('del')).toHaveText(['Trade grew', 'Trade grew']);
  await expect(finding.locator('ins')).toHaveText(['Exports rose', 'Exports rose']);
  await expectAccessible(desk);
  await finding.getByRole('checkbox', { name: 'Replace in Quarter', exact: true }).uncheck();
  await finding.getByRole('button', { name: 'Trade grew' }).last().click();
  await expect(desk.getByRole('article', { name: 'Quarter', exact: true })).toBeVisible();
  const bar = desk.getByRole('search', { name: 'Find in this note' });
  await expect(bar.getByRole('textbox', { name: 'Find' })).toHaveValue('trade grew');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await desk.keyboard.press('ControlOrMeta+Shift+h');
  await finding.getByRole('button', { name: 'Replace in one place' }).click();
  await expect(desk.getByText('One place replaced in one note')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(desk.getByText('One note says again what was there before')).toBeVisible();

  await desk.keyboard.press('ControlOrMeta+Shift+h');
  await finding.getByRole('button', { name: 'Regular expression' }).click();
  await finding.getByRole('textbox', { name: 'Find' }).fill('by (\\d)%');
  await expect(finding.getByRole('status')).toHaveText('2 places in 2 notes');
  await finding.getByRole('textbox', { name: 'Replace with' }).fill('by $1 per cent');
  await expect(finding.locator('ins')).toHaveText(['by 6 per cent', 'by 6 per cent']);
  await finding.getByRole('button', { name: 'Replace in 2 places' }).click();
  await expect(noteText(desk)).toContainText('Trade grew by 6 per cent in May.');
  await desk.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(noteText(desk)).toContainText('Trade grew by 6% in May.');
  await expect(desk.getByText('2 notes say again what was there before')).toBeVisible();

  await desk.getByRole('button', { name: 'More for Quarter', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Compare with another note…' }).click();
  const comparing = desk.getByRole('dialog', { name: 'Compare with another note' });
  await comparing.getByRole('option', { name: 'Quarter (copy)' }).click();
  const both = comparing.getByRole('region', { name: 'Both notes as one text' });
  await expect(both.locator('ins')).toHaveText([' (copy)']);
  await comparing.getByRole('button', { name: 'Swap sides' }).click();
  await expect(both.locator('del')).toHaveText([' (copy)']);
  await expectAccessible(desk);
  await comparing.getByRole('button', { name: 'Open Quarter (copy)' }).click();
  await expect(noteText(desk)).toContainText('Trade grew by 6% in May.');
  await desk.keyboard.press('ControlOrMeta+Alt+h');
  await expect(versions.getByRole('option', { name: /^Words replaced in several notes/ })).toHaveCount(2);
});
