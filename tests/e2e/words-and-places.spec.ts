import { expect, type Locator, type Page } from '@playwright/test';
import { newNote, noteText, startBlank, test, untilSaved } from './app.ts';
import { type Box, boxOf, boxOfWords, readOut } from './drawn.ts';

const SENTENCE = 'Kedah sells more rice than Perlis in most of the years that were counted. ';
const LONG = Array.from({ length: 7 }, () => SENTENCE.repeat(9).trim());

const line = (desk: Page, words: string): Locator => noteText(desk).getByRole('paragraph').filter({ hasText: words });
const headings = (desk: Page): Locator => desk.getByRole('tree', { name: 'Headings' }).getByRole('treeitem');
const finder = (desk: Page): Locator => desk.getByRole('search', { name: 'Find in this note' });
const bar = (desk: Page): Locator => desk.getByRole('toolbar', { name: 'Selected words' });
const edges = (desk: Page): Locator => desk.getByRole('list', { name: 'Page ends' });

test('words are marked, painted, found and replaced, said to be of other languages; places are folded, numbered and on paper', async ({
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startBlank(desk, 'Harvest');
  await test.step('marks are drawn as what they are', () => markWords(desk));
  await test.step('a format is painted on other words', () => paintWords(desk));
  await test.step('a box is ticked by a press', () => tickBox(desk));
  await test.step('words are found in every way, replaced, and back by one undo', () => replaceWords(desk));
  await test.step('words are of another language, and others run from right to left', () => changeLanguage(desk));
  await test.step('the outline folds', () => foldOutline(desk));
  await test.step('a plain paste leaves formats behind; length and time to read follow', () => pastePlainly(desk));
  await test.step('pages are sheets of paper, and the text flows again', () => lookAtSheets(desk));
  await test.step('all of it is there after a reload', () => seeAgain(desk));
  await test.step('paragraphs are numbered', () => numberParagraphs(desk));
});

async function press(desk: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.keyboard.press(key);
}

async function goToEnd(desk: Page): Promise<void> {
  await press(desk, 'ControlOrMeta+End');
  await expect(bar(desk)).toBeHidden();
}

/** Selects a word as a writer does with the pointer. */
async function chooseWord(desk: Page, word: string): Promise<void> {
  const { x, y, width, height } = await boxOfWords(noteText(desk), word);
  await desk.mouse.dblclick(x + width / 2, y + height / 2);
}

async function mark(desk: Page, word: string, format: string): Promise<{ readonly before: Box; readonly after: Box }> {
  const before = await boxOfWords(noteText(desk), word);
  await chooseWord(desk, word);
  await desk.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'More formats' }).click();
  await desk.getByRole('menuitemcheckbox', { name: format }).click();
  await press(desk, 'Escape');
  await expect(noteText(desk)).toBeFocused();
  return { before, after: await boxOfWords(noteText(desk), word) };
}

async function markWords(desk: Page): Promise<void> {
  const middle = ({ y, height }: Box) => y + height / 2;
  await desk.keyboard.type('Plain raised lowered asean urgent.');
  const raised = await mark(desk, 'raised', 'Superscript');
  expect(raised.after.height).toBeLessThan(raised.before.height);
  expect(middle(raised.after)).toBeLessThan(middle(raised.before) - 2);
  const lowered = await mark(desk, 'lowered', 'Subscript');
  expect(lowered.after.height).toBeLessThan(lowered.before.height);
  expect(middle(lowered.after)).toBeGreaterThan(middle(lowered.before) + 1);
  const small = await mark(desk, 'asean', 'Small capitals');
  expect(Math.abs(small.after.width - small.before.width)).toBeGreaterThan(1);
  expect(small.after.height).toBe(small.before.height);
  await mark(desk, 'urgent', 'Highlight');
  const highlighted = noteText(desk).locator('mark');
  await expect(highlighted).toHaveText('urgent');
  await expect(highlighted).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
}

async function paintWords(desk: Page): Promise<void> {
  await goToEnd(desk);
  await press(desk, 'Enter');
  await desk.keyboard.type('First second third fourth.');
  await chooseWord(desk, 'First');
  await expect(bar(desk)).toBeVisible();
  await press(desk, 'ControlOrMeta+b');
  const bold = noteText(desk).getByRole('strong');
  await expect(bold).toHaveText(['First']);
  const brush = bar(desk).getByRole('button', { name: 'Copy format' });
  await brush.click();
  await chooseWord(desk, 'third');
  await expect(bold).toHaveText(['First', 'third']);
  await chooseWord(desk, 'fourth');
  await expect(bar(desk)).toBeVisible();
  await expect(brush).toHaveAttribute('aria-pressed', 'false');
  await expect(bold).toHaveText(['First', 'third']);
  await expect(bold.last()).not.toHaveCSS('font-weight', '400');
}

