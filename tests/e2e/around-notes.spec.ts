import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { newNote, noteText, runCommand, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';
import { starterPath } from './host-process.ts';

const notes = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Notes' });
const article = (page: Page, title: string | RegExp): Locator => page.getByRole('article', { name: title });

test('notes are put in order and gone back to, pages turned and sized, and dossiers made and copied', async ({
  desk,
  home,
}) => {
  test.slow();
  const text = noteText(desk);
  await newNote(desk, { template: 'Information brief', title: 'Zinc' });
  await newNote(desk, { template: 'Aide-memoire', title: 'Barley', fields: { From: 'Us' } });
  await untilSaved(desk);
  const titles = () => notes(desk).getByRole('listitem').locator('.row-title').allTextContents();

  await test.step('in order of title and age, and a copy by keyboard', async () => {
    const order = async (name: string) => {
      await notes(desk).getByRole('button', { name: 'Order and tags of notes' }).click();
      await desk.getByRole('menuitemradio', { name }).click();
      await desk.keyboard.press('Escape');
    };
    await order('Title');
    await expect.poll(titles).toEqual(['Barley', expect.stringMatching(/^Malaysia/), 'Zinc']);
    await order('Newest');
    await expect.poll(titles).toEqual(['Barley', 'Zinc', expect.stringMatching(/^Malaysia/)]);
    await notes(desk)
      .getByRole('button', { name: /^Barley/ })
      .focus();
    await desk.keyboard.press('ArrowDown');
    await expect(notes(desk).getByRole('button', { name: /^Zinc/ })).toBeFocused();
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('menuitem', { name: 'Make a copy' })).toBeVisible();
    await desk.keyboard.type('Make');
    await desk.keyboard.press('Enter');
    await expect(article(desk, 'Zinc (copy)')).toBeVisible();
    await expect.poll(titles).toEqual(['Zinc (copy)', 'Barley', 'Zinc', expect.stringMatching(/^Malaysia/)]);
    await expect(text).toBeFocused();
  });

  await test.step('back and forward, and by Enter to the note before', async () => {
    await desk.getByRole('tab', { name: 'Sources' }).click();
    await desk.getByRole('button', { name: /^Malaysia and China conclude memoranda/ }).click();
    await expect(article(desk, 'Source')).toBeVisible();
    await desk.keyboard.press('Alt+ArrowLeft');
    await expect(article(desk, 'Zinc (copy)')).toBeVisible();
    await expect(text).toBeFocused();
    await desk.keyboard.press('Alt+ArrowLeft');
    await expect(article(desk, 'Barley')).toBeVisible();
    await expect(text).toBeVisible();
    await expect(text).toBeFocused();
    await desk.keyboard.press('Alt+ArrowRight');
    await expect(article(desk, 'Zinc (copy)')).toBeVisible();
    await desk.keyboard.press('Alt+ArrowRight');
    await expect(article(desk, 'Source')).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(text).toBeFocused();
    await desk.keyboard.press('ControlOrMeta+k');
    await desk.keyboard.press('Enter');
    await expect(article(desk, 'Barley')).toBeVisible();
    await expect(text).toBeFocused();
    await desk.keyboard.press('ControlOrMeta+k');
    await desk.keyboard.press('Enter');
    await expect(article(desk, 'Zinc (copy)')).toBeVisible();
  });

  await test.step('a heading is gone to from the palette', () => goToHeading(desk));
  await test.step('sections are moved and dragged in the outline', () => moveSections(desk));

  await test.step('pages turned and of another size', async () => {
    await text.click();
    await desk.keyboard.press('ControlOrMeta+End');
    await runCommand(desk, 'Landscape pages from here');
    await expect(text.getByRole('separator', { name: 'Landscape pages from here' })).toBeAttached();
    await desk.keyboard.type('A wide table goes here.');
    await desk.keyboard.press('ControlOrMeta+Alt+p');
    const ends = desk.getByRole('list', { name: 'Page ends' });
    await expect(ends).toBeVisible();
    await expect(ends.getByRole('listitem')).toHaveText([/^Page 1 of 2 ends here/]);
    await desk.keyboard.press('ControlOrMeta+Alt+p');
    await runCommand(desk, 'Smaller page');
    await expect(desk.getByRole('button', { name: 'Page at 90%: back to 100%' })).toBeVisible();
    await expect(text).toBeFocused();
    await desk.keyboard.press('ControlOrMeta+-');
    await expect(desk.getByRole('button', { name: 'Page at 80%: back to 100%' })).toBeVisible();
    await desk.keyboard.press('ControlOrMeta+0');
    await expect(desk.getByRole('button', { name: /^Page at/ })).toHaveCount(0);
  });

  await test.step('light, dark, and as the system is', async () => {
    const ground = () => desk.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await desk.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await runCommand(desk, 'Dark');
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await desk.reload();
    await text.waitFor();
    expect(await ground()).toBe(dark);
    await runCommand(desk, 'Light');
    await expect.poll(ground).toBe(light);
    await runCommand(desk, 'Light or dark as the system');
    await desk.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).toBe(dark);
    await desk.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).toBe(light);
  });

  const openRecent = async () => {
    await desk.getByRole('button', { name: /^Dossier:/ }).click();
    await desk.getByRole('menuitem', { name: 'Open a recent dossier' }).click();
  };
  await test.step('recent dossiers that cannot be read are told as that', async () => {
    await desk.route('**/call', (route) =>
      route.request().postData()?.includes('"dossiers.recent"') ? route.abort() : route.fallback(),
    );
    await openRecent();
    await expect(desk.getByRole('menuitem', { name: /^The recent dossiers could not be read:/ })).toBeVisible();
    await desk.unrouteAll();
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('menu')).toHaveCount(0);
  });

  await test.step('a copy is saved, and a new dossier made', async () => {
    await runCommand(desk, 'Save a copy');
    const copying = desk.getByRole('dialog', { name: 'Save a copy' });
    await expect(copying.getByRole('textbox', { name: 'Name of the copy' })).toBeFocused();
    await desk.keyboard.type('For the archive');
    await desk.keyboard.press('Enter');
    await expect(copying).toBeHidden();
    await expect(desk.getByRole('region', { name: 'Notices' })).toContainText('For the archive.dossier');
    expect(existsSync(join(starterPath(home), '..', 'For the archive.dossier'))).toBe(true);
    await runCommand(desk, 'New dossier');
    const making = desk.getByRole('dialog', { name: 'New dossier' });
    await making.getByRole('textbox', { name: 'Name' }).fill('Water');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: 'Dossier: Water' })).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'Your first note in this dossier' })).toBeVisible();
    await openRecent();
    await desk.getByRole('menuitem', { name: 'Starter', exact: true }).click();
    await expect(desk.getByRole('button', { name: 'Dossier: Starter' })).toBeVisible();
    await expect(notes(desk).getByRole('button', { name: /^Barley/ })).toBeVisible();
  });
});

