import { expect, type Page } from '@playwright/test';
import { factsPanel, noteText, test } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

test('axe finds nothing in the main screens, the dialogs and the lists, in light and dark', async ({ desk }) => {
  await expectAccessible(desk);

  await factsPanel(desk).getByRole('textbox', { name: 'Find a fact' }).fill('anwar');
  await expect(factsPanel(desk).locator('mark').first()).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowRight');
  await expect(factsPanel(desk).getByRole('figure')).toBeVisible();
  await expectAccessible(desk);

  await factsPanel(desk).getByRole('figure').getByRole('button').click();
  await expect(desk.getByRole('article', { name: 'Source' })).toBeVisible();
  await expectAccessible(desk);
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeFocused();

  await desk.keyboard.press('ControlOrMeta+End');
  await desk.keyboard.type(' The goverment of Wawasan ');
  await expect.poll(() => misspelt(desk)).toEqual(['goverment', 'Wawasan']);
  await desk.keyboard.press('Shift+F7');
  await expect(desk.getByRole('menu', { name: 'Spelling of “Wawasan”' })).toBeVisible();
  await expectAccessible(desk, '[role="menu"]');
  await desk.getByRole('menuitem', { name: /^Add “Wawasan”/ }).click();
  await expect.poll(() => misspelt(desk)).toEqual(['goverment']);
  await desk.keyboard.press('F7');
  await desk.getByRole('menuitem', { name: 'government', exact: true }).click();
  await expect(noteText(desk)).toContainText('The government of Wawasan');
  await desk.getByRole('button', { name: /^Dossier:/ }).click();
  await desk.getByRole('menuitem', { name: 'Words of this dossier…' }).click();
  const words = desk.getByRole('dialog', { name: 'Words of this dossier' });
  await expect(words.getByText('Wawasan')).toBeVisible();
  await expectAccessible(desk);
  await desk.keyboard.press('Escape');
  await expect(words).toBeHidden();

  for (const [keys, name] of [
    ['ControlOrMeta+Alt+n', 'New note'],
    ['ControlOrMeta+Shift+E', 'Export'],
    ['ControlOrMeta+/', 'Keyboard shortcuts'],
    ['ControlOrMeta+o', 'Open a dossier'],
  ] as const) {
    await desk.keyboard.press(keys);
    const dialog = desk.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expectAccessible(desk);
    await desk.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  for (const name of ['Sources', 'Templates']) {
    await desk.getByRole('tab', { name }).click();
    await expect(desk.getByRole('tabpanel', { name }).getByRole('listitem').first()).toBeVisible();
    await expectAccessible(desk);
  }
  await desk.getByRole('button', { name: /^Dossier:/ }).click();
  await expect(desk.getByRole('menu')).toBeVisible();
  await expectAccessible(desk, '[role="menu"]');
  await desk.getByRole('menuitem', { name: 'Close dossier' }).click();
  await expect(desk.getByRole('heading', { name: 'No dossier is open' })).toBeVisible();
  await expectAccessible(desk);
});

test('F6 walks round the panes, keys work after a menu was used, and a small window cuts nothing off', async ({
  desk,
}) => {
  const paneInFocus = () =>
    desk.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane ?? null);
  await noteText(desk).click();
  const walked: (string | null)[] = [await paneInFocus()];
  for (let step = 0; step < 3; step += 1) {
    await desk.keyboard.press('F6');
    walked.push(await paneInFocus());
  }
  expect(walked).toEqual(['page', 'facts', 'dossier', 'page']);

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

  // Away from the text: over a fact its card would open and lie over the box.
  await desk.mouse.move(2, 2);
  await desk.getByRole('combobox', { name: 'Paragraph style' }).click();
  await expect(desk.getByRole('listbox')).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('ControlOrMeta+s');
  const notice = desk.getByText(/kept$/);
  await expect(notice).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+Alt+1');
  await expect(desk.getByRole('complementary', { name: 'Dossier' })).toBeHidden();
  await expect(notice).toBeHidden({ timeout: 15_000 });
});

/** The words that are marked, in the order of the text. */
function misspelt(desk: Page): Promise<readonly string[]> {
  return desk.evaluate(() => Array.from(CSS.highlights.get('misspelt') ?? [], (range) => range.toString()));
}