async function tickBox(desk: Page): Promise<void> {
  await goToEnd(desk);
  await press(desk, 'Enter');
  await desk.keyboard.type('[] Count sacks');
  await press(desk, 'Enter');
  await desk.keyboard.type('Send figures');
  await press(desk, 'Enter', 'Enter');
  const [count, send] = ['Count sacks', 'Send figures'].map((hasText) =>
    noteText(desk).getByRole('listitem').filter({ hasText }),
  );
  if (!count || !send) throw new Error('no items');
  const empty = await groundOfBox(send);
  const { x, y, height } = await boxOf(send);
  await desk.mouse.click(x + 8, y + height / 2);
  await expect.poll(() => readOut(desk)).toMatch(/Not done\s*Count sacks.*(?<!Not )Done\s*Send figures/);
  expect(await groundOfBox(send)).not.toBe(empty);
  expect(await groundOfBox(count)).toBe(empty);
}

async function groundOfBox(item: Locator): Promise<string> {
  return item.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
}

async function replaceWords(desk: Page): Promise<void> {
  const before = 'Rice, rice and ricefields: 12 tons and 30 tons.';
  await goToEnd(desk);
  await desk.keyboard.type(before);
  await press(desk, 'ControlOrMeta+Alt+f');
  const [box, count] = [finder(desk).getByRole('textbox', { name: 'Find' }), finder(desk).getByRole('status')];
  const pressSwitch = (name: string) => finder(desk).getByRole('button', { name }).click();
  await box.fill('rice');
  await expect(count).toHaveText(/^\d of 3$/);
  await pressSwitch('Match case');
  await expect(count).toHaveText(/^\d of 2$/);
  await pressSwitch('Whole words only');
  await expect(count).toHaveText('1 of 1');
  await pressSwitch('Match case');
  await expect(count).toHaveText(/^\d of 2$/);
  await pressSwitch('Whole words only');
  await pressSwitch('Regular expression');
  await box.fill('(\\d+) tons');
  await expect(count).toHaveText(/^\d of 2$/);
  await finder(desk).getByRole('textbox', { name: 'Replace with' }).fill('$1,000 kg');
  await finder(desk).getByRole('button', { name: 'Replace all' }).click();
  await expect(line(desk, 'ricefields')).toHaveText('Rice, rice and ricefields: 12,000 kg and 30,000 kg.');
  await expect(box).toBeFocused();
  await press(desk, 'Escape');
  await expect(finder(desk)).toBeHidden();
  await press(desk, 'ControlOrMeta+z');
  await expect(line(desk, 'ricefields')).toHaveText(before);
}

async function changeLanguage(desk: Page): Promise<void> {
  await chooseWord(desk, 'second');
  await expect(bar(desk)).toBeVisible();
  await desk.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'More formats' }).click();
  await desk.getByRole('menuitem', { name: 'Language of these words…' }).click();
  await desk.getByRole('menuitemradio', { name: 'French' }).click();
  await expect(noteText(desk)).toBeFocused();
  await goToEnd(desk);
  await press(desk, 'Enter');
  await desk.keyboard.type('اتفاقية تجارة');
  await seeLanguages(desk);
}

async function seeLanguages(desk: Page): Promise<void> {
  await expect(noteText(desk).locator('[lang=fr]')).toHaveText('second');
  const paragraph = await boxOf(line(desk, 'اتفاقية'));
  const words = await boxOfWords(noteText(desk), 'اتفاقية تجارة');
  expect(words.x + words.width).toBeCloseTo(paragraph.x + paragraph.width, 0);
  expect(words.x - paragraph.x).toBeGreaterThan(200);
}

async function foldOutline(desk: Page): Promise<void> {
  await goToEnd(desk);
  await press(desk, 'Enter');
  await desk.keyboard.type('# Yields');
  await press(desk, 'Enter');
  await desk.keyboard.type('## By state');
  await press(desk, 'Enter');
  await press(desk, 'ControlOrMeta+Shift+O');
  await expect(headings(desk)).toHaveText(['Text', 'Yields', 'By state']);
  const yields = headings(desk).filter({ hasText: 'Yields' });
  await press(desk, 'Home', 'ArrowDown', 'ArrowLeft');
  await expect(headings(desk)).toHaveText(['Text', 'Yields']);
  await expect(yields).toHaveAttribute('aria-expanded', 'false');
  await press(desk, 'ArrowRight');
  await expect(headings(desk)).toHaveText(['Text', 'Yields', 'By state']);
  await expect(yields).toHaveAttribute('aria-expanded', 'true');
  await press(desk, 'Escape');
  await expect(noteText(desk)).toBeFocused();
}

