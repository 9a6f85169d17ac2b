import type { Page } from '@playwright/test';
import { dropFiles, fixture, textFile } from '../../e2e/articles.ts';
import { closeDialog } from './dossier-scenes.ts';
import { runCommand, untilAtRest } from './show-desk.ts';
import type { Scene } from './walk.ts';

const MEMORANDA = 'The Malaysia–China memoranda were completed on 16 April 2025.';
const library = (page: Page) => page.getByRole('region', { name: 'Fact library' });
const form = (page: Page) => page.getByRole('complementary', { name: 'Fact', exact: true });

async function openFact(page: Page, claim: string): Promise<void> {
  await runCommand(page, 'fact-library');
  await library(page).getByRole('textbox', { name: 'Search the library' }).fill(claim);
  await library(page).getByRole('option').filter({ hasText: claim }).first().click();
  await form(page).getByRole('textbox', { name: 'Claim' }).waitFor();
}

async function correct(page: Page): Promise<void> {
  await openFact(page, MEMORANDA);
  await form(page).getByRole('textbox', { name: 'Claim' }).fill(MEMORANDA.replace('16 April', '17 April'));
  await form(page).getByRole('textbox', { name: 'Why it changes' }).fill('The ministry corrected the day');
  await form(page).getByRole('textbox', { name: 'Review by' }).fill('1 May 2025');
  await form(page).getByRole('textbox', { name: 'Your name' }).fill('Tan Mei Ling');
  await form(page).getByRole('button', { name: /^Save/ }).click();
  await page.getByText('Fact changed').first().waitFor();
}

async function openReview(page: Page, name: string): Promise<void> {
  await dropFiles(page, [fixture(name)]);
  await page.locator('[data-card][aria-current]').waitFor();
}

