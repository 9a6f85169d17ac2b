import type { Page } from '@playwright/test';
import { handMadeMould } from '../../core/word/mould/sample-moulds.ts';
import { noteText } from '../../e2e/app.ts';
import { headedForm } from '../../electron/backend/reading/template/house-layouts.ts';
import { closeDialog, openFullNote } from './dossier-scenes.ts';
import { runCommand, untilAtRest } from './show-desk.ts';
import type { Scene } from './walk.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const dialog = (page: Page) => page.getByRole('dialog');

export const WAYS_OUT_SCENES: readonly Scene[] = [
  {
    name: 'export',
    dossier: 'full',
    async stage(page, show) {
      await openFullNote(page);
      await runCommand(page, 'export-word');
      await dialog(page).waitFor();
      await show('word');
      const mould = dialog(page).getByLabel('Word file of the department');
      await mould.setInputFiles({ name: 'Rules.docx', mimeType: WORD, buffer: Buffer.from('no Word file') });
      await dialog(page).getByRole('alert').waitFor({ timeout: 60_000 });
      await show('no-mould', dialog(page).getByRole('alert'));
      await mould.setInputFiles({ name: 'House.dotx', mimeType: WORD, buffer: Buffer.from(handMadeMould()) });
      await dialog(page)
        .getByText(/^Styles: /)
        .click({ timeout: 60_000 });
      await show('mould', dialog(page).getByText('House.dotx'));
      await dialog(page).getByText('Web page').click();
      await dialog(page).getByText('In the sentence').click();
      await show('web-page');
      await closeDialog(page);
      await runCommand(page, 'export-pack');
      await dialog(page).getByRole('checkbox').first().waitFor();
      await show('pack');
      await closeDialog(page);
      await runCommand(page, 'hand-out');
      await dialog(page).waitFor();
      await show('hand-out');
      await closeDialog(page);
      await runCommand(page, 'take-in');
      await dialog(page).waitFor();
      await show('take-in');
      await closeDialog(page);
      await runCommand(page, 'open-word');
      await dialog(page).waitFor();
      await show('open-word');
      await page
        .getByLabel('Word or Markdown file')
        .setInputFiles({ name: 'Broken.docx', mimeType: WORD, buffer: Buffer.from('PK\u0003\u0004torn') });
      await dialog(page).getByRole('alert').waitFor({ timeout: 60_000 });
      await show('broken-word');
      await closeDialog(page);
    },
  },
  {
    name: 'word-template',
    dossier: 'full',
    async stage(page, show) {
      await runCommand(page, 'word-template');
      await dialog(page).waitFor();
      await show('begun');
      const form = { name: 'House form.docx', mimeType: WORD, buffer: Buffer.from(await headedForm()) };
      await page.getByLabel('Form to read').setInputFiles(form);
      await page.getByRole('dialog', { name: 'Go over the template' }).waitFor({ timeout: 60_000 });
      await show('go-over');
    },
  },
  {
    name: 'gallery',
    dossier: 'full',
    async stage(page, show) {
      await runCommand(page, 'new-note');
      await dialog(page).getByRole('option').first().waitFor();
      await show('begun');
      await dialog(page).getByRole('combobox', { name: 'Find a template' }).fill('zzz');
      await show('nothing');
      await dialog(page).getByRole('combobox', { name: 'Find a template' }).fill('Ministerial submission');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Ministerial submission' }).waitFor();
      await show('fields');
      await closeDialog(page);
    },
  },
  {
    name: 'templates',
    dossier: 'full',
    async stage(page, show) {
      await runCommand(page, 'templates');
      const list = page.getByRole('region', { name: 'Templates', exact: true });
      await list.getByRole('button', { name: 'More for Blank' }).waitFor();
      await show('list');
      await list.getByRole('button', { name: 'More for Blank' }).click();
      await show('menu');
      await closeDialog(page);
      await runCommand(page, 'back-to-text');
      await openFullNote(page);
      await runCommand(page, 'save-as-template');
      await dialog(page).waitFor();
      await show('from-note');
      await dialog(page).getByRole('textbox', { name: 'Name of the template' }).fill('Weekly note');
      await dialog(page).getByRole('button', { name: 'Create template' }).click();
      const paper = page.getByRole('article', { name: 'Weekly note' });
      await paper.waitFor();
      await show('editor');
      await paper.getByRole('button', { name: 'Add a field' }).click();
      await page.keyboard.type('Urgency');
      await paper.getByRole('button', { name: 'Change the field Urgency' }).click();
      await show('field');
      await page.keyboard.press('Escape');
      await paper.getByRole('button', { name: 'Always there' }).first().click();
      await show('condition', paper.getByRole('button', { name: 'Always there' }).first());
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByRole('article', { name: 'Preview' }).waitFor();
      await show('preview');
      await page.keyboard.press('ControlOrMeta+S');
      await dialog(page).waitFor();
      await show('save');
    },
  },
  {
    name: 'issued',
    dossier: 'starter',
    async stage(page, show) {
      await runCommand(page, 'issue-note');
      await dialog(page).getByRole('textbox', { name: 'Number' }).waitFor();
      await show('issue');
      await dialog(page).getByRole('textbox', { name: 'Number' }).fill('2026/12');
      await dialog(page)
        .getByRole('button', { name: /^Issue/ })
        .click();
      await dialog(page).getByRole('button', { name: 'Done' }).waitFor();
      await show('done');
      await dialog(page).getByRole('button', { name: 'Done' }).click();
      await show('note');
      await runCommand(page, 'issued-copies');
      await page
        .getByText(/2026\/12/)
        .last()
        .waitFor();
      await show('list');
      await page
        .getByRole('region', { name: 'Issued copies' })
        .getByRole('listitem')
        .first()
        .getByRole('button')
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Text of the issued copy' }).waitFor();
      await show('copy');
    },
  },
  {
    name: 'trouble',
    dossier: 'full',
    async stage(page, show, host) {
      await openFullNote(page);
      // Languages are read while there is somebody to read them from.
      await show('before');
      await host.kill();
      await noteText(page).click();
      await page.keyboard.type('Typed after the host was gone. ');
      await page
        .getByText(/^Not saved/)
        .first()
        .waitFor({ timeout: 60_000 });
      await show('host-lost');
      await runCommand(page, 'export-word');
      await dialog(page).waitFor();
      await dialog(page).getByRole('button', { name: 'Export', exact: true }).click();
      await untilAtRest(page);
      await show('export-failed');
      await closeDialog(page);
      await runCommand(page, 'note-history');
      await untilAtRest(page);
      await show('history-failed');
    },
  },
];