/** The second heading, which the outline then has. */
async function goToHeading(desk: Page): Promise<void> {
  const second = (await noteText(desk).getByRole('heading').nth(1).textContent()) ?? '';
  await noteText(desk).click();
  await desk.keyboard.press('ControlOrMeta+K');
  await desk.keyboard.type(second);
  await desk.getByRole('option', { name: new RegExp(`${second}.*Heading`) }).click();
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+Shift+O');
  const row = outline(desk).nth(1);
  await expect(row).toBeFocused();
  await expect(row).toHaveAccessibleName(second);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expectAccessible(desk);
}

/** By keys in the outline and in the text, and dragged; each is taken back. */
async function moveSections(desk: Page): Promise<void> {
  const headings = noteText(desk).getByRole('heading');
  const before = await headings.allTextContents();
  const [first = '', second = ''] = before;
  const takeBack = async () => {
    await desk.keyboard.press('ControlOrMeta+z');
    await expect(headings).toHaveText(before);
  };
  await desk.keyboard.press('Alt+Shift+ArrowUp');
  await expect(headings.nth(0)).toHaveText(second);
  await expect(headings.nth(1)).toHaveText(first);
  await expect(outline(desk).filter({ hasText: second })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(noteText(desk)).toBeFocused();
  await takeBack();
  await headings.nth(0).click();
  await desk.keyboard.press('Alt+Shift+ArrowDown');
  await expect(headings.nth(1)).toHaveText(first);
  await takeBack();

  await desk.keyboard.press('ControlOrMeta+Shift+O');
  // A moment after the text: a row that is dragged must be of the heading it is meant for.
  await expect(outline(desk).nth(0)).toHaveAccessibleName(first);
  await expect(outline(desk).nth(1)).toHaveAccessibleName(second);
  await outline(desk)
    .nth(1)
    .dragTo(outline(desk).nth(0), { targetPosition: { x: 40, y: 3 } });
  await expect(headings.nth(0)).toHaveText(second);
  await expect(headings.nth(1)).toHaveText(first);
  await desk.keyboard.press('Escape');
  await takeBack();
}

function outline(desk: Page): Locator {
  return desk.getByRole('tree', { name: 'Headings' }).getByRole('treeitem');
}
