import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { childrenOf, findAll, openPackage, type XmlElement } from '../word-package/word-package.ts';
import { factsPanel, newNote, noteText, runCommand, test, untilSaved } from './app.ts';
import { currentCard, fixture, goToCard, reviewArticle, reviewed, reviewPane, selectWords } from './articles.ts';
import { expectAccessible } from './expect-accessible.ts';

const TITLE = 'Penang and Kedah agree to share the Muda river for ten years';
const QUOTED = 'Neither state can fill a glass without the other';
const WARNED = 'There is no word in it about who goes thirsty first';
const SELECTED = 'Kedah grows about 38% of Malaysia’s rice';
const WORDED = 'Kedah grows about 38% of the rice of Malaysia.';
const MEMORANDA = 'Malaysia concluded two memoranda of understanding';

const source = (page: Page): Locator => page.getByRole('article', { name: 'Source', exact: true });
const sought = (page: Page): Locator => source(page).locator('mark[data-look="sought"]');
const claim = (page: Page): Locator => reviewPane(page).getByRole('textbox', { name: 'Claim' });
const link = (page: Page): Locator => noteText(page).locator('[data-fact]', { hasText: WORDED });
/** Not by the role of the text: behind a question it has none. */
const placed = (page: Page): Locator => page.locator('.note-fact');

test('from a dropped page to a Word file and back to its words, and facts into a note in every other way', async ({
  desk,
}) => {
  test.slow();
  await test.step('an article is read', () => readArticle(desk));
  await test.step('by keyboard one fact is accepted, one edited and accepted', () => reviewByKeys(desk));
  await test.step('one is made of words selected in the article', () => makeOfWords(desk));
  await test.step('it goes into the note by typing, and out as a Word file', () => typeAndExport(desk));
  await test.step('the source of the footnote is found by its name', () => findSource(desk));
  await test.step('the fact in the text leads straight to the words it rests on', () => openFromText(desk));
  await test.step('the facts panel leads there too', () => openFromPanel(desk));
  await test.step('slots propose facts with reasons, which are put in order and inserted', () => insertForSlot(desk));
  await test.step('all sections are filled and taken back', () => fillSections(desk));
  await test.step('a fact goes in from the panel as its figure', () => insertFigure(desk));
  await test.step('it is withdrawn in its editor, which the card of the place leads to', () => withdraw(desk));
  await test.step('a withdrawn one goes in only after a question', () => insertWithdrawn(desk));
});

async function readArticle(desk: Page): Promise<void> {
  await newNote(desk, { template: 'Information brief', title: 'Water of the Muda' });
  await reviewArticle(desk, fixture('water-page.html'), TITLE);
  await expect(reviewed(desk)).toContainText('Farah Nadzri');
  await expect(reviewed(desk)).toContainText('The Straits Courier');
  await expect(reviewed(desk)).toContainText('12 March 2026');
  await expect(reviewed(desk)).not.toContainText('812 partners');
  await expect(reviewed(desk)).not.toContainText('Rice farmers ask');
  await expect(currentCard(desk)).toBeFocused();
}

async function reviewByKeys(desk: Page): Promise<void> {
  await goToCard(desk, QUOTED);
  await expect(reviewed(desk).locator('.text-mark[data-current]').first()).toBeInViewport();
  await desk.keyboard.press('a');
  await expect(reviewPane(desk).getByText(/^1 of \d+ reviewed$/)).toBeVisible();
  await expect(reviewPane(desk).getByRole('status')).toHaveText(/^Accepted\. \d+ left$/);
  await goToCard(desk, WARNED);
  await desk.keyboard.press('e');
  await expect(claim(desk)).toBeFocused();
  await claim(desk).fill('Tan Mei Ling says the accord does not name who goes thirsty first.');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(currentCard(desk)).toContainText('does not name who goes thirsty first');
  await expect(currentCard(desk)).toBeFocused();
  await desk.keyboard.press('a');
  await expect(reviewPane(desk).getByText(/^2 of \d+ reviewed$/)).toBeVisible();
}

