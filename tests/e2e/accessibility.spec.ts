import { expect, type Page } from '@playwright/test';
import { factsPanel, noteText, test } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

test('axe finds nothing in the main screens, the dialogs and the lists, in light and dark', async ({ desk }) => {
  await test.step('a note, a fact and its source', () => lookAtNoteAndSource(desk));
  await test.step('a word not known, and the words of the dossier', () => lookAtSpelling(desk));
  await test.step('the palette, empty and with what it found', () => lookAtPalette(desk));
  await test.step('dialogs', () => lookAtDialogs(desk));
  await test.step('lists, the menu of the dossier, and no dossier', () => lookAtLists(desk));
});

async function lookAtNoteAndSource(desk: Page): Promise<void> {
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
}

async function lookAtSpelling(desk: Page): Promise<void> {
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
}

async function lookAtPalette(desk: Page): Promise<void> {
  const palette = desk.getByRole('dialog', { name: 'Go to' });
  await desk.keyboard.press('ControlOrMeta+k');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await expectAccessible(desk);
  await desk.keyboard.type('digital');
  await expect(palette.locator('mark').first()).toBeVisible();
  await expectAccessible(desk);
  await desk.keyboard.press('Escape');
  await expect(palette).toBeHidden();
}

/** Those that no other test looks at when they hold more. */
async function lookAtDialogs(desk: Page): Promise<void> {
  for (const [keys, name] of [
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
}

async function lookAtLists(desk: Page): Promise<void> {
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
}

/** The words that are marked, in the order of the text. */
function misspelt(desk: Page): Promise<readonly string[]> {
  return desk.evaluate(() => Array.from(CSS.highlights.get('misspelt') ?? [], (range) => range.toString()));
}
