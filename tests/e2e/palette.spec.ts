import { expect, type Page } from '@playwright/test';
import { COMMANDS } from '../../core/contract/commands.ts';
import { newNote, noteText, openNoteAtEnd, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' });
const highlighted = (page: Page) => palette(page).locator('[role="option"][data-highlighted]');

test('the palette finds a note by words of its text, runs commands, opens what is found, and gives way to a link', async ({
  desk,
}) => {
  await test.step('a note is opened by words of its text, before the answer is there', () => openByWords(desk));
  await test.step('on its paper', () => lookAtPages(desk));
  await test.step('words of another show where they were found', () => seeWordsFound(desk));
  await test.step('a note found is opened beside the open one', () => writeBeside(desk));
  await test.step('a command is run and is at hand again', () => printShortcuts(desk));
  await test.step('every command stands there with its key', () => seeEveryCommand(desk));
  await test.step('a source and a fact are opened, and nothing is said to be found', () => openWhatIsFound(desk));
  await test.step('over words chosen the key makes a link', () => makeLink(desk));
  const usual = await textSize(desk);
  await test.step('writing without anything else in view, and larger', () => focusAndEnlarge(desk, usual));
  await test.step('typed before its code was read, and what cannot be read is told', () => typeBeforeItIsRead(desk));
  await test.step('the size stays until it is put back', async () => {
    await expect.poll(() => textSize(desk)).toBeCloseTo(usual * 1.1, 1);
    await desk.getByRole('button', { name: 'Page at 110%: back to 100%' }).click();
    await expect.poll(() => textSize(desk)).toBeCloseTo(usual, 1);
  });
});

async function openByWords(desk: Page): Promise<void> {
  await newNote(desk, { template: 'Information brief', title: 'Corridor' });
  await openNoteAtEnd(desk, 'Corridor');
  await desk.keyboard.type('Officials met in Genève on Thursday.');
  await untilSaved(desk);
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('memoranda digital');
  // At once: the answer is waited for.
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('article', { name: /^Malaysia and China: memoranda/ })).toBeVisible();
}

async function seeWordsFound(desk: Page): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('geneve');
  await expect(highlighted(desk)).toContainText('Officials met in Genève');
  await expect(highlighted(desk).locator('mark')).toHaveText('Genève');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('article', { name: 'Corridor' })).toBeVisible();
}

async function printShortcuts(desk: Page): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('keyb');
  await expect(highlighted(desk)).toContainText('Keyboard shortcuts');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await desk.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await desk.getByRole('button', { name: 'Print on one page' }).click();
  await expect(desk.locator('body')).toHaveAttribute('data-printed', '');
  const paper = await desk.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await desk.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('ControlOrMeta+k');
  await expect(palette(desk).getByRole('group', { name: 'Recent commands' }).getByRole('option')).toContainText([
    'Keyboard shortcuts',
  ]);
  await desk.keyboard.press('Escape');
}

async function seeEveryCommand(desk: Page): Promise<void> {
  await noteText(desk).click();
  await desk.keyboard.press('ControlOrMeta+k');
  await expect(highlighted(desk)).toBeVisible();
  const groups = palette(desk).getByRole('group', { name: /ommands$/ });
  const shown = await groups.getByRole('option').allTextContents();
  const there = COMMANDS.filter(({ id, ofTable }) => id !== 'palette' && !ofTable).map(
    ({ label, keys }) =>
      label.replace('…', '') + (keys ?? '').replace('CmdOrCtrl', 'Ctrl').replace('Left', '←').replace('Right', '→'),
  );
  expect([...shown].sort()).toEqual([...there].sort());
  await desk.keyboard.press('Escape');
  await expect(palette(desk)).toBeHidden();
}

async function openWhatIsFound(desk: Page): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('conclude memo');
  const sources = palette(desk).getByRole('group', { name: 'Sources' });
  await sources.getByRole('option').first().click();
  await expect(palette(desk)).toBeHidden();
  await expect(desk.getByRole('article', { name: 'Source' })).toBeVisible();

  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('Smart City Expo');
  await palette(desk).getByRole('group', { name: 'Facts' }).getByRole('option').first().click();
  await expect(desk.getByRole('complementary', { name: 'Fact', exact: true })).toBeVisible();

  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('zzqx');
  await expect(palette(desk)).toContainText('Nothing matches these words');
  await desk.keyboard.press('Escape');
  await expect(palette(desk)).toBeHidden();
}

