import { expect, type Page } from '@playwright/test';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const SENTENCE = 'The working group met again and agreed to report to both ministers before the end of the year. ';

async function write(page: Page, times: number): Promise<void> {
  await page.keyboard.insertText(SENTENCE.repeat(times).trim());
}

test('what is missing leads there; a limit is passed, seen, brought back by an annex, and undone', async ({ desk }) => {
  test.setTimeout(180_000);
  await newNote(desk, { template: 'Note to the minister', title: 'Limits', fields: { From: 'Deputy Minister' } });
  const text = noteText(desk);
  await text.click();
  await desk.keyboard.press('F9');
  const pane = desk.getByRole('complementary', { name: 'What is missing' });
  const missing = pane.getByRole('list', { name: 'Missing' });
  await expect(missing.getByRole('button', { name: /^Docket number The field is empty/ })).toBeVisible();
  await expect(missing.getByRole('button', { name: /^Recommendation There is no recommendation yet/ })).toBeVisible();
  await expect(missing.getByRole('button', { name: /No fact is used for “Terms”/ })).toBeVisible();
  await expectAccessible(desk);

  // A field: filled in, it goes.
  await missing.getByRole('button', { name: /^Docket number/ }).click();
  await expect(desk.getByRole('textbox', { name: 'Docket number' })).toBeFocused();
  await desk.keyboard.type('2026-1');
  await expect(missing.getByRole('button', { name: /^Docket number/ })).toHaveCount(0);

  // A section: its caret is there, and it goes as soon as something is written.
  await missing.getByRole('button', { name: /^Issue Nothing is written here/ }).click();
  await expect(text).toBeFocused();
  await desk.keyboard.type('Whether to sign.');
  await expect(
    text.locator('h2:has-text("Issue") + p, h1:has-text("Issue") + p, :text("Issue") + p').first(),
  ).toHaveText('Whether to sign.');
  await expect(missing.getByRole('button', { name: /^Issue Nothing/ })).toHaveCount(0);

  // A decision: into the recommendation's own field.
  await missing.getByRole('button', { name: /^Recommendation There is no/ }).click();
  await desk.keyboard.type('the memorandum');
  await expect(missing.getByRole('button', { name: /^Recommendation There is no/ })).toHaveCount(0);

  // Two paragraphs more than the summary may have: a line in the margin, a meter, words for who cannot see them.
  await missing.getByRole('button', { name: /^Summary Nothing is written here/ }).click();
  await write(desk, 3);
  for (const [at, times] of [4, 2].entries()) {
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('Then: ');
    await write(desk, times);
    await expect(text.locator('p', { hasText: 'Then: ' })).toHaveCount(at + 1);
  }
  const meter = desk.getByRole('button', { name: /^Summary, \d+ of 6 lines/ });
  await expect(meter).toBeVisible();
  const lines = desk.getByRole('list', { name: 'Limits, in the margin' });
  await expect(lines.getByRole('listitem')).toContainText('The limit is reached here: Summary');
  await expect(desk.getByText(/^Over the limit: Summary, \d+ of 6 lines\.$/)).toBeAttached();
  const paragraphs = text.locator('p', { hasText: 'The working group met again' });
  const [line, second] = [await lines.getByRole('listitem').boundingBox(), await paragraphs.nth(1).boundingBox()];
  expect(line?.y).toBeGreaterThan(second?.y ?? Number.POSITIVE_INFINITY);
  await expectAccessible(desk);

  // The meter leads to all limits, and they to the annex.
  await meter.click();
  const limits = pane.getByRole('list', { name: 'Limits' });
  await expect(limits.getByRole('button', { name: /^The whole note \d of 2 pages/ })).toBeVisible();
  await limits.getByRole('button', { name: 'Move some to an annex…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Move to an annex' });
  const boxes = dialog.getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.first()).toHaveAccessibleDescription(
    /Summary; \d+ words; \d+ lines; the longest; rests on no fact/,
  );
  await expect(dialog.getByRole('status')).toHaveText(/^Then: \d+ of 6 lines$/);
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: /^Move \d to an annex$/ }).click();

  await expect(text.getByRole('heading', { name: 'Summary: further detail' })).toBeVisible();
  await expect(text).toContainText('(see Annex A)');
  await expect(lines).toHaveCount(0);
  await expect(desk.getByText(/^Within the limit again: Summary, [1-6] of 6 lines\.$/)).toBeAttached();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(text).not.toContainText('(see Annex A)');
  await expect(text.getByRole('heading', { name: 'Summary: further detail' })).toHaveCount(0);
  await expect(paragraphs).toHaveCount(3);
  await expect(meter).toBeVisible();
  await untilSaved(desk);
  await speakOtherLanguages(desk);
});

/** Where the text is, the keyboard comes back; what the host refuses and the checks find is said in the language chosen. */
async function speakOtherLanguages(desk: Page): Promise<void> {
  // Its name is in each language another.
  const text = desk.locator('.note-text');
  // Labels of blocks that are filled in are of the interface's language, too.
  const written = () => text.locator('.note-paragraph').allTextContents();
  const words = await written();
  const choose = async (button: string, language: string) => {
    await desk.getByRole('button', { name: button, exact: true }).click();
    await desk.getByRole('menuitemradio', { name: language }).click();
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('menu')).toHaveCount(0);
  };
  await choose('Language', 'Français');
  await expect(desk.locator('html')).toHaveAttribute('lang', 'fr');
  const pane = desk.getByRole('complementary', { name: 'Ce qui manque' });
  await expect(pane.getByRole('button', { name: /Aucun fait n’est utilisé pour « Terms »/ })).toBeVisible();
  await expect(pane.getByRole('button', { name: /^Summary \d+ sur 6 lignes/ })).toBeVisible();
  await expectAccessible(desk);
  await expect(desk.getByRole('button', { name: 'Langue' })).toBeFocused();
  await pane.getByRole('button', { name: 'Fermer et revenir au texte' }).click();
  await expect(pane).toHaveCount(0);
  await expect(text).toBeFocused();
  expect(await written()).toEqual(words);

  await desk.keyboard.press('ControlOrMeta+K');
  await desk.keyboard.type('ouvrir un dossier');
  await desk.keyboard.press('Enter');
  const opening = desk.getByRole('dialog', { name: 'Ouvrir un dossier' });
  const path = opening.getByRole('textbox');
  await path.fill('/nowhere/Absent.dossier');
  await desk.keyboard.press('Enter');
  await expect(path).toHaveAccessibleDescription(/Absent\.dossier.{1,3}n’est pas là\. Il a peut-être été déplacé/);
  await desk.keyboard.press('Escape');
  await expect(opening).toHaveCount(0);
  await expect(text).toBeFocused();

  // From right to left: the panes change sides, and so do the arrow keys of what runs along a line.
  const dossier = desk.getByRole('complementary', { name: 'Dossier' });
  const sides = async () => [(await dossier.boundingBox())?.x ?? 0, (await text.boundingBox())?.x ?? 0] as const;
  const [dossierAt, textAt] = await sides();
  expect(dossierAt).toBeLessThan(textAt);
  await desk.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect.poll(async () => (await sides())[0] > (await sides())[1]).toBe(true);
  // A note has the direction of its own language.
  await expect(text).toHaveCSS('direction', 'ltr');
  await desk.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await choose('Langue', '简体中文');
  await expect(desk.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await choose('语言', 'English');
  await expect(desk.getByRole('button', { name: 'Language', exact: true })).toBeFocused();
}
