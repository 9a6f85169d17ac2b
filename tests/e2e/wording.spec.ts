import { expect } from '@playwright/test';
import { factsPanel, newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const MEMORANDA = 'Malaysia concluded two memoranda of understanding';

test('a fact goes in from the panel as its figure, and a withdrawn one only after a question', async ({
  desk: page,
}) => {
  await newNote(page, { template: 'Information brief', title: 'Reply' });
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await factsPanel(page).getByRole('textbox', { name: 'Find a fact' }).fill(MEMORANDA);
  const fact = factsPanel(page).getByRole('article').first();
  await expect(factsPanel(page).getByText('1 fact', { exact: true })).toBeVisible();
  await expect(fact).toContainText(MEMORANDA);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(fact.getByRole('list', { name: 'Insert as' })).toContainText('2 MoU');
  await expectAccessible(page, '.insert-as');
  await fact.getByRole('button', { name: 'Insert figure only' }).click();
  await expect(page.locator('.note-fact')).toHaveText('2 MoU');
  await untilSaved(page);

  // Withdrawn in its editor, which the card of the place leads to.
  await page.locator('.note-fact').click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('dialog', { name: 'Fact' }).getByRole('button', { name: 'Edit fact' }).click();
  const editor = page.getByRole('complementary', { name: 'Fact', exact: true });
  await editor.getByRole('button', { name: 'More with this fact' }).click();
  await page.getByRole('menuitem', { name: 'Change the status…' }).click();
  const status = page.getByRole('dialog', { name: 'Change the status' });
  await status.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Withdrawn' }).click();
  await status.getByRole('textbox', { name: 'Why' }).fill('The ministry took it back');
  await status.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(status).toBeHidden();
  await page.getByRole('button', { name: 'Close the fact' }).click();
  await expect(noteText(page)).toBeFocused();

  await expect(factsPanel(page).getByRole('article').first()).toContainText(MEMORANDA);
  await factsPanel(page).getByRole('article').first().focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Put this fact in?' });
  await expect(question).toContainText('Withdrawn');
  await expectAccessible(page, '.dialog');
  await page.keyboard.press('Escape');
  await expect(noteText(page)).toBeFocused();
  await expect(page.locator('.note-fact')).toHaveCount(1);

  await factsPanel(page).getByRole('article').first().dragTo(noteText(page).locator('p').last());
  await expect(question).toContainText('Withdrawn');
  await expect(page.locator('.note-fact')).toHaveCount(1);
  await question.getByRole('button', { name: 'Put it in anyway' }).click();
  await expect(page.locator('.note-fact')).toHaveCount(2);
  await expect(noteText(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.note-fact')).toHaveCount(1);
});
