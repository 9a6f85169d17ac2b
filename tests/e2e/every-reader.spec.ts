import { expect, type Page } from '@playwright/test';
import { howMany } from '../how-many.ts';
import { findFaults } from '../screenshots/all/find-faults.ts';
import { type Look, lookAs } from '../screenshots/all/looks.ts';
import { noteText, runCommand, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

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

test('by keys alone, in a small window, at 200 %, with wide spacing and in forced colours nothing is cut off or lost, and nothing moves', async ({
  desk,
}) => {
  test.slow();
  await test.step('F6 walks round the panes', () => walkRoundPanes(desk));
  await test.step('a small window cuts nothing off', () => workInSmallWindow(desk));
  await test.step('keys work after a menu was used', () => useKeysAfterMenu(desk));
  await test.step('the screen and its dialogs are whole in every look', async () => {
    await expectWhole(desk);
    for (const [command, name] of DIALOGS.slice(0, howMany(DIALOGS.length, 1))) {
      await runCommand(desk, command);
      const dialog = desk.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await expectWhole(desk);
      await desk.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });
  await test.step('at 200 % one can write and find', () => writeAndFindZoomed(desk));
  await test.step('with forced colours what a ground says is still said', () => lookInForcedColours(desk));
  await test.step('nothing moves where that was asked for', async () => {
    await desk.keyboard.press('ControlOrMeta+Alt+n');
    const dialog = desk.getByRole('dialog', { name: 'New note' });
    await expect(dialog).toBeVisible();
    const seconds = () =>
      dialog.evaluate((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat));
      });
    expect(await seconds()).toBeLessThan(0.001);
    await desk.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await seconds()).toBeGreaterThan(0.05);
  });
});

async function walkRoundPanes(desk: Page): Promise<void> {
  const paneInFocus = () =>
    desk.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane ?? null);
  await noteText(desk).click();
  const walked: (string | null)[] = [await paneInFocus()];
  for (let step = 0; step < 3; step += 1) {
    await desk.keyboard.press('F6');
    walked.push(await paneInFocus());
  }
  expect(walked).toEqual(['page', 'facts', 'dossier', 'page']);
}

async function workInSmallWindow(desk: Page): Promise<void> {
  const size = desk.viewportSize();
  await desk.setViewportSize({ width: 900, height: 600 });
  const dossier = desk.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier).toBeHidden();
  await desk.keyboard.press('ControlOrMeta+Alt+1');
  await expect(dossier).toBeVisible();
  await expectAccessible(desk);
  await desk.keyboard.press('Escape');
  await expect(dossier).toBeHidden();
  await expect(noteText(desk)).toBeFocused();
  const overflow = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
  if (size) await desk.setViewportSize(size);
}

async function useKeysAfterMenu(desk: Page): Promise<void> {
  // Away from the text: over a fact its card would open and lie over the box.
  await desk.mouse.move(2, 2);
  await desk.getByRole('combobox', { name: 'Paragraph style' }).click();
  await expect(desk.getByRole('listbox')).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('ControlOrMeta+s');
  const notice = desk.getByText(/kept$/);
  await expect(notice).toBeVisible();
  const dossier = desk.getByRole('complementary', { name: 'Dossier' });
  await desk.keyboard.press('ControlOrMeta+Alt+1');
  await expect(dossier).toBeHidden();
  await expect(notice).toBeHidden({ timeout: 15_000 });
  await desk.keyboard.press('ControlOrMeta+Alt+1');
  await expect(dossier).toBeVisible();
}

/** The screen in each look: nothing cut off, covered or outside the window. */
async function expectWhole(page: Page): Promise<void> {
  for (const look of [SPACED, FORCED, ZOOMED]) {
    await lookAs(page, look);
    expect.soft(await findFaults(page)).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  await lookAs(page, USUAL);
}

async function writeAndFindZoomed(desk: Page): Promise<void> {
  await lookAs(desk, ZOOMED);
  await noteText(desk).click();
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
  await expect(noteText(desk)).toBeFocused();
}

async function lookInForcedColours(desk: Page): Promise<void> {
  const text = noteText(desk);
  await lookAs(desk, FORCED);
  const paper = await text.evaluate((element) => getComputedStyle(element).color);
  await expect(text.locator('mark')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(text.locator('mark')).not.toHaveCSS('color', paper);
  await text.locator('.note-fact').first().click();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.getByRole('dialog', { name: 'Fact' })).toHaveCSS('outline-style', 'solid');
  await desk.keyboard.press('Escape');
}