async function pastePlainly(desk: Page): Promise<void> {
  const length = desk.getByText(/^\d+ words$/);
  await goToEnd(desk);
  // How long it takes to read is said where there is room.
  await press(desk, 'ControlOrMeta+Alt+2');
  const before = Number.parseInt((await length.textContent()) ?? '', 10);
  await expect(desk.getByText('1 min to read, 1 aloud')).toBeVisible();
  await desk.evaluate((lines) => {
    const html = lines.map((words) => `<p><b>${words}</b></p>`).join('');
    return navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([lines.join('\n')], { type: 'text/plain' }),
      }),
    ]);
  }, LONG);
  await press(desk, 'ControlOrMeta+Shift+v');
  await expect(line(desk, 'Kedah sells')).toHaveCount(LONG.length);
  await expect(noteText(desk).getByRole('strong')).toHaveText(['First', 'third']);
  await expect(length).toHaveText(`${before + 14 * 9 * LONG.length} words`);
  await expect(desk.getByText('4 min to read, 6 aloud')).toBeVisible();
  await press(desk, 'ControlOrMeta+z');
  await expect(line(desk, 'Kedah sells')).toHaveCount(0);
  await expect(length).toHaveText(`${before} words`);
  await press(desk, 'ControlOrMeta+Shift+z');
  await expect(line(desk, 'Kedah sells')).toHaveCount(LONG.length);
}

async function lookAtSheets(desk: Page): Promise<void> {
  const paper = desk.getByRole('article', { name: 'Harvest' });
  const [flowing, ratio] = [await boxOf(paper), 297 / 210];
  // Near the middle of the text: the end cannot stay where the text above it gets shorter than the window.
  const middle = line(desk, 'Kedah sells').nth(2);
  await middle.click({ position: { x: 3, y: 8 } });
  const { y: read } = await boxOf(middle);
  await press(desk, 'ControlOrMeta+Alt+p');
  await expect(edges(desk)).toContainText('Page 1 of 2 ends here');
  expect((await boxOf(middle)).y).toBeCloseTo(read, -0.5);
  const gap = edges(desk).locator('.page-gap');
  const [sheets, between] = [await boxOf(paper), await boxOf(gap)];
  expect(sheets.width).toBeCloseTo((210 / 25.4) * 96, 0);
  // A sheet grows with its text, which may take a line or two more on the screen.
  const first = (between.y - sheets.y) / sheets.width;
  expect(first).toBeGreaterThan(ratio - 0.005);
  expect(first).toBeLessThan(ratio * 1.05);
  expect((sheets.y + sheets.height - between.y - between.height) / sheets.width).toBeCloseTo(ratio, 2);
  expect(between.height).toBeGreaterThan(10);
  expect(between.width).toBeGreaterThan(sheets.width);
  const desktop = await gap.evaluate((ground) => getComputedStyle(ground).backgroundColor);
  await expect(paper).not.toHaveCSS('background-color', desktop);
  await press(desk, 'ControlOrMeta+Alt+p');
  await expect(edges(desk)).toBeHidden();
  const { width, height } = await boxOf(paper);
  expect([width, height]).toEqual([flowing.width, flowing.height]);
  expect((await boxOf(middle)).y).toBeCloseTo(read, -0.5);
}

async function seeAgain(desk: Page): Promise<void> {
  await untilSaved(desk);
  const before = await readOut(desk);
  await desk.reload();
  await expect(line(desk, 'Kedah sells')).toHaveCount(LONG.length);
  expect(await readOut(desk)).toBe(before);
  await seeLanguages(desk);
}

async function numberParagraphs(desk: Page): Promise<void> {
  await newNote(desk, { template: 'Aide-memoire', title: 'Numbered' });
  await goToEnd(desk);
  await press(desk, 'Enter');
  await desk.keyboard.type('Rice is dear.');
  await press(desk, 'Enter');
  await desk.keyboard.type('Tea is not.');
  await expect.poll(() => readOut(desk)).toMatch(/1\.\s*Rice is dear\.\s*2\.\s*Tea is not\./);
  await line(desk, 'Rice is dear.').click();
  await press(desk, 'Home');
  await desk.keyboard.type('Prices rose.');
  await press(desk, 'Enter');
  await expect.poll(() => readOut(desk)).toMatch(/1\.\s*Prices rose\.\s*2\.\s*Rice is dear\.\s*3\.\s*Tea is not\./);
}
