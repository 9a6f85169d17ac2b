import { DatabaseSync } from 'node:sqlite';
import { expect, type Locator, type Page } from '@playwright/test';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';
import { starterPath } from './host-process.ts';

test('templates are found and kept at hand, ask for what is required, remember names, and hold what was filled in', async ({
  desk,
  home,
}) => {
  await test.step('all are there', () => seeAll(desk));
  addTemplates(home, {
    torn: '---\nname: Torn\nlimit: much\n---\n\n# Purpose\n',
    'house-brief': '---\nname: Résumé of the week\npractice: Our office\ndescription: One page.\n---\n\n# The week\n',
  });
  await test.step('one is found, looked at and kept at hand by keys alone', () => findAndKeepAtHand(desk));
  await test.step('a broken file is told, and in nobody’s way', () => meetBrokenFile(desk));
  await test.step('a new note asks for what is required and not known', () => beAsked(desk));
  await test.step('names are remembered until told to forget them', () => rememberAndForget(desk));
  await test.step('a note with decisions is filled in, and there after a reload', () => fillInDecisions(desk));
});

async function seeAll(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'New note', exact: true }).click();
  await expect(gallery(desk).getByRole('option', { name: 'Information brief', selected: true })).toBeVisible();
  await expect(gallery(desk).getByRole('option').first()).toHaveAttribute('aria-setsize', '14');
  await gallery(desk).getByRole('button', { name: 'Cancel' }).click();
}

async function findAndKeepAtHand(desk: Page): Promise<void> {
  await noteText(desk).click();
  await desk.keyboard.press('ControlOrMeta+Alt+n');
  const dialog = gallery(desk);
  const search = dialog.getByRole('combobox', { name: 'Find a template' });
  await expect(search).toBeFocused();
  await expect(dialog.getByRole('option', { name: 'Information brief', selected: true })).toBeInViewport();
  await expectAccessible(desk);

  await desk.keyboard.type('resume');
  await expect(preview(desk, 'Résumé of the week')).toContainText('Our office');
  await expect(preview(desk, 'Résumé of the week')).toContainText('In this dossier');
  await search.fill('canad');
  const minister = preview(desk, 'Note to the minister');
  await expect(minister).toContainText('at most 2 pages');
  await expect(minister).toContainText('if Purpose is For decision');
  await expect(minister.getByRole('img', { name: /^First page/ })).toContainText('UNCLASSIFIED');
  await desk.keyboard.press('ControlOrMeta+d');
  await expect(minister.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
  await search.fill('no such format');
  await dialog.getByRole('button', { name: 'Show all' }).click();
  await expect(search).toBeFocused();

  await desk.keyboard.press('ControlOrMeta+Home');
  await expect(dialog.getByRole('option', { selected: true })).toHaveText(/Note to the minister.*Favourite/);
  await expect(dialog.getByText('Favourites', { exact: true })).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await expect(preview(desk, 'Résumé of the week')).toBeVisible();
  await dialog.getByRole('option', { selected: true }).hover();
  await dialog.getByRole('option', { selected: true }).getByTitle('Add to favourites').click();
  await expect(dialog.getByRole('option', { name: 'Favourite' })).toHaveCount(2);
  await expect(search).toBeFocused();
}

/** At the end of the gallery, which is open. */
async function meetBrokenFile(desk: Page): Promise<void> {
  const size = desk.viewportSize();
  await desk.keyboard.press('ControlOrMeta+End');
  await expect(preview(desk, 'torn.md')).toContainText('torn.md:3"limit": expected a limit');
  await expect(gallery(desk).getByRole('button', { name: 'Use this template' })).toBeDisabled();
  await desk.setViewportSize({ width: 900, height: 600 });
  await expectAccessible(desk, '.dialog');
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeFocused();
  if (size) await desk.setViewportSize(size);
}

async function beAsked(desk: Page): Promise<void> {
  // Nothing to ask: ready to write in.
  await beginFrom(desk, 'Blank');
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.type('Written at once.');
  await expect(noteText(desk)).toContainText('Written at once.');

  await beginFrom(desk, 'Ministerial brief');
  const form = desk.getByRole('dialog', { name: 'Ministerial brief' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await expect(form.getByRole('textbox', { name: 'Date', exact: true })).toHaveCount(0);
  await expect(form.getByRole('textbox', { name: 'Through' })).toHaveCount(0);
  await form.getByRole('textbox', { name: 'For action' }).fill('The Treasurer');
  await form.getByRole('textbox', { name: 'From' }).fill('Trade branch');
  await form.getByRole('textbox', { name: 'Tracking number' }).fill('MB26-7');
  await expectAccessible(desk, '.dialog');
  await form.getByRole('button', { name: 'Other templates' }).click();
  await expect(preview(desk, 'Ministerial brief')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeFocused();
}

async function rememberAndForget(desk: Page): Promise<void> {
  // What was not begun is not remembered; what was begun is, for templates that ask for the same.
  await beginFrom(desk, 'Aide-memoire');
  const aide = desk.getByRole('dialog', { name: 'Aide-memoire' });
  await expect(aide.getByText('As last time')).toHaveCount(0);
  await aide.getByRole('textbox', { name: 'Title' }).fill('Talks');
  await aide.getByRole('textbox', { name: 'To', exact: true }).fill('The Treasurer');
  await aide.getByRole('textbox', { name: 'From' }).fill('Trade branch');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('article', { name: 'Talks' })).toBeVisible();
  await expect(noteText(desk)).toBeFocused();
  await beginFrom(desk, 'Information brief');
  await expect(desk.getByRole('article', { name: 'Information brief' })).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'To', exact: true })).toHaveValue('The Treasurer');
  await expect(noteText(desk)).toBeFocused();

  await desk.keyboard.press('ControlOrMeta+Alt+n');
  await expect(gallery(desk).getByText('Recent', { exact: true })).toBeVisible();
  await expect(gallery(desk).getByRole('option', { name: 'Information brief', selected: true })).toBeVisible();
  await desk.keyboard.press('Escape');
  await beginFrom(desk, 'Question time brief');
  const question = desk.getByRole('dialog', { name: 'Question time brief' });
  await expect(question.getByLabel('Minister', { exact: true })).toHaveValue('The Treasurer');
  await question.getByRole('button', { name: 'Forget all names' }).click();
  await expect(question.getByLabel('Minister', { exact: true })).toHaveValue('');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await beginFrom(desk, 'Information brief');
  const brief = desk.getByRole('dialog', { name: 'Information brief' });
  await expect(brief.getByLabel('To', { exact: true })).toHaveValue('');
  await desk.keyboard.press('Escape');
  await expect(brief).toBeHidden();
}

