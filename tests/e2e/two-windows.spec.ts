import { type Browser, expect, type Page } from '@playwright/test';
import { newNote, noteText, openDesk, test, untilSaved } from './app.ts';
import { makeHome, removeHome, starterPath, startHost } from './host-process.ts';

test.describe('two processes on one dossier', () => {
  test('both work, and each sees what the other wrote', async ({ desk, home, browser }) => {
    await newNote(desk, { template: 'Information brief', title: 'Shared' });
    await withSecondDesk(browser, home, async (second) => {
      await second.getByRole('button', { name: /^Shared/ }).click();
      await writeAtEnd(second, 'Written in the second window.');
      await untilSaved(second);
      await expect(noteText(desk)).toContainText('Written in the second window.');
    });
  });

  test('a clash on one note shows both versions and loses neither', async ({ desk, home, browser }) => {
    await newNote(desk, { template: 'Information brief', title: 'Shared' });
    await withSecondDesk(browser, home, async (second) => {
      await second.getByRole('button', { name: /^Shared/ }).click();
      await expect(second.getByRole('article', { name: 'Shared' })).toBeVisible();
      // Both have unsaved words at the same time: neither has heard of the other's save.
      await Promise.all([writeAtEnd(desk, 'Mine from the first.'), writeAtEnd(second, 'Theirs from the second.')]);
      const [loser, winnersWords, losersWords] = await firstClash(desk, second);
      const dialog = loser.getByRole('dialog', { name: 'This note was changed in two places' });
      await expect(dialog.getByRole('region', { name: /^Yours/ })).toContainText(losersWords);
      await expect(dialog.getByRole('region', { name: /^The other/ })).toContainText(winnersWords);
      await dialog.getByRole('button', { name: 'Keep both as two notes' }).click();
      await expect(dialog).toBeHidden();
      const notes = loser.getByRole('tabpanel', { name: 'Notes' }).getByRole('listitem').filter({ hasText: 'Shared' });
      await expect(notes).toHaveCount(2);
      const texts: string[] = [];
      for (const index of [0, 1]) {
        await notes.nth(index).getByRole('button').first().click();
        await expect(noteText(loser)).toContainText(/from the/);
        texts.push((await noteText(loser).textContent()) ?? '');
      }
      expect(texts.filter((text) => text.includes(winnersWords))).toHaveLength(1);
      expect(texts.filter((text) => text.includes(losersWords))).toHaveLength(1);
    });
  });
});

async function writeAtEnd(page: Page, words: string): Promise<void> {
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
}

/** The page whose save came second, the words of the first and its own. */
async function firstClash(desk: Page, second: Page): Promise<readonly [Page, string, string]> {
  const shown = (page: Page) => page.getByRole('dialog', { name: 'This note was changed in two places' });
  await Promise.race([shown(desk).waitFor(), shown(second).waitFor()]);
  return (await shown(desk).isVisible())
    ? [desk, 'Theirs from the second.', 'Mine from the first.']
    : [second, 'Mine from the first.', 'Theirs from the second.'];
}

async function withSecondDesk(browser: Browser, home: string, work: (second: Page) => Promise<void>): Promise<void> {
  const otherHome = makeHome();
  const host = await startHost(otherHome, starterPath(home));
  const context = await browser.newContext();
  try {
    const second = await context.newPage();
    await openDesk(second, host.address);
    await work(second);
  } finally {
    await context.close();
    await host.stop();
    removeHome(otherHome);
  }
}