export const FACT_SCENES: readonly Scene[] = [
  {
    name: 'facts',
    dossier: 'starter',
    async stage(page, show) {
      const panel = page.getByRole('complementary', { name: 'Facts' });
      const find = panel.getByRole('textbox', { name: 'Find a fact' });
      await find.fill('anwar');
      await panel.locator('mark').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await panel.getByRole('figure').waitFor();
      await show('details');
      await find.fill('zzzz qqqq');
      await untilAtRest(page);
      await show('nothing-found');
      await find.fill('');
      await panel.getByRole('button', { name: 'All kinds' }).first().click();
      await show('filter');
      await page.keyboard.press('Escape');
      await page.locator('.note-fact').first().click();
      await page.keyboard.press('ControlOrMeta+Enter');
      await page.getByRole('dialog').waitFor();
      await show('card', page.locator('.note-fact').first());
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'library',
    dossier: 'starter',
    async stage(page, show) {
      await runCommand(page, 'fact-library');
      const facts = page.getByRole('listbox', { name: 'Facts of the dossier' });
      await facts.getByRole('option').first().waitFor();
      await show('facts');
      await library(page).getByRole('button', { name: 'Kind', exact: true }).click();
      await page.getByRole('checkbox').first().waitFor();
      await show('kinds');
      await closeDialogOrChip(page);
      await facts.focus();
      for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
      await page.getByRole('toolbar', { name: 'With the chosen facts' }).waitFor();
      await show('chosen');
      await page.getByRole('toolbar', { name: 'With the chosen facts' }).getByRole('button', { name: 'Tag' }).click();
      await page.getByRole('dialog').waitFor();
      await show('tag');
      await closeDialog(page);
      for (const [button, state] of [
        ['Status', 'status'],
        ['Merge', 'merge'],
      ] as const) {
        await page
          .getByRole('toolbar', { name: 'With the chosen facts' })
          .getByRole('button', { name: new RegExp(`^${button}`) })
          .click();
        await page.getByRole('dialog').waitFor();
        await show(state);
        await closeDialog(page);
      }
      await library(page).getByRole('button', { name: 'Saved searches' }).click();
      await show('saved-searches');
      await closeDialog(page);
      await library(page).getByRole('textbox', { name: 'Search the library' }).fill('zzzz');
      await untilAtRest(page);
      await show('nothing');
      await library(page).getByRole('textbox', { name: 'Search the library' }).fill('');
      for (const [tab, state] of [
        [/^Contradictions|^Conflicts/, 'conflicts'],
        [/^Names|^People/, 'names'],
      ] as const) {
        await library(page).getByRole('tab', { name: tab }).click();
        await untilAtRest(page);
        await show(state);
      }
      await library(page)
        .getByRole('button', { name: /^Anwar Ibrahim/ })
        .click();
      await page.getByRole('dialog', { name: 'Anwar Ibrahim' }).waitFor();
      await show('name');
    },
  },
  {
    name: 'fact',
    dossier: 'starter',
    async stage(page, show) {
      await openFact(page, MEMORANDA);
      await show('edit');
      await form(page).getByRole('button', { name: 'Add a passage' }).click();
      await page.getByRole('dialog').getByRole('radio').last().check();
      await show('passage');
      await closeDialog(page);
      for (const [entry, state] of [
        ['Change the status…', 'status'],
        ['Split into several…', 'split'],
        ['Pair with a translation…', 'pair'],
      ] as const) {
        await form(page).getByRole('button', { name: 'More for this fact' }).click();
        await page.getByRole('menuitem', { name: entry }).click();
        await page.getByRole('dialog').waitFor();
        await show(state);
        await closeDialog(page);
      }
      await show('handling', form(page).getByRole('region', { name: 'Handling' }));
      await form(page).getByRole('textbox', { name: 'Review by' }).fill('31 June 2026');
      await form(page).getByRole('button', { name: /^Save/ }).click();
      await show('mistake');
      await form(page).getByRole('textbox', { name: 'Review by' }).fill('');
      await correct(page);
      await form(page).getByRole('tab', { name: 'History' }).click();
      await form(page).locator('ins').first().waitFor();
      await show('history');
      await form(page).getByRole('tab', { name: 'Edit' }).click();
      await form(page).getByRole('textbox', { name: 'Claim' }).fill('Something else.');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Save the change?' }).waitFor();
      await show('unsaved');
    },
  },
  {
    name: 'updates',
    dossier: 'starter',
    async stage(page, show) {
      await correct(page);
      await form(page).getByRole('button', { name: 'Close the fact' }).click();
      await runCommand(page, 'back-to-text');
      await page.getByRole('button', { name: / changed$/ }).waitFor();
      await page.keyboard.press('F8');
      await page.locator('[data-place][aria-current]').waitFor();
      await show('changed');
      await page.keyboard.press('Shift+U');
      await untilAtRest(page);
      await show('all');
      await page
        .getByRole('button', { name: 'Cancel' })
        .click()
        .catch(() => undefined);
      await runCommand(page, 'attention');
      await page.getByRole('region', { name: 'What needs attention' }).getByRole('button').first().waitFor();
      await show('attention');
      await page.getByRole('button', { name: 'Mark as reviewed' }).click();
      await page.getByRole('dialog', { name: 'Mark as reviewed' }).waitFor();
      await show('reviewed');
      await closeDialog(page);
    },
  },
  {
    name: 'source',
    dossier: 'starter',
    async stage(page, show) {
      await page.getByRole('tab', { name: 'Sources' }).click();
      await page.getByRole('button', { name: /^Malaysia and China conclude memoranda/ }).click();
      await page.getByRole('article', { name: 'Source' }).waitFor();
      await show('read');
      await page
        .getByRole('button', { name: /^Fill in what is missing|^Change its data/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      await show('describe');
      await closeDialog(page);
      await page.getByRole('button', { name: 'Withdraw this source' }).click();
      await page.getByRole('dialog').waitFor();
      await show('withdraw');
      await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('The agency took it back');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Reinstate' }).waitFor();
      await show('withdrawn');
      await runCommand(page, 'attention');
      await page.getByRole('region', { name: 'Withdrawn sources' }).waitFor();
      await show('attention');
    },
  },
  {
    name: 'import',
    dossier: 'starter',
    async stage(page, show) {
      await runCommand(page, 'import-articles');
      await page.getByRole('dialog').waitFor();
      await show('begun');
      await closeDialog(page);
      await runCommand(page, 'paste-article');
      await page.getByRole('dialog').waitFor();
      await show('paste');
      await closeDialog(page);
      await dropFiles(page, [
        fixture('water-page.html'),
        fixture('digital-rules.txt'),
        textFile('interview.pdf', '%PDF-1.7\nhalf of a download'),
      ]);
      await page.getByRole('dialog').getByText('3 of 3 done').waitFor({ state: 'attached', timeout: 60_000 });
      await show('several');
    },
  },
  {
    name: 'review',
    dossier: 'starter',
    async stage(page, show) {
      await openReview(page, 'digital-rules.txt');
      await show('begun');
      const otherwise = page.locator('[data-card]', { hasText: '17 April 2025' });
      for (let card = 0; card < 12 && (await otherwise.getAttribute('aria-current')) === null; card += 1)
        await page.keyboard.press('j');
      await show('contradiction');
      await page.keyboard.press('e');
      await page.getByRole('textbox', { name: 'Claim' }).waitFor();
      await show('edit');
      await page.keyboard.press('Escape');
      await page.keyboard.press('r');
      await page.keyboard.press('c');
      await page.locator('mark[data-look="sought"]').waitFor();
      await show('checklist');
      await page.getByRole('tab', { name: /^Suggestions/ }).click();
      await page.getByRole('button', { name: 'Accept many' }).click();
      await page.getByRole('dialog').waitFor();
      await show('accept-many');
      await page.getByRole('radio', { name: /^Any/ }).check();
      await page.getByRole('button', { name: /^Accept \d/ }).click();
      await page
        .getByText('All reviewed')
        .or(page.getByText(/^\d+ of \d+ reviewed$/))
        .first()
        .waitFor();
      await show('done');
      await page.keyboard.press('Escape');
      const text = new TextDecoder().decode(fixture('digital-rules.txt').bytes);
      await dropFiles(page, [textFile('digital-rules.txt', text.replace('14 September', '21 September'))]);
      await page.getByRole('button', { name: 'See what changed' }).click();
      await page.locator('ins').first().waitFor();
      await show('edition');
    },
  },
];

async function closeDialogOrChip(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox').first().waitFor({ state: 'hidden' });
}