async function fillInDecisions(desk: Page): Promise<void> {
  await newNote(desk, {
    template: 'Ministerial brief',
    title: 'Brief for signature',
    fields: { 'For action': 'The Minister', 'Tracking number': 'MB26-114' },
  });
  const text = noteText(desk);
  await expect(text).toHaveAttribute('data-numbering', 'continuous');
  await expect(text.locator('.note-formal').first()).toHaveAttribute('data-guidance', /One line for each thing asked/);
  await text.getByRole('textbox', { name: 'Text of recommendation 1' }).fill('to the terms of reference');
  await untilSaved(desk);
  await desk.reload();
  await expect(text.getByRole('textbox', { name: 'Text of recommendation 1' })).toHaveValue(
    'to the terms of reference',
  );
  await expect(text.getByRole('textbox', { name: 'Who decides' })).toHaveValue('The Minister');
  await expect(text.getByRole('textbox', { name: 'Responses to recommendation 1, separated by a slash' })).toHaveValue(
    'Agreed / Not agreed',
  );
}

function gallery(page: Page): Locator {
  return page.getByRole('dialog', { name: 'New note' });
}

function preview(page: Page, name: string): Locator {
  return gallery(page).getByRole('region', { name });
}

async function beginFrom(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Alt+n');
  await expect(gallery(page).getByRole('combobox', { name: 'Find a template' })).toBeFocused();
  await page.keyboard.type(name);
  await expect(gallery(page).getByRole('option', { name: new RegExp(`^${name}`), selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** As a dossier that somebody sends may hold them. */
function addTemplates(home: string, templates: Readonly<Record<string, string>>): void {
  const db = new DatabaseSync(starterPath(home));
  const add = db.prepare('INSERT INTO templates (id, text, added) VALUES (?, ?, ?)');
  for (const [id, text] of Object.entries(templates)) add.run(id, text, '2026-11-22T09:00:00.000Z');
  db.close();
}
