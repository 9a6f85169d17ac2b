import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { createDossier } from '../../electron/backend/dossier/create-dossier.ts';
import { makeManyFacts } from '../dossiers/make-facts.ts';
import { fill } from '../dossiers/scratch.ts';
import { test } from './app.ts';
import { makeHome, removeHome, startHost } from './host-process.ts';

const FACTS = 2_000;

const library = (page: Page): Locator => page.getByRole('region', { name: 'Fact library' });
const rows = (page: Page): Locator => library(page).getByRole('listbox', { name: 'Facts of the dossier' });
const active = (page: Page): Locator => rows(page).locator('[data-active]');

test('thousands of facts are travelled by keys, chosen at once, tagged in parts and untagged', async ({ page }) => {
  const home = makeHome();
  const path = join(home, 'Large.dossier');
  const made = makeManyFacts(FACTS, 9);
  createDossier(path, {
    id: 'made',
    fullText: true,
    fill: (dossier) => fill(dossier, { sources: [made.source], facts: made.facts }),
  });
  const host = await startHost(home, path);
  try {
    await page.goto(host.address);
    await page.getByRole('complementary', { name: 'Facts' }).getByRole('article').first().waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+L');
    await rows(page).getByRole('option').first().waitFor();
    await rows(page).focus();
    await page.keyboard.press('End');
    await expect(active(page)).toHaveAttribute('aria-posinset', String(FACTS));
    await expect(active(page)).toBeInViewport();
    await page.keyboard.press('PageUp');
    await expect(active(page)).toHaveAttribute('aria-posinset', String(FACTS - 8));
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await expect(active(page)).toHaveAttribute('aria-posinset', '9');

    await page.keyboard.press('ControlOrMeta+a');
    const actions = library(page).getByRole('toolbar', { name: 'With the chosen facts' });
    await expect(actions.getByText('2,000 chosen')).toBeVisible();
    await expect(actions.getByRole('button', { name: 'Merge' })).toBeDisabled();
    await actions.getByRole('button', { name: 'Tag' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tag 2,000 facts' });
    await dialog.getByRole('combobox', { name: 'Tags to add' }).fill('archive');
    await dialog.getByRole('combobox', { name: 'Tags to add' }).press('Enter');
    await dialog.getByRole('button', { name: 'Change tags' }).click();
    await expect(dialog.getByRole('progressbar', { name: 'Facts changed' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
    const notice = page.getByText(/^Tags of [\d,]+ facts changed$/);
    await expect(notice).toBeVisible();
    const changed = (await notice.textContent())?.replace(/\D/g, '') ?? '';

    await library(page).getByRole('button', { name: 'Tag', exact: true }).first().click();
    const choice = page.getByRole('dialog', { name: 'Tag' }).getByRole('checkbox', { name: /^archive/ });
    await choice.check();
    await page.keyboard.press('Escape');
    await expect(
      library(page).getByText(`${Number(changed).toLocaleString('en')} facts`, { exact: true }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Undone')).toBeVisible({ timeout: 60_000 });
    await expect(library(page).getByText('0 facts', { exact: true })).toBeVisible();
  } finally {
    await host.stop();
    removeHome(home);
  }
});
