import { DatabaseSync } from 'node:sqlite';
import { expect, type Locator, type Page } from '@playwright/test';
import { noteText, test } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';
import { starterPath } from './host-process.ts';

test('a template is found, looked at and kept at hand by keys alone, and a broken file is told and in nobody’s way', async ({
  desk,
  home,
}) => {
  addTemplates(home, {
    torn: '---\nname: Torn\nlimit: much\n---\n\n# Purpose\n',
    'house-brief': '---\nname: Résumé of the week\npractice: Our office\ndescription: One page.\n---\n\n# The week\n',
  });
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
  await dialog.getByRole('option', { selected: true }).getByTitle('Put among the favourites').click();
  await expect(dialog.getByRole('option', { name: 'Favourite' })).toHaveCount(2);
  await expect(search).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+End');
  await expect(preview(desk, 'torn.md')).toContainText('torn.md:3"limit": expected a limit');
  await expect(dialog.getByRole('button', { name: 'Use this template' })).toBeDisabled();
  await desk.setViewportSize({ width: 900, height: 600 });
  await expectAccessible(desk, '.dialog');
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeFocused();
});

test('a new note asks for what is required and not known, and remembers names until it is told to forget them', async ({
  desk,
}) => {
  // Nothing to ask: ready to write in.
  await useTemplate(desk, 'Blank');
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.type('Written at once.');
  await expect(noteText(desk)).toContainText('Written at once.');

  await useTemplate(desk, 'Ministerial brief');
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

  // What was not begun is not remembered; what was begun is, for templates that ask for the same.
  await useTemplate(desk, 'Aide-memoire');
  const aide = desk.getByRole('dialog', { name: 'Aide-memoire' });
  await expect(aide.getByText('As last time')).toHaveCount(0);
  await aide.getByRole('textbox', { name: 'Title' }).fill('Talks');
  await aide.getByRole('textbox', { name: 'To', exact: true }).fill('The Treasurer');
  await aide.getByRole('textbox', { name: 'From' }).fill('Trade branch');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('article', { name: 'Talks' })).toBeVisible();
  await expect(noteText(desk)).toBeFocused();
  await useTemplate(desk, 'Information brief');
  await expect(desk.getByRole('article', { name: 'Information brief' })).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'To', exact: true })).toHaveValue('The Treasurer');
  await expect(noteText(desk)).toBeFocused();

  await desk.keyboard.press('ControlOrMeta+Alt+n');
  await expect(gallery(desk).getByText('Recent', { exact: true })).toBeVisible();
  await expect(gallery(desk).getByRole('option', { name: 'Information brief', selected: true })).toBeVisible();
  await desk.keyboard.press('Escape');
  await useTemplate(desk, 'Question time brief');
  const question = desk.getByRole('dialog', { name: 'Question time brief' });
  await expect(question.getByLabel('Minister', { exact: true })).toHaveValue('The Treasurer');
  await question.getByRole('button', { name: 'Forget all names' }).click();
  await expect(question.getByLabel('Minister', { exact: true })).toHaveValue('');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await useTemplate(desk, 'Information brief');
  const brief = desk.getByRole('dialog', { name: 'Information brief' });
  await expect(brief.getByLabel('To', { exact: true })).toHaveValue('');
});

function gallery(page: Page): Locator {
  return page.getByRole('dialog', { name: 'New note' });
}

function preview(page: Page, name: string): Locator {
  return gallery(page).getByRole('region', { name });
}

async function useTemplate(page: Page, name: string): Promise<void> {
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
