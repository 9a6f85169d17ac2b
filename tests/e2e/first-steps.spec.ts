import { DatabaseSync } from 'node:sqlite';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { factsPanel, newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';
import { starterPath } from './host-process.ts';

test('the keyboard is where the work is; notes are thrown away, kept in order and found; an address opens if it is safe', async ({
  desk,
  home,
  context,
}) => {
  await test.step('the only note comes back from the trash', () => throwAwayAndPutBack(desk));
  await test.step('a dialog gives the caret back where it was', async () => {
    const paragraph = noteText(desk).locator('p').first();
    await paragraph.click();
    await desk.keyboard.press('End');
    await desk.keyboard.press('ControlOrMeta+Alt+N');
    await desk.getByRole('dialog').getByRole('combobox', { name: 'Find a template' }).fill('Not now');
    await desk.keyboard.press('Escape');
    await expect(noteText(desk)).toBeFocused();
    await desk.keyboard.type('Zebra');
    await expect(paragraph).toContainText('Zebra');
  });
  await test.step('the insert menu gives it to the text, or to what was chosen', async () => {
    await noteText(desk).getByText('Key points', { exact: true }).click();
    const insert = desk.getByRole('toolbar').getByRole('button', { name: 'Insert', exact: true });
    await insert.click();
    await desk.keyboard.press('Escape');
    await expect(noteText(desk)).toBeFocused();
    await insert.click();
    await desk.getByRole('menuitem', { name: /^Fact/ }).click();
    await expect(desk.getByRole('textbox', { name: 'Find a fact' })).toBeFocused();
    await insert.click();
    await desk.getByRole('menuitem', { name: /^Link/ }).click();
    await expect(desk.getByRole('dialog', { name: 'Link' }).getByRole('textbox')).toBeFocused();
    await desk.keyboard.press('Escape');
  });
  await test.step('a new note takes what is typed into its first empty section', async () => {
    await newNote(desk, { template: 'Information brief', title: 'Begun' });
    await expect(noteText(desk)).toBeFocused();
    await desk.keyboard.type('To prepare you.');
    await expect(noteText(desk).locator('h1 + p').first()).toHaveText('To prepare you.');
    await expect(noteText(desk).locator('h1').first()).toHaveText('Purpose');
    await expect(noteText(desk).locator('[data-fact]')).toHaveCount(0);
  });
  await test.step('finding a fact has it within the key that asks, hidden panel or not', async () => {
    await desk.keyboard.press('ControlOrMeta+Alt+2');
    await expect(factsPanel(desk)).toBeHidden();
    const focused = await desk.evaluate(() => {
      const mac = navigator.platform.startsWith('Mac');
      const keys = { key: 'F', code: 'KeyF', shiftKey: true, ctrlKey: !mac, metaKey: mac, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
      return document.activeElement?.getAttribute('aria-label');
    });
    expect(focused).toBe('Find a fact');
  });
  await test.step('a pane laid over a narrow page has it while it is there', async () => {
    const size = desk.viewportSize();
    await desk.setViewportSize({ width: 700, height: 700 });
    await desk.keyboard.press('ControlOrMeta+Alt+1');
    await expect(desk.getByRole('tab', { name: 'Notes' })).toBeFocused();
    await desk.keyboard.press('Escape');
    await expect(noteText(desk)).toBeFocused();
    if (size) await desk.setViewportSize(size);
  });
  await test.step('another is tagged, found by tag and text, archived, and found again', () => keepInOrder(desk));
  await test.step('a source’s address opens in a page that knows nothing of this one, and only if it is safe', () =>
    openAddresses(desk, home, context));
});

async function throwAwayAndPutBack(desk: Page): Promise<void> {
  const notes = desk.getByRole('tabpanel', { name: 'Notes' });
  await move(desk, 'Move to the trash');
  await expect(notes.getByRole('listitem')).toHaveCount(0);
  await notes.getByRole('button', { name: 'Trash (1)' }).click();
  await move(desk, 'Put back');
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await expect(desk.getByText('Note put back')).toBeVisible();
  await expect(desk.getByText('Note moved to the trash')).toBeHidden();
  await notes.getByRole('listitem').getByRole('button').first().click();
}

async function keepInOrder(desk: Page): Promise<void> {
  const notes = desk.getByRole('tabpanel', { name: 'Notes' });
  await newNote(desk, { template: 'Information brief', title: 'Zinc prices' });
  await noteText(desk).pressSequentially('Smelters close.');
  await untilSaved(desk);
  const row = notes.getByRole('listitem').filter({ hasText: 'Zinc prices' });
  const choose = async (item: string) => {
    await row.hover();
    await row.getByRole('button', { name: 'More for Zinc prices' }).click();
    await desk.getByRole('menuitem', { name: item }).click();
  };
  await choose('Tags…');
  await expect(desk.getByRole('dialog').getByRole('combobox', { name: 'Tags' })).toBeFocused();
  await desk.keyboard.type('metals');
  await desk.keyboard.press('Enter');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Save tags' }).click();
  await expect(row).toContainText('metals');

  const filter = notes.getByRole('searchbox', { name: 'Filter notes' });
  await filter.fill('smelters');
  await expect(notes.getByRole('listitem')).toHaveText(/Zinc prices.*Smelters close/);
  await expectAccessible(desk);
  await filter.fill('');
  await notes.getByRole('button', { name: 'Order and tags of notes' }).click();
  await desk.getByRole('menuitemcheckbox', { name: 'metals' }).click();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('menu')).toHaveCount(0);
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(desk);

  await choose('Move to the archive');
  await expect(notes.getByText('No note matches')).toBeVisible();
  await notes.getByRole('button', { name: 'Show all notes' }).click();
  await expect(row).toHaveCount(0);
  await filter.fill('zinc');
  await expect(row).toContainText('Archived');
  await notes.getByRole('button', { name: 'Archive (1)' }).click();
  await expect(notes.getByRole('heading', { name: 'Archive' })).toBeVisible();
  await choose('Move out of the archive');
  await expect(row).toHaveCount(1);
}

async function openAddresses(desk: Page, home: string, context: BrowserContext): Promise<void> {
  await context.route('https://example.org/**', (route) => route.fulfill({ body: '<title>Elsewhere</title>' }));
  setSourceAddress(home, 'https://example.org/report');
  await openFirstSource(desk);
  await desk.getByRole('button', { name: 'https://example.org/report' }).click();
  const opened = context.waitForEvent('page');
  await desk.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  const elsewhere = await opened;
  await expect(elsewhere).toHaveTitle('Elsewhere');
  expect(await elsewhere.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  await elsewhere.close();

  setSourceAddress(home, 'javascript:alert(1)');
  await desk.keyboard.press('Escape');
  await openFirstSource(desk);
  await expect(desk.getByRole('article', { name: 'Source' }).getByText('Language')).toBeVisible();
  await expect(desk.getByText('javascript:')).toHaveCount(0);
}

async function move(page: Page, item: string): Promise<void> {
  await page
    .getByRole('tabpanel', { name: 'Notes' })
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openFirstSource(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByRole('tabpanel', { name: 'Sources' }).getByRole('listitem').getByRole('button').first().click();
}

/** As another program, or a hostile author, would write it. */
function setSourceAddress(home: string, url: string): void {
  const db = new DatabaseSync(starterPath(home));
  db.prepare("UPDATE sources SET csl = json_set(csl, '$.URL', ?)").run(url);
  db.close();
}
