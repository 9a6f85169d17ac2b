import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FULL_NOTE } from './make-full-dossier.ts';
import { runCommand } from './show-desk.ts';
import type { Scene } from './walk.ts';

const notes = (page: Page) => page.getByRole('tabpanel', { name: 'Notes' });

/** Opens the note with everything in it, its caret at the beginning. */
export async function openFullNote(page: Page): Promise<void> {
  await notes(page)
    .getByRole('button', { name: new RegExp(`^${FULL_NOTE}`) })
    .click();
  await page.getByRole('article', { name: FULL_NOTE }).waitFor();
  await page.getByText('Results of the first year').first().waitFor();
}

/** A menu is gone already where a narrow window took the pane it was opened from. */
export async function closeDialog(page: Page): Promise<void> {
  if (await page.locator(OPEN).count()) await page.keyboard.press('Escape');
  await page.locator(OPEN).first().waitFor({ state: 'hidden' });
}

const OPEN = '.dialog[data-open], .palette[data-open], .menu[data-open]';

export const DOSSIER_SCENES: readonly Scene[] = [
  {
    name: 'start',
    dossier: 'starter',
    async stage(page, show, host, home) {
      await show('first-start');
      await page.getByRole('tab', { name: 'Sources' }).click();
      await show('sources');
      await page.getByRole('tab', { name: 'Templates' }).click();
      await show('templates');
      await page.getByRole('tab', { name: 'Notes' }).click();
      await runCommand(page, 'show-keys');
      await show('keys');
      await closeDialog(page);
      await runCommand(page, 'open-dossier');
      await page.getByRole('dialog', { name: 'Open a dossier' }).waitFor();
      await show('choose-file');
      await closeDialog(page);
      await page.getByRole('button', { name: 'Appearance' }).click();
      await show('appearance');
      await closeDialog(page);
      await page.getByRole('button', { name: 'Language', exact: true }).click();
      await show('language');
      await closeDialog(page);
      await page.getByRole('button', { name: /^Dossier:/ }).click();
      await show('dossier-menu');
      await closeDialog(page);
      await page.getByRole('button', { name: /^Dossier:/ }).click();
      await page.getByRole('menuitem', { name: 'Open a recent dossier' }).hover();
      await page.keyboard.press('ArrowRight');
      await show('recent');
      // The first closes the list alone.
      await page.keyboard.press('Escape');
      await closeDialog(page);
      await runCommand(page, 'close-dossier');
      await page.getByRole('heading', { name: 'No dossier is open' }).waitFor();
      await show('no-dossier');
      await runCommand(page, 'new-dossier');
      await page.getByRole('dialog').waitFor();
      await show('new-dossier');
      await page.getByRole('dialog').getByRole('textbox').last().fill('An empty one');
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await show('empty-dossier');
      await page.getByRole('tab', { name: 'Sources' }).click();
      await show('no-sources');
      await page.getByRole('tab', { name: 'Notes' }).click();
      for (const [command, state] of [
        ['fact-library', 'empty-library'],
        ['attention', 'empty-attention'],
        ['issued-copies', 'empty-issued'],
        ['replace-in-notes', 'empty-replace'],
      ] as const) {
        await runCommand(page, command);
        await show(state);
      }
      await closeDialog(page);
      await host.stop();
      rmSync(join(home, 'documents'), { recursive: true, force: true });
    },
  },
  {
    name: 'notes',
    dossier: 'full',
    async stage(page, show) {
      await show('list');
      const filter = notes(page).getByRole('searchbox', { name: 'Filter notes' });
      await filter.fill('working group');
      await notes(page).locator('mark').first().waitFor();
      await show('search');
      await filter.fill('zzz');
      await notes(page).getByText('No note matches').waitFor();
      await show('nothing-found');
      await filter.fill('');
      await notes(page).getByRole('button', { name: 'Order and tags of notes' }).click();
      await show('order');
      await closeDialog(page);
      await notes(page).getByRole('button', { name: 'Order and tags of notes' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'trade' }).click();
      await closeDialog(page);
      await show('tag');
      await notes(page).getByRole('button', { name: 'Order and tags of notes' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'trade' }).click();
      await closeDialog(page);
      await notes(page)
        .getByRole('button', { name: /^Trash/ })
        .click();
      await show('trash');
      await notes(page).getByRole('button', { name: 'Back to notes' }).click();
      await notes(page)
        .getByRole('button', { name: /^Archive/ })
        .click();
      await show('archive');
      await notes(page).getByRole('button', { name: 'Back to notes' }).click();
      await notes(page).getByRole('button', { name: 'More for Lines for the press' }).click();
      await show('menu');
      await closeDialog(page);
      await notes(page).getByRole('button', { name: 'More for Lines for the press' }).click();
      await page.getByRole('menuitem', { name: 'Tags…' }).click();
      await page.getByRole('dialog').waitFor();
      await show('tags');
      await closeDialog(page);
    },
  },
  {
    name: 'palette',
    dossier: 'full',
    async stage(page, show) {
      await runCommand(page, 'palette');
      await show('begun');
      await page.keyboard.type('note');
      await page.getByRole('option').first().waitFor();
      await show('found');
      await page.keyboard.type(' zzz');
      await show('nothing');
    },
  },
];
