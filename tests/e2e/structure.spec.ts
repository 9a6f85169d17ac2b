import { expect, type Locator, type Page } from '@playwright/test';
import { newNote, noteText, runCommand, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const article = (desk: Page, title: string): Locator => desk.getByRole('article', { name: title });

test('a note changes its template with nothing lost; sections are repeated, and come and go with a field', async ({
  desk,
}) => {
  await test.step('a note is written in one template', () => writeSubmission(desk));
  await test.step('its page is set up, told what is too narrow, and as before after Undo', () => setUpPage(desk));
  await test.step('the template is changed: shown before, nothing lost', () => changeTemplate(desk));
  await test.step('one undo and redo, and there after a reload', () => undoAndRedoChange(desk));
  await test.step('a section is repeated with what stands under it', () => repeatSection(desk));
  await test.step('another comes and goes with its field', () => showSectionByField(desk));
});

async function writeSubmission(desk: Page): Promise<void> {
  await newNote(desk, {
    template: 'Ministerial submission',
    title: 'Switched',
    fields: { From: 'Jane Tan' },
  });
  const text = noteText(desk);
  await text.getByRole('textbox', { name: 'Text of recommendation 1' }).fill('to the terms');
  const write = async (heading: string, words: string) => {
    await text.getByRole('heading', { name: heading, exact: true }).click();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.type(words);
  };
  await write('Background', 'How it came about.');
  await write('Risk, finance and legal', 'It may cost more.');
  await article(desk, 'Switched').getByRole('textbox', { name: 'Telephone' }).fill('020 7946 0000');
  await untilSaved(desk);
}

async function setUpPage(desk: Page): Promise<void> {
  await runCommand(desk, 'Page set-up');
  const paper = desk.getByRole('dialog', { name: 'Page set-up' });
  await paper.getByLabel('Margins in millimetres').fill('5');
  await paper.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(paper.getByText('Margins are 10 to 60 millimetres wide.')).toBeVisible();
  await paper.getByLabel('Margins in millimetres').fill('18');
  await expectAccessible(desk);
  await paper.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(paper).toBeHidden();
  await runCommand(desk, 'Page set-up');
  await expect(paper.getByLabel('Margins in millimetres')).toHaveValue('18');
  await paper.getByRole('button', { name: 'Cancel' }).click();
  await desk.getByRole('textbox', { name: 'Text of the note' }).press('ControlOrMeta+z');
  await runCommand(desk, 'Page set-up');
  await expect(paper.getByRole('button', { name: 'As the template has it' })).toBeDisabled();
  await paper.getByRole('button', { name: 'Cancel' }).click();
}

async function changeTemplate(desk: Page): Promise<void> {
  const text = noteText(desk);
  const head = article(desk, 'Switched');
  await runCommand(desk, 'Change template');
  const dialog = desk.getByRole('dialog', { name: 'Change template' });
  await dialog.getByRole('radio', { name: 'Ministerial brief' }).check();
  const preview = dialog.getByRole('region', { name: 'What goes where' });
  await expect(preview.getByRole('listitem').filter({ hasText: 'Risk, finance and legal' })).toContainText(
    'Sensitivities',
  );
  await expect(preview.getByRole('listitem').filter({ hasText: '020 7946 0000' })).toContainText('kept at the end');
  await expectAccessible(desk, '.dialog');
  await dialog.getByRole('button', { name: 'Change template' }).click();

  await expect(text).toHaveAttribute('data-numbering', 'continuous');
  await expect(text.getByRole('heading', { name: 'Kept from Ministerial submission' })).toBeVisible();
  await expect(text).toContainText('Telephone: 020 7946 0000');
  await expect(text).toContainText('It may cost more.');
  await expect(text.getByRole('textbox', { name: 'Text of recommendation 1' })).toHaveValue('to the terms');
  await expect(head.getByRole('textbox', { name: 'For action' })).toBeVisible();
  await expect(head.getByRole('textbox', { name: 'From' })).toHaveValue('Jane Tan');
}

async function undoAndRedoChange(desk: Page): Promise<void> {
  const text = noteText(desk);
  const head = article(desk, 'Switched');
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(head.getByRole('textbox', { name: 'Telephone' })).toHaveValue('020 7946 0000');
  await expect(text.getByRole('heading', { name: 'Risk, finance and legal' })).toBeVisible();
  await expect(text).not.toHaveAttribute('data-numbering', 'continuous');
  await desk.keyboard.press('ControlOrMeta+Shift+z');
  await expect(head.getByRole('textbox', { name: 'For action' })).toBeVisible();
  // A verb of the practice brings the responses it has there.
  await text.getByRole('combobox', { name: 'Verb of recommendation 1' }).fill('note');
  await expect(text.getByRole('textbox', { name: /^Responses to recommendation 1/ })).toHaveValue(
    'Noted / Please discuss',
  );
  await untilSaved(desk);
  await desk.reload();
  await expect(text.getByRole('heading', { name: 'Kept from Ministerial submission' })).toBeVisible();
  await expect(head).toContainText('Ministerial brief');
}

async function repeatSection(desk: Page): Promise<void> {
  await newNote(desk, {
    template: 'ASEAN meeting brief',
    title: 'Sections',
    fields: {
      'Head of delegation': 'The Minister',
      From: 'The Desk',
      Meeting: 'AMM',
      'Meeting on': '24 December 2026',
    },
  });
  const headings = noteText(desk).getByRole('heading');
  await expect(headings.filter({ hasText: 'Points to raise' })).toHaveCount(1);
  await desk.getByRole('button', { name: 'Insert', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Another “Issue”' }).click();
  await expect(headings.filter({ hasText: 'Points to raise' })).toHaveCount(2);
  await desk.keyboard.type(' of rail');
  await expect(headings.filter({ hasText: 'Issue of rail' })).toBeVisible();
}

async function showSectionByField(desk: Page): Promise<void> {
  const text = noteText(desk);
  const headings = text.getByRole('heading');
  const visit = article(desk, 'Sections').getByRole('textbox', { name: 'Bilateral with' });
  await visit.fill('Viet Nam');
  const who = headings.filter({ hasText: 'Who is who' });
  await expect(who).toHaveCount(1);
  await expect(visit).toBeFocused();
  await who.click();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('Their minister.');
  await visit.fill('');
  await expect(headings.filter({ hasText: 'Kept from ASEAN meeting brief' })).toBeVisible();
  await expect(text).toContainText('Their minister.');
  await visit.fill('Laos');
  await expect(headings.filter({ hasText: 'Kept from ASEAN meeting brief' })).toHaveCount(0);
  await expect(text).toContainText('Their minister.');
  await expectAccessible(desk);
  await untilSaved(desk);
}
