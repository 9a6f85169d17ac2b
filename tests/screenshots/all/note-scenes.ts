import type { Page } from '@playwright/test';
import { newNote, noteText } from '../../e2e/app.ts';
import { closeDialog, openFullNote } from './dossier-scenes.ts';
import { changeSettings, runCommand, untilAtRest } from './show-desk.ts';
import type { Scene } from './walk.ts';

const LINE = 'The list goes on:';

async function writeAfter(page: Page, words: string): Promise<void> {
  await noteText(page).getByText(words, { exact: true }).first().click();
  await page.keyboard.press('End');
  await page.waitForFunction((end) => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    return focusNode?.textContent?.endsWith(end) && focusOffset === focusNode.textContent.length;
  }, words);
  await page.keyboard.press('Enter');
}

const open = (name: string, stage: Scene['stage']): Scene => ({
  name,
  dossier: 'full',
  async stage(page, show, host, home) {
    await openFullNote(page);
    await stage(page, show, host, home);
  },
});

export const NOTE_SCENES: readonly Scene[] = [
  open('blocks', async (page, show) => {
    await show('head');
    const text = noteText(page);
    for (const [state, part] of [
      ['boxes', text.getByText('The figures are provisional')],
      ['lists', text.getByText('What is published.')],
      ['marks', text.getByText('small capitals')],
      ['checklist', text.getByText('Clear it with the Treasury')],
      ['chart', text.getByRole('img', { name: /^Bar chart/ })],
      ['image', page.locator('.image-block')],
      ['decision', text.getByRole('textbox', { name: 'Text of recommendation 2' })],
      ['signatures', text.getByText('Who was there').last()],
    ] as const) {
      await show(state, part);
    }
    await page.locator('.image-block img').click();
    await show('image-chosen');
  }),
  open('writing', async (page, show) => {
    await writeAfter(page, LINE);
    await page.keyboard.type('/');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await show('slash');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('@memoranda');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await show('fact-picker');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    for (const [command, state] of [
      ['insert-character', 'characters'],
      ['insert-reference', 'reference'],
      ['insert-footnote', 'footnote'],
    ] as const) {
      await runCommand(page, command);
      await page.locator('.note-box').waitFor();
      await show(state);
      await page.keyboard.press('Escape');
      await page.locator('.note-box').waitFor({ state: 'hidden' });
      await noteText(page).focus();
    }
    await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    await show('insert-menu');
    await closeDialog(page);
    await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Insert', exact: true }).click();
    await page
      .getByRole('menuitem', { name: /^Table/ })
      .first()
      .click();
    await page.locator('.note-box').waitFor();
    await show('new-table');
    await page.keyboard.press('Escape');
  }),
  open('selection', async (page, show) => {
    await noteText(page)
      .getByText('The first memorandum is about')
      .dblclick({ position: { x: 60, y: 8 } });
    await page.locator('.selection-bar').waitFor();
    await show('bar');
    await runCommand(page, 'comment');
    await page.locator('.note-box').waitFor();
    await show('comment-box');
    await page.keyboard.press('Escape');
    await noteText(page).getByText('a link', { exact: true }).click();
    await page.keyboard.press('ControlOrMeta+Alt+k').catch(() => undefined);
    await page.getByRole('combobox', { name: 'Paragraph style' }).click();
    await show('styles');
    await page.keyboard.press('Escape');
  }),
  open('table', async (page, show) => {
    await noteText(page).getByText('Cities taking part').click();
    await page.getByRole('button', { name: 'Table tools' }).waitFor();
    await show('caret');
    await page.getByRole('button', { name: 'Table tools' }).click();
    await show('menu');
    await closeDialog(page);
    await page.getByRole('button', { name: 'Table tools' }).click();
    await page.getByRole('menuitem', { name: 'Row', exact: true }).hover();
    await page.keyboard.press('ArrowRight');
    await show('rows');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }),
  open('find', async (page, show) => {
    await runCommand(page, 'find-in-note');
    await page
      .getByRole('search', { name: 'Find in this note' })
      .getByRole('textbox', { name: 'Find' })
      .fill('memoranda');
    await show('found');
    await runCommand(page, 'replace-in-note');
    await page
      .getByRole('search', { name: 'Find in this note' })
      .getByRole('textbox', { name: 'Replace with' })
      .fill('agreements');
    await show('replace');
    await page.getByRole('button', { name: 'Regular expression' }).click();
    await page.getByRole('search', { name: 'Find in this note' }).getByRole('textbox', { name: 'Find' }).fill('(open');
    await show('trouble');
    await runCommand(page, 'replace-in-notes');
    const dialog = page.getByRole('dialog');
    await show('all-notes-begun');
    await dialog.getByRole('textbox', { name: 'Find' }).fill('working group');
    await dialog.getByRole('textbox', { name: 'Replace with' }).fill('joint group');
    await dialog.locator('ins').first().waitFor();
    await show('all-notes');
    await dialog.getByRole('textbox', { name: 'Find' }).fill('zzz');
    await dialog.getByText('No note has these words').waitFor();
    await show('all-notes-nothing');
  }),
  open('aside', async (page, show) => {
    for (const [command, state] of [
      ['outline', 'outline'],
      ['comments', 'comments'],
      ['show-missing', 'missing'],
      ['review-changes', 'no-changes'],
    ] as const) {
      await runCommand(page, command);
      await untilAtRest(page);
      await show(state);
    }
    await runCommand(page, 'show-missing');
    await page.getByRole('button', { name: 'Move some to an annex…' }).click();
    await page.getByRole('dialog', { name: 'Move to an annex' }).getByRole('checkbox').first().waitFor();
    await show('annex');
    await closeDialog(page);
    await runCommand(page, 'comments');
    await page.locator('[data-thread]').first().click();
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'Your reply' }).waitFor();
    await show('comment-reply');
  }),
  open('versions', async (page, show) => {
    await noteText(page).getByText(LINE).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' with what was added since');
    await page.getByText('Saved', { exact: true }).waitFor();
    await runCommand(page, 'name-version');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).waitFor();
    await show('name');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('To the private office');
    await page.keyboard.press('Enter');
    await show('kept');
    await runCommand(page, 'note-history');
    await page.getByRole('dialog', { name: 'History' }).locator('ins').first().waitFor();
    await show('history');
    await closeDialog(page);
    await runCommand(page, 'compare-notes');
    await page.getByRole('dialog', { name: 'Compare with another note' }).waitFor();
    await show('compare-begun');
    await page.getByRole('dialog').getByRole('option').first().click();
    await page.getByRole('dialog').locator('ins').first().waitFor();
    await show('compare');
  }),
  open('pages', async (page, show) => {
    await changeSettings(page, { pageView: true });
    await page.getByRole('list', { name: 'Page ends' }).getByText('Page 1 of').first().waitFor({ state: 'attached' });
    await untilAtRest(page);
    await show('first', page.getByRole('article', { name: /memoranda/ }));
    await show('landscape', noteText(page).getByRole('textbox', { name: 'Text of recommendation 2' }));
    await changeSettings(page, { pageView: false, zoom: 150 });
    await show('zoom-150');
    await changeSettings(page, { zoom: 60 });
    await show('zoom-60');
    await changeSettings(page, { zoom: 100 });
    await noteText(page).getByText(LINE).click();
    await runCommand(page, 'focus-mode');
    await show('focus');
    await runCommand(page, 'focus-mode');
    await runCommand(page, 'page-setup');
    await page.getByRole('dialog', { name: 'Page set-up' }).waitFor();
    await page.getByLabel('Margins in millimetres').fill('5');
    await page.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click();
    await show('page-setup');
    await closeDialog(page);
    await runCommand(page, 'note-language');
    await page.getByRole('dialog', { name: 'Language of this note' }).waitFor();
    await show('language');
    await closeDialog(page);
  }),
  open('beside', async (page, show) => {
    await page.getByRole('button', { name: 'More for Lines for the press' }).click();
    await page.getByRole('menuitem', { name: 'Open beside' }).click();
    await page.getByRole('textbox', { name: 'Text beside' }).waitFor();
    await show('two-notes');
  }),
  {
    name: 'new-note',
    dossier: 'full',
    async stage(page, show) {
      await newNote(page, { template: 'Information brief', title: 'Begun' });
      await show('begun');
      await runCommand(page, 'fill-note');
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
      await show('fill');
      await closeDialog(page);
      await runCommand(page, 'change-template');
      await page.getByRole('dialog').getByRole('radio', { name: 'Ministerial brief' }).check();
      await show('change-template');
      await closeDialog(page);
      await runCommand(page, 'insert-from-facts');
      await page.getByRole('dialog').getByRole('radio', { name: 'Chronology' }).check();
      await page.getByRole('dialog').getByRole('columnheader').first().waitFor();
      await show('from-facts');
      await page.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
      await page.getByRole('group', { name: 'Blocks made from facts' }).getByRole('button').first().waitFor();
      await show('chronology');
    },
  },
  {
    name: 'spelling',
    dossier: 'full',
    async stage(page, show) {
      await noteText(page).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' The goverment of Wawasan ');
      await page.waitForFunction(() => (CSS.highlights.get('misspelt')?.size ?? 0) > 1);
      await page.keyboard.press('Shift+F7');
      await page.getByRole('menu').waitFor();
      await show('suggestions');
      await closeDialog(page);
      await page.keyboard.press('Shift+F7');
      await page.getByRole('menuitem', { name: /^Add/ }).click();
      await runCommand(page, 'dossier-words');
      await page.getByRole('dialog').getByText('Wawasan').waitFor();
      await show('words');
    },
  },
];
