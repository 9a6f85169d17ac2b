import { expect, type Locator, type Page } from '@playwright/test';
import { createDossier } from '../../electron/backend/dossier/create-dossier.ts';
import { factsPanel, newNote, noteText, test, untilSaved, watchForFaults } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';
import { type HostProcess, makeHome, removeHome, startHost } from './host-process.ts';

const CLAIM = 'The Malaysia–China memoranda were completed on 16 April 2025.';

const link = (page: Page, words: string): Locator => noteText(page).locator('.note-fact').filter({ hasText: words });

/** A second window of the same browser, on an empty dossier of another host. */
const twoDesks = test.extend<{ readonly other: Page }>({
  other: async ({ context }, use) => {
    const home = makeHome();
    const path = `${home}/Other.dossier`;
    createDossier(path, { id: 'other', fullText: true });
    const host: HostProcess = await startHost(home, path);
    const other = await context.newPage();
    const faults = watchForFaults(other);
    await other.goto(host.address);
    await newNote(other, { template: 'Information brief', title: 'Elsewhere' });
    await use(other);
    expect(faults).toEqual([]);
    await host.stop();
    removeHome(home);
  },
});

async function caretAtEnd(page: Page): Promise<void> {
  await page.bringToFront();
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
}

/** A note with one fact in a sentence of two lines, which is selected. */
async function writeWithFact(page: Page): Promise<void> {
  await page.bringToFront();
  await newNote(page, { template: 'Information brief', title: 'Here' });
  await caretAtEnd(page);
  await page.keyboard.type('As agreed: @completed on 16 April');
  await expect(page.getByRole('listbox').getByRole('option', { name: CLAIM })).toBeVisible();
  const ready = page.waitForResponse((response) => response.request().postData()?.includes('copying.carry') ?? false);
  await page.keyboard.press('Enter');
  await expect(link(page, CLAIM)).toBeVisible();
  await ready;
  await untilSaved(page);
  await page.keyboard.press('Shift+ArrowUp');
  // Until the editor took over the selection before.
  await expect(async () => {
    await page.keyboard.press('Shift+Home');
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^As agreed/);
  }).toPass();
}

twoDesks(
  'text copied into another dossier brings its facts along, asked once, and finds them again',
  async ({ desk, other }) => {
    await writeWithFact(desk);
    await desk.keyboard.press('ControlOrMeta+c');
    await caretAtEnd(other);
    await other.keyboard.press('ControlOrMeta+v');
    const question = other.getByRole('dialog', { name: 'This text uses a fact of another dossier' });
    await expect(question).toContainText('The fact comes with the passages cited, and one source with it.');
    await expectAccessible(other);
    await expect(link(other, CLAIM)).toHaveCount(0);
    await other.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(noteText(other)).toBeFocused();
    await expect(noteText(other)).not.toContainText('As agreed');

    await other.keyboard.press('ControlOrMeta+v');
    await question.getByRole('button', { name: 'Bring the fact along' }).click();
    await expect(link(other, CLAIM)).toHaveCount(1);
    await expect(other.getByText('A fact was brought along, with its source')).toBeVisible();
    await expect(noteText(other)).toBeFocused();
    await untilSaved(other);
    await expect(factsPanel(other).getByRole('article').first()).toContainText(CLAIM);

    // Taken back, text and fact go; brought once more, they are there, and known the next time.
    await other.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(other.getByText('Undone', { exact: true })).toBeVisible();
    await expect(link(other, CLAIM)).toHaveCount(0);
    await caretAtEnd(other);
    await other.keyboard.press('ControlOrMeta+v');
    await question.getByRole('button', { name: 'Bring the fact along' }).click();
    await expect(link(other, CLAIM)).toHaveCount(1);
    await other.keyboard.press('Enter');
    await other.keyboard.press('ControlOrMeta+v');
    await expect(link(other, CLAIM)).toHaveCount(2);
    await expect(question).toBeHidden();

    await other.keyboard.press('ControlOrMeta+Alt+2');
    await other.keyboard.press('ControlOrMeta+Alt+2');
    await expect(factsPanel(other).getByRole('article')).toHaveCount(1);
  },
);

test('other programs get the text with its sources in brackets when asked, and clean without', async ({
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeWithFact(desk);
  await desk.keyboard.press('ControlOrMeta+c');
  expect((await clipboard(desk)).text).toBe(`As agreed: ${CLAIM}`);
  await desk.keyboard.press('ControlOrMeta+Shift+C');
  const cited = /^As agreed: The Malaysia–China memoranda were completed on 16 April 2025 \(.+, April 2025\)\.$/;
  await expect.poll(async () => (await clipboard(desk)).text).toMatch(cited);
  const { html, text } = await clipboard(desk);
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(text);
  expect(html).not.toMatch(/class|data-|span/);
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('ControlOrMeta+v');
  await expect(link(desk, CLAIM)).toHaveCount(2);
  await expect(noteText(desk)).not.toContainText('(');
});

async function clipboard(page: Page): Promise<{ readonly html: string; readonly text: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}
