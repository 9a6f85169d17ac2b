import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const SECRET = 'The Minister has not been told of this yet.';

const list = (page: Page): Locator => page.getByRole('region', { name: 'Templates', exact: true });
const editor = (page: Page): Locator => page.getByRole('region', { name: 'Template', exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const paper = (page: Page): Locator => editor(page).getByRole('article', { name: 'Weekly note' });
const sections = (page: Page): Locator => paper(page).getByRole('textbox', { name: /^Heading of section/ });
const nextWeek = (page: Page): Locator => paper(page).getByRole('region', { name: 'Next week' });
const own = (page: Page): Locator => list(page).getByRole('region', { name: 'Yours' });
const department = (page: Page): Locator => list(page).getByRole('region', { name: 'Your department’s' });

/** Runs a command by its name. */
async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await dialog(page).getByRole('combobox').fill(command);
  await page.getByRole('option', { name: command }).first().click();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('templates are made from notes, written, saved and used; handed out, taken in, and read from a shared folder', async ({
  desk,
  home,
}) => {
  await test.step('one is made from a note, without what its author wrote', () => makeFromNote(desk));
  await test.step('it is given a field, told what is not right yet', () => addField(desk));
  const count = await sections(desk).count();
  await test.step('it is given a section with guidance, a limit and a place for facts', () => addSection(desk));
  await test.step('a step is taken back, and a page that goes away loses nothing', async () => {
    await undoAndReload(desk);
    await expect(sections(desk)).toHaveCount(count + 1);
  });
  await test.step('it is looked at, saved and used', () => saveAndUse(desk));
  await test.step('changed, it is another version, of which notes made before say so and no more', () =>
    changeVersion(desk));
  const text = await test.step('one is duplicated, handed out and deleted', () => handOut(desk));
  await test.step('it is taken in, and a wrong one told', () => takeIn(desk, text));
  await test.step('a shared folder is read as it is', () => readSharedFolder(desk, join(home, 'shared')));
});

async function makeFromNote(page: Page): Promise<void> {
  await newNote(page, { template: 'Information brief', title: 'A note to learn from' });
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(SECRET);
  await untilSaved(page);

  await run(page, 'Save note as template');
  await dialog(page).getByRole('textbox', { name: 'Name of the template' }).fill('Weekly note');
  await dialog(page).getByRole('button', { name: 'Create template' }).click();
  await expect(paper(page)).toBeVisible();
  // Nothing its author wrote goes on by itself.
  await expect(paper(page)).not.toContainText(SECRET);
  await expect(
    paper(page)
      .getByRole('textbox', { name: /^(Guidance|Text)/ })
      .filter({ hasText: SECRET }),
  ).toHaveCount(0);
}

async function addField(page: Page): Promise<void> {
  await paper(page).getByRole('button', { name: 'Add a field' }).click();
  await page.keyboard.type('Urgency');
  await paper(page).getByRole('button', { name: 'Change the field Urgency' }).click();
  await choose(page, 'Holds', 'Choice');
  await page.getByRole('textbox', { name: 'Options' }).fill('Routine');
  // What is not right yet is told at once, and leads to its place.
  await page.keyboard.press('Escape');
  const wrong = editor(page).getByRole('list', { name: 'To put right' });
  await expect(wrong.getByRole('button')).toContainText('two different options');
  await paper(page).getByRole('button', { name: 'Change the field Urgency' }).click();
  await page.getByRole('textbox', { name: 'Options' }).fill('Routine\nUrgent');
  await page.keyboard.press('Escape');
  await expect(wrong).toBeHidden();
}

async function addSection(page: Page): Promise<void> {
  await paper(page).getByRole('button', { name: 'Add a section' }).click();
  await page.keyboard.type('Next week');
  await page.keyboard.press('Tab');
  const section = nextWeek(page);
  await section.getByRole('textbox', { name: 'Guidance of Next week' }).fill('Say what comes, and who does it.');
  await section.getByRole('button', { name: 'Required' }).click();
  await section.getByRole('button', { name: 'Always there' }).click();
  await choose(page, 'This section is there', 'Depending on Urgency');
  await choose(page, 'When it says', 'Urgent');
  await page.keyboard.press('Escape');
  await section.getByRole('button', { name: 'Limit' }).click();
  await choose(page, 'Limit of this section', 'Words');
  await page.getByRole('spinbutton', { name: 'At most' }).fill('40');
  await page.keyboard.press('Escape');
  await section.getByRole('button', { name: 'Add to Next week' }).click();
  await page.getByRole('menuitem', { name: 'Place for facts' }).click();
  await expect(section.getByRole('button', { name: /^Change the place for facts/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Label', exact: true }).fill('What was agreed');
  await page.getByRole('button', { name: 'Agreement', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(section.getByRole('button', { name: 'At most 40 words' })).toBeVisible();
  await expectAccessible(page);
}

async function undoAndReload(page: Page): Promise<void> {
  // One step back takes the whole of the last change, and comes forward again.
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(nextWeek(page)).toContainText('Any facts');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(nextWeek(page)).toContainText('Agreement');
  // A page that goes away in the middle loses nothing.
  await expect(editor(page).getByRole('status')).toContainText('Changes kept');
  await page.reload();
  await noteText(page).waitFor();
  await run(page, 'Edit templates');
  await list(page).getByRole('button', { name: 'Continue' }).click();
}

async function saveAndUse(page: Page): Promise<void> {
  await editor(page).getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('article', { name: 'Preview' })).toContainText('Weekly note');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(dialog(page).getByRole('radio', { name: 'In this dossier' })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(list(page).getByRole('region', { name: 'In this dossier' })).toContainText('Weekly note');

  await list(page).getByRole('button', { name: 'Back to the note' }).click();
  await newNote(page, { template: 'Weekly note', title: 'The first week' });
  await expect(page.getByRole('article', { name: 'The first week' })).toContainText('Weekly note');
}

async function changeVersion(page: Page): Promise<void> {
  await run(page, 'Edit templates');
  await list(page).getByRole('button', { name: 'Edit Weekly note' }).click();
  await paper(page).getByRole('textbox', { name: 'When to use it' }).fill('On Fridays.');
  await page.keyboard.press('ControlOrMeta+S');
  await dialog(page).getByRole('button', { name: 'Save changes' }).click();
  await expect(list(page).getByRole('region', { name: 'In this dossier' })).toContainText('version 2');
  await list(page).getByRole('button', { name: 'Back to the note' }).click();
  await expect(page.getByText('Made from version 1 of “Weekly note”; there is a version 2 now.')).toBeVisible();
}

/** Gives the text of the file. */
async function handOut(page: Page): Promise<string> {
  await run(page, 'Edit templates');
  await list(page).getByRole('button', { name: 'More for Blank' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate into your own folder' }).click();
  await expect(own(page)).toContainText('Blank (copy)');
  const download = page.waitForEvent('download');
  await own(page).getByRole('button', { name: 'More for Blank (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('blank-copy.md');
  const text = readFileSync(await file.path(), 'utf8');
  await own(page).getByRole('button', { name: 'More for Blank (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(own(page)).not.toContainText('Blank (copy)');
  return text;
}

async function takeIn(page: Page, text: string): Promise<void> {
  const files = [
    { name: 'brought.md', mimeType: 'text/markdown', buffer: Buffer.from(text) },
    { name: 'wrong.md', mimeType: 'text/markdown', buffer: Buffer.from('---\nname: Wrong\nsmall: yes\n---\n\n# A\n') },
  ];
  const chooser = page.waitForEvent('filechooser');
  await list(page).getByRole('button', { name: 'Import' }).click();
  await page.getByRole('menuitem', { name: 'In this dossier' }).click();
  await (await chooser).setFiles(files);
  await expect(list(page).getByRole('region', { name: 'In this dossier' })).toContainText('Blank (copy)');
  await expect(list(page).getByRole('alert')).toContainText('“wrong.md” was not added');
  await expect(list(page).getByRole('alert')).toContainText('Line 3');
}

async function readSharedFolder(page: Page, shared: string): Promise<void> {
  mkdirSync(shared);
  writeFileSync(join(shared, 'cabinet.md'), '---\nname: Cabinet note\n---\n\n# Purpose\n');
  writeFileSync(join(shared, 'torn.md'), '---\nname: Torn\nlimit: much\n---\n\n# Purpose\n');
  await department(page).getByRole('button', { name: 'Choose a folder…' }).click();
  await dialog(page).getByRole('textbox', { name: 'Folder' }).fill(shared);
  await dialog(page).getByRole('button', { name: 'Use this folder' }).click();
  await expect(department(page)).toContainText('Cabinet note');
  await expect(department(page)).toContainText('torn.md cannot be used');
  await expectAccessible(page);
  // Somebody else's change shows without a restart, and so does a folder that is gone.
  writeFileSync(join(shared, 'cabinet.md'), '---\nname: Cabinet paper\nversion: 2\n---\n\n# Purpose\n');
  await expect(department(page)).toContainText('Cabinet paper');
  renameSync(shared, `${shared}-away`);
  await expect(department(page)).toContainText('This folder is not there now');
  await expect(department(page)).not.toContainText('Cabinet paper');
  await expect(list(page).getByRole('region', { name: 'Built in' })).toContainText('Information brief');
}
