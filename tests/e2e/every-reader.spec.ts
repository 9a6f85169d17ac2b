import { expect, type Page } from '@playwright/test';
import { howMany } from '../how-many.ts';
import { findFaults } from '../screenshots/all/find-faults.ts';
import { type Look, lookAs } from '../screenshots/all/looks.ts';
import { noteText, runCommand, test, untilSaved } from './app.ts';

const USUAL: Look = { language: 'en', width: 1280, height: 800, theme: 'light' };
const SPACED: Look = { ...USUAL, extra: 'spaced' };
const ZOOMED: Look = { ...USUAL, width: 640, height: 400, extra: 'zoomed' };
const FORCED: Look = { ...USUAL, theme: 'dark', extra: 'forced' };

const DIALOGS = [
  ['Export to Word', 'Export'],
  ['New note', 'New note'],
  ['Find and replace in all notes', 'Find and replace in all notes'],
  ['Page set-up', 'Page set-up'],
] as const;

/** The screen in each look: nothing cut off, covered or outside the window. */
async function expectWhole(page: Page): Promise<void> {
  for (const look of [SPACED, FORCED, ZOOMED]) {
    await lookAs(page, look);
    expect.soft(await findFaults(page)).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  await lookAs(page, USUAL);
}

test('at 200 %, with wide spacing and in forced colours nothing is cut off or lost, and nothing moves', async ({
  desk,
}) => {
  test.slow();
  const text = noteText(desk);
  await expectWhole(desk);
  for (const [command, name] of DIALOGS.slice(0, howMany(DIALOGS.length, 1))) {
    await runCommand(desk, command);
    const dialog = desk.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expectWhole(desk);
    await desk.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  // At 200 % one can write and find; with forced colours what a ground says is still said.
  await lookAs(desk, ZOOMED);
  await text.click();
  await desk.keyboard.press('ControlOrMeta+End');
  await desk.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'More formats' }).click();
  await desk.getByRole('menuitemcheckbox', { name: 'Highlight' }).click();
  await desk.keyboard.press('Escape');
  await desk.keyboard.type(' Urgent');
  await untilSaved(desk);
  await runCommand(desk, 'Find in this note');
  const find = desk.getByRole('search', { name: 'Find in this note' });
  await expect(find.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await desk.keyboard.type('urgent');
  await expect(find.getByRole('status')).toHaveText('1 of 1');
  expect.soft(await findFaults(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await lookAs(desk, FORCED);
  const paper = await text.evaluate((element) => getComputedStyle(element).color);
  await expect(text.locator('mark')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(text.locator('mark')).not.toHaveCSS('color', paper);
  await text.locator('.note-fact').first().click();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.getByRole('dialog', { name: 'Fact' })).toHaveCSS('outline-style', 'solid');
  await desk.keyboard.press('Escape');

  await desk.keyboard.press('ControlOrMeta+Alt+n');
  await expect(desk.getByRole('dialog', { name: 'New note' })).toBeVisible();
  const longest = await desk.evaluate(() =>
    Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration))),
  );
  expect(longest).toBeLessThan(1);
});
