import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { childrenOf, findAll, openPackage, type XmlElement } from '../word-package/word-package.ts';
import { factsPanel, newNote, noteText, test, untilSaved } from './app.ts';
import { currentCard, fixture, goToCard, reviewArticle, reviewed, reviewPane, selectWords } from './articles.ts';

const TITLE = 'Penang and Kedah agree to share the Muda river for ten years';
const QUOTED = 'Neither state can fill a glass without the other';
const WARNED = 'There is no word in it about who goes thirsty first';
const SELECTED = 'Kedah grows about 38% of Malaysia’s rice';
const WORDED = 'Kedah grows about 38% of the rice of Malaysia.';

test('from a dropped page to a Word file, and from its footnote back to the words', async ({ desk }) => {
  test.slow();
  await newNote(desk, { template: 'Information brief', title: 'Water of the Muda' });
  await reviewArticle(desk, fixture('water-page.html'), TITLE);
  await expect(reviewed(desk)).toContainText('Farah Nadzri');
  await expect(reviewed(desk)).toContainText('The Straits Courier');
  await expect(reviewed(desk)).toContainText('12 March 2026');
  await expect(reviewed(desk)).not.toContainText('812 partners');
  await expect(reviewed(desk)).not.toContainText('Rice farmers ask');
  await expect(currentCard(desk)).toBeFocused();

  // By keyboard: one accepted, one edited and accepted.
  await goToCard(desk, QUOTED);
  await expect(reviewed(desk).locator('.text-mark[data-current]').first()).toBeInViewport();
  await desk.keyboard.press('a');
  await expect(reviewPane(desk).getByText(/^1 of \d+ reviewed$/)).toBeVisible();
  await expect(reviewPane(desk).getByRole('status')).toHaveText(/^Accepted\. \d+ left$/);
  await goToCard(desk, WARNED);
  await desk.keyboard.press('e');
  const claim = reviewPane(desk).getByRole('textbox', { name: 'Claim' });
  await expect(claim).toBeFocused();
  await claim.fill('Tan Mei Ling says the accord does not name who goes thirsty first.');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(currentCard(desk)).toContainText('does not name who goes thirsty first');
  await expect(currentCard(desk)).toBeFocused();
  await desk.keyboard.press('a');
  await expect(reviewPane(desk).getByText(/^2 of \d+ reviewed$/)).toBeVisible();

  // One made of words selected in the article.
  await selectWords(desk, SELECTED);
  await reviewed(desk).getByRole('button', { name: 'New fact' }).click();
  await expect(claim).toBeFocused();
  await expect(claim).toHaveValue(SELECTED);
  await claim.fill(WORDED);
  await desk.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(reviewPane(desk).getByText(/^3 of \d+ reviewed$/)).toBeVisible();
  await reviewPane(desk).getByRole('button', { name: /^All/ }).click();
  // By its name: a card nearby may show this fact beside it.
  await expect(reviewPane(desk).getByRole('article', { name: WORDED, exact: true })).toContainText('Accepted');

  // Into the note by typing, and out as a Word file.
  await desk.keyboard.press('Escape');
  await expect(noteText(desk)).toBeVisible();
  await noteText(desk).getByText('Purpose', { exact: true }).click();
  await desk.keyboard.press('End');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('@38% of the rice');
  await expect(desk.getByRole('listbox').getByRole('option', { name: WORDED })).toBeVisible();
  await desk.keyboard.press('Enter');
  const link = noteText(desk).locator('[data-fact]', { hasText: WORDED });
  await expect(link).toBeVisible();
  await untilSaved(desk);
  const [footnote, ...others] = await exportFootnotes(desk);
  expect(others).toEqual([]);
  expect(footnote).toContain(TITLE);
  expect(footnote).toContain('Straits Courier');

  // The footnote names the source: it is found among the sources by that name, the fact below its words.
  await desk.getByRole('tab', { name: 'Sources' }).click();
  const listed = desk.getByRole('tabpanel', { name: 'Sources' }).getByRole('button', { name: new RegExp(`^${TITLE}`) });
  await listed.click();
  const source = desk.getByRole('article', { name: 'Source', exact: true });
  await source.locator('[data-marks]', { hasText: SELECTED }).click();
  const passage = source.locator('.passage', { hasText: SELECTED });
  await expect(passage.getByRole('listitem').filter({ hasText: WORDED })).toBeVisible();

  // And from the fact in the text, straight to the words it rests on.
  await desk.keyboard.press('Escape');
  await link.click();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await desk.getByRole('dialog', { name: 'Fact', exact: true }).getByRole('button', { name: 'Open source' }).click();
  await expect(source.locator('mark[data-look="sought"]')).toHaveText(SELECTED);
  await expect(source.locator('mark[data-look="sought"]')).toBeInViewport();

  // The facts panel leads there too.
  await factsPanel(desk).getByRole('textbox', { name: 'Find a fact' }).fill('thirsty first');
  // Until only what was sought is there: a press meant for it must not meet what stood there before.
  await expect(factsPanel(desk).getByRole('article')).toHaveCount(1);
  await factsPanel(desk).getByRole('article').getByRole('button', { name: 'Show passage and uses' }).click();
  await factsPanel(desk).getByRole('figure').getByRole('button', { name: TITLE }).click();
  await expect(source.locator('mark[data-look="sought"]').first()).toContainText(WARNED);
});

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