async function makeOfWords(desk: Page): Promise<void> {
  await selectWords(desk, SELECTED);
  await reviewed(desk).getByRole('button', { name: 'New fact' }).click();
  await expect(claim(desk)).toBeFocused();
  await expect(claim(desk)).toHaveValue(SELECTED);
  await claim(desk).fill(WORDED);
  await desk.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(reviewPane(desk).getByText(/^3 of \d+ reviewed$/)).toBeVisible();
  await reviewPane(desk).getByRole('button', { name: /^All/ }).click();
  // By its name: a card nearby may show this fact beside it.
  await expect(reviewPane(desk).getByRole('article', { name: WORDED, exact: true })).toContainText('Accepted');
}

async function typeAndExport(desk: Page): Promise<void> {
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeVisible();
  await noteText(desk).getByText('Purpose', { exact: true }).click();
  await desk.keyboard.press('End');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('@38% of the rice');
  await expect(desk.getByRole('listbox').getByRole('option', { name: WORDED })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(link(desk)).toBeVisible();
  await untilSaved(desk);
  const [footnote, ...others] = await exportFootnotes(desk);
  expect(others).toEqual([]);
  expect(footnote).toContain(TITLE);
  expect(footnote).toContain('Straits Courier');
}

async function findSource(desk: Page): Promise<void> {
  await desk.getByRole('tab', { name: 'Sources' }).click();
  const listed = desk.getByRole('tabpanel', { name: 'Sources' }).getByRole('button', { name: new RegExp(`^${TITLE}`) });
  await listed.click();
  await source(desk).locator('[data-marks]', { hasText: SELECTED }).click();
  const passage = source(desk).locator('.passage', { hasText: SELECTED });
  await expect(passage.getByRole('listitem').filter({ hasText: WORDED })).toBeVisible();
}

async function openFromText(desk: Page): Promise<void> {
  await desk.keyboard.press('Escape');
  await link(desk).click();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await desk.getByRole('dialog', { name: 'Fact', exact: true }).getByRole('button', { name: 'Open source' }).click();
  await expect(sought(desk)).toHaveText(SELECTED);
  await expect(sought(desk)).toBeInViewport();
}

async function openFromPanel(desk: Page): Promise<void> {
  await factsPanel(desk).getByRole('textbox', { name: 'Find a fact' }).fill('thirsty first');
  // Until only what was sought is there: a press meant for it must not meet what stood there before.
  await expect(factsPanel(desk).getByRole('article')).toHaveCount(1);
  await factsPanel(desk).getByRole('article').getByRole('button', { name: 'Show passage and uses' }).click();
  await factsPanel(desk).getByRole('figure').getByRole('button', { name: TITLE }).click();
  await expect(sought(desk).first()).toContainText(WARNED);
  await factsPanel(desk).getByRole('button', { name: 'Clear' }).click();
}

async function insertForSlot(desk: Page): Promise<void> {
  await newNote(desk, { template: 'Information brief', title: 'Slots', fields: { To: 'The Minister' } });
  const text = noteText(desk);
  await text.getByRole('heading', { name: 'Key points' }).click();
  const offer = factsPanel(desk).getByRole('region', { name: 'Fits this section' });
  const rows = offer.getByRole('list', { name: 'Facts for What happened' });
  const boxes = rows.getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.first()).toHaveAccessibleDescription(/kind: agreement; (un)?verified; 1 of \d+, best first/);

  // The second goes before the first, a fourth is taken too.
  const second = (await rows.getByRole('listitem').nth(1).locator('label').textContent()) ?? '';
  await boxes.nth(1).focus();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(boxes.first()).toBeFocused();
  await expect(rows.getByRole('listitem').first()).toContainText(second);
  await offer
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click();
  await boxes.nth(3).check();
  await expectAccessible(desk, '.fitting');
  await offer.getByRole('combobox', { name: 'Layout of What happened' }).click();
  await desk.getByRole('option', { name: 'As a chronology' }).click();
  await offer.getByRole('button', { name: 'Insert 4 for What happened' }).click();
  await expect(text.getByRole('table')).toBeVisible();
  expect(await placed(desk).count()).toBeGreaterThanOrEqual(4);
  await expect(offer.getByRole('button', { name: 'Insert 0 for What happened' })).toBeDisabled();
}

