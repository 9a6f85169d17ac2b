import { expect, type Page } from '@playwright/test';
import { factsPanel, newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
}

test('slots propose facts with reasons, which are ticked, put in order and inserted; all are filled and taken back', async ({
  desk,
}) => {
  await newNote(desk, { template: 'Information brief', title: 'Slots', fields: { To: 'The Minister' } });
  const text = noteText(desk);
  await text.getByRole('heading', { name: 'Key points' }).click();
  const offer = factsPanel(desk).getByRole('region', { name: 'Fits this section' });
  const rows = offer.getByRole('list', { name: 'Facts for What happened' });
  const boxes = rows.getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.first()).toHaveAccessibleDescription(/kind: agreement; (un)?verified; best of \d+/);

  // The second goes before the first, a fourth is taken too.
  const second = await rows.getByRole('listitem').nth(1).locator('label').innerText();
  await boxes.nth(1).focus();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(boxes.first()).toBeFocused();
  await expect(rows.getByRole('listitem').first()).toContainText(second);
  await offer
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click();
  await boxes.nth(3).check();
  await expectAccessible(desk);
  await offer.getByRole('combobox', { name: 'Layout of What happened' }).click();
  await desk.getByRole('option', { name: 'As a chronology' }).click();
  await offer.getByRole('button', { name: 'Insert 4 for What happened' }).click();
  await expect(text.getByRole('table')).toBeVisible();
  const before = await text.locator('.note-fact').count();
  expect(before).toBeGreaterThanOrEqual(4);
  await expect(offer.getByRole('button', { name: 'Insert 0 for What happened' })).toBeDisabled();

  await runCommand(desk, 'Fill all sections');
  const fill = desk.getByRole('dialog', { name: 'Fill all sections from facts' });
  const steps = fill.getByRole('navigation', { name: 'Places for facts' }).getByRole('button');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  expect(await steps.count()).toBeGreaterThan(5);
  await expectAccessible(desk);
  await fill.getByRole('button', { name: 'Leave this out' }).click();
  await expect(steps.first()).toContainText('–');
  await fill.getByRole('button', { name: 'Next', exact: true }).click();
  await fill.getByRole('checkbox').first().uncheck();
  const put = fill.getByRole('button', { name: /^Put \d+ facts in$/ });
  const count = Number((await put.innerText()).match(/\d+/)?.[0]);
  await put.click();
  // A fact of a table has several places.
  await expect.poll(() => text.locator('.note-fact').count()).toBeGreaterThanOrEqual(before + count);
  const filled = await text.locator('.note-fact').count();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(text.locator('.note-fact')).toHaveCount(before);
  await desk.keyboard.press('ControlOrMeta+Shift+z');
  await expect(text.locator('.note-fact')).toHaveCount(filled);
  await untilSaved(desk);
});
