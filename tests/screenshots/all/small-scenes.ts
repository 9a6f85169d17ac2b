import type { Locator, Page } from '@playwright/test';
import { closeDialog } from './dossier-scenes.ts';
import { runCommand } from './show-desk.ts';
import type { Scene, Show } from './walk.ts';

/** The pane that comes over the page on its key; it goes with the choice it was opened for. */
async function overPage(page: Page): Promise<Locator> {
  const pane = page.locator('.pane[data-over]');
  if ((await pane.count()) === 0) await runCommand(page, 'toggle-left-pane');
  await pane.waitFor();
  return pane;
}

/** What a press in the pane opens, shown and closed again. */
async function opened(page: Page, show: Show, button: string | RegExp, state: string): Promise<void> {
  await (await overPage(page)).getByRole('button', { name: button }).first().click();
  await page.getByRole('menu').first().waitFor();
  await show(state);
  await closeDialog(page);
}

export const SMALL_SCENES: readonly Scene[] = [
  {
    name: 'small-start',
    dossier: 'starter',
    small: true,
    async stage(page, show) {
      const pane = await overPage(page);
      await show('notes');
      await pane.getByRole('tab', { name: 'Sources' }).click();
      await show('sources');
      await pane.getByRole('tab', { name: 'Templates' }).click();
      await show('templates');
      await pane.getByRole('tab', { name: 'Notes' }).click();
      await opened(page, show, 'Appearance', 'appearance');
      await opened(page, show, /^Language$/, 'language');
      await opened(page, show, /^Dossier:/, 'dossier-menu');
    },
  },
  {
    name: 'small-notes',
    dossier: 'full',
    small: true,
    async stage(page, show) {
      const pane = await overPage(page);
      await show('list');
      const filter = pane.getByRole('searchbox', { name: 'Filter notes' });
      await filter.fill('working group');
      await pane.locator('mark').first().waitFor();
      await show('search');
      await filter.fill('zzz');
      await pane.getByText('No note matches').waitFor();
      await show('nothing-found');
      await filter.fill('');
      await opened(page, show, 'Order and tags of notes', 'order');
      await opened(page, show, 'More for Lines for the press', 'menu');
      await (await overPage(page)).getByRole('button', { name: /^Trash/ }).click();
      await show('trash');
      await pane.getByRole('button', { name: 'Back to notes' }).click();
      await pane.getByRole('button', { name: /^Archive/ }).click();
      await show('archive');
    },
  },
];