async function makeLink(desk: Page): Promise<void> {
  await newNote(desk, { template: 'Information brief', title: 'Linked' });
  await openNoteAtEnd(desk, 'Linked');
  await desk.keyboard.type('ministry');
  await desk.keyboard.press('ControlOrMeta+k');
  await expect(palette(desk).getByRole('combobox')).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(palette(desk)).toBeHidden();
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.getByRole('textbox', { name: 'Address' }).fill('example.org');
  await desk.keyboard.press('Enter');
  await expect(noteText(desk).locator('a[href="https://example.org"]')).toHaveText('ministry');
}

async function focusAndEnlarge(desk: Page, usual: number): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+Alt+0');
  await expect(desk.getByRole('complementary', { name: 'Dossier' })).toBeHidden();
  await expect(noteText(desk).locator('> [data-current]')).toContainText('ministry');
  await desk.keyboard.press('ControlOrMeta+=');
  await expect.poll(() => textSize(desk)).toBeCloseTo(usual * 1.1, 1);
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Leave focus mode' }).click();
  await expect(desk.getByRole('complementary', { name: 'Dossier' })).toBeVisible();
  await expect(noteText(desk)).toBeFocused();
}

/** Its code not read yet: what is typed is the palette’s all the same. */
async function typeBeforeItIsRead(desk: Page): Promise<void> {
  const [failed, read] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let asked = 0;
  await desk.route('**/later-*.js', async (route) => {
    asked += 1;
    if (asked === 1) await failed.promise.then(() => route.abort());
    else await read.promise.then(() => route.continue());
  });
  await desk.reload();
  await noteText(desk).waitFor();
  const text = await noteText(desk).textContent();
  const typeCommand = async () => {
    await desk.keyboard.press('ControlOrMeta+k');
    await desk.keyboard.type('keyb');
    await expect(palette(desk).getByRole('textbox')).toHaveValue('keyb');
    await desk.keyboard.press('Enter');
  };
  await typeCommand();
  failed.resolve();
  // It cannot be read: the text stays, and it is read when it is asked for again.
  await expect(desk.getByRole('alert')).toContainText('This could not be shown');
  await expect(noteText(desk)).toHaveText(text ?? '');
  await desk.keyboard.press('Escape');
  await typeCommand();
  read.resolve();
  await desk.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('button', { name: 'Close' }).click();
  await expect(noteText(desk)).toHaveText(text ?? '');
  await desk.unrouteAll();
}

function textSize(desk: Page): Promise<number> {
  return noteText(desk).evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
}

/** A note found is opened beside the open one: facts are copied over, both are written in, and keys go from one to the other. */
async function writeBeside(desk: Page): Promise<void> {
  const beside = desk.getByRole('region', { name: 'Note beside' });
  const text = beside.getByRole('textbox', { name: 'Text beside' });
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('memoranda digital');
  await expect(highlighted(desk)).toContainText('Malaysia and China');
  await desk.keyboard.press('Shift+Enter');
  const paragraph = text.locator('.note-paragraph', { has: desk.locator('.note-fact') }).first();
  await paragraph.click({ clickCount: 3 });
  const facts = await paragraph.locator('.note-fact').count();
  await desk.keyboard.press('ControlOrMeta+c');
  await desk.keyboard.press('ControlOrMeta+Alt+e');
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+End');
  await desk.keyboard.press('ControlOrMeta+v');
  await expect(noteText(desk).locator('.note-fact')).toHaveCount(facts);
  await expectAccessible(desk);
  await desk.keyboard.press('ControlOrMeta+Alt+e');
  await expect(text).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+Home');
  await desk.keyboard.type('Written beside. ');
  // The bar over both is about the one that is written in, and so is Undo.
  await expect(desk).toHaveTitle(/^Malaysia and China/);
  await untilSaved(desk);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(text).not.toContainText('Written beside.');
  await expect(noteText(desk).locator('.note-fact')).toHaveCount(facts);
  await untilSaved(desk);
  await desk.keyboard.press('F6');
  await expect(text).not.toBeFocused();
  await desk.keyboard.press('ControlOrMeta+Alt+b');
  await expect(beside).toBeHidden();
  await expect(desk).toHaveTitle(/^Corridor/);
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeFocused();
}

/** The note on its paper, as the Word file lays it out, and back. */
async function lookAtPages(desk: Page): Promise<void> {
  await desk.keyboard.press('ControlOrMeta+Alt+p');
  const pages = desk.getByRole('list', { name: 'Page ends' });
  await expect(pages).toContainText('Page 1 of 3 ends here');
  await expect(pages).toContainText('OFFICIAL');
  await expect(desk.getByText('3 pages', { exact: true })).toBeVisible();
  await expectAccessible(desk);
  await desk.keyboard.press('ControlOrMeta+Alt+p');
  await expect(pages).toBeHidden();
}