async function fillSections(desk: Page): Promise<void> {
  const before = await placed(desk).count();
  await runCommand(desk, 'Fill all sections');
  const fill = desk.getByRole('dialog', { name: 'Fill all sections from facts' });
  const steps = fill.getByRole('navigation', { name: 'Places for facts' }).getByRole('button');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  expect(await steps.count()).toBeGreaterThan(5);
  await expectAccessible(desk, '.dialog');
  await fill.getByRole('button', { name: 'Leave this out' }).click();
  await expect(steps.first()).toContainText('–');
  await fill.getByRole('button', { name: 'Next', exact: true }).click();
  await fill.getByRole('checkbox').first().uncheck();
  const put = fill.getByRole('button', { name: /^Insert \d+ facts$/ });
  const count = Number((await put.textContent())?.match(/\d+/)?.[0]);
  await put.click();
  // A fact of a table has several places.
  await expect.poll(() => placed(desk).count()).toBeGreaterThanOrEqual(before + count);
  const filled = await placed(desk).count();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(placed(desk)).toHaveCount(before);
  await desk.keyboard.press('ControlOrMeta+Shift+z');
  await expect(placed(desk)).toHaveCount(filled);
  await untilSaved(desk);
}

async function insertFigure(desk: Page): Promise<void> {
  await newNote(desk, { template: 'Information brief', title: 'Reply' });
  await noteText(desk).click();
  await desk.keyboard.press('ControlOrMeta+End');
  await factsPanel(desk).getByRole('textbox', { name: 'Find a fact' }).fill(MEMORANDA);
  const fact = factsPanel(desk).getByRole('article').first();
  await expect(factsPanel(desk).getByText('1 fact', { exact: true })).toBeVisible();
  await expect(fact).toContainText(MEMORANDA);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowRight');
  await expect(fact.getByRole('list', { name: 'Insert as' })).toContainText('2 MoU');
  await expectAccessible(desk, '.insert-as');
  await fact.getByRole('button', { name: 'Insert figure only' }).click();
  await expect(placed(desk)).toHaveText('2 MoU');
  await untilSaved(desk);
}

async function withdraw(desk: Page): Promise<void> {
  await placed(desk).click();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await desk.getByRole('dialog', { name: 'Fact' }).getByRole('button', { name: 'Edit fact' }).click();
  const editor = desk.getByRole('complementary', { name: 'Fact', exact: true });
  await editor.getByRole('button', { name: 'More for this fact' }).click();
  await desk.getByRole('menuitem', { name: 'Change the status…' }).click();
  const status = desk.getByRole('dialog', { name: 'Change the status' });
  await status.getByRole('combobox', { name: 'Status' }).click();
  await desk.getByRole('option', { name: 'Withdrawn' }).click();
  await status.getByRole('textbox', { name: 'Why' }).fill('The ministry took it back');
  await status.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(status).toBeHidden();
  await desk.getByRole('button', { name: 'Close the fact' }).click();
  await expect(noteText(desk)).toBeFocused();
}

async function insertWithdrawn(desk: Page): Promise<void> {
  await expect(factsPanel(desk).getByRole('article').first()).toContainText(MEMORANDA);
  await factsPanel(desk).getByRole('article').first().focus();
  await desk.keyboard.press('Enter');
  const question = desk.getByRole('dialog', { name: 'Insert this fact?' });
  await expect(question).toContainText('Withdrawn');
  await expectAccessible(desk, '.dialog');
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeFocused();
  await expect(placed(desk)).toHaveCount(1);

  await factsPanel(desk).getByRole('article').first().dragTo(noteText(desk).locator('p').last());
  await expect(question).toContainText('Withdrawn');
  await expect(placed(desk)).toHaveCount(1);
  await question.getByRole('button', { name: 'Insert it anyway' }).click();
  await expect(placed(desk)).toHaveCount(2);
  await expect(noteText(desk)).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(placed(desk)).toHaveCount(1);
}

/** The words of the notes at the foot of the Word file. */
async function exportFootnotes(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = openPackage(new Uint8Array(readFileSync(await (await download).path())));
  await expect(dialog).toBeHidden();
  return childrenOf(file.xml.get('word/footnotes.xml'), 'w:footnote')
    .filter((note) => note.attributes['w:type'] === undefined)
    .map(textOf);
}

function textOf(element: XmlElement): string {
  return findAll(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}
