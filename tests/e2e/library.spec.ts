import { expect, type Locator, type Page } from '@playwright/test';
import { factsPanel, noteText, test } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const MEMORANDA = 'The Malaysia–China memoranda were completed on 16 April 2025.';

const library = (page: Page): Locator => page.getByRole('region', { name: 'Fact library' });
const editor = (page: Page): Locator => page.getByRole('complementary', { name: 'Fact', exact: true });
const rows = (page: Page): Locator => library(page).getByRole('listbox', { name: 'Facts of the dossier' });
const row = (page: Page, text: string): Locator => rows(page).getByRole('option').filter({ hasText: text });

async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await expect(rows(page).getByRole('option').first()).toBeVisible();
  await expect(search(page)).toBeFocused();
}

function search(page: Page): Locator {
  return library(page).getByRole('textbox', { name: 'Search the library' });
}

/** Writes a fact by hand: a growth figure of a place. */
async function writeFact(page: Page, claim: string, percent: string): Promise<void> {
  await library(page).getByRole('button', { name: 'New fact' }).click();
  const form = editor(page);
  await form.getByRole('textbox', { name: 'Claim' }).fill(claim);
  await form.getByRole('combobox', { name: 'Places' }).fill('Penang');
  await form.getByRole('combobox', { name: 'Places' }).press('Enter');
  await form.getByRole('button', { name: 'Add a figure' }).click();
  await form.getByRole('textbox', { name: 'Figure 1: number' }).fill(percent);
  await form.getByRole('textbox', { name: 'Figure 1: unit' }).fill('%');
  await form.getByRole('textbox', { name: 'Figure 1: what is counted' }).fill('exports');
  await form.getByRole('button', { name: /^Add the fact/ }).click();
  await expect(form.getByRole('heading', { name: 'Fact', exact: true })).toBeVisible();
}

test('the library is left and travelled by keys; facts are searched, filtered, sorted and tagged together, a search is saved', async ({
  desk,
}) => {
  await test.step('Esc and the keys lead through the library and back to the text', async () => {
    await openLibrary(desk);
    await desk.keyboard.press('ArrowDown');
    await expect(rows(desk)).toBeFocused();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await expect(editor(desk).getByRole('textbox', { name: 'Claim' })).toBeFocused();
    await desk.keyboard.press('Escape');
    await expect(editor(desk)).toBeHidden();
    await rows(desk).focus();
    await desk.keyboard.press('ControlOrMeta+a');
    await expect(library(desk).getByText(/^\d+ chosen/)).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(library(desk).getByText(/^\d+ chosen/)).toBeHidden();
    await desk.keyboard.press('/');
    await expect(search(desk)).toBeFocused();
    await desk.keyboard.press('Escape');
    await expect(library(desk)).toBeHidden();
    await expect(noteText(desk)).toBeFocused();
  });
  await test.step('facts are searched, filtered, sorted, tagged together and untagged; a search is saved and found again', async () => {
    await openLibrary(desk);
    const count = library(desk).getByText(/^\d+ facts?$/);
    const all = await count.textContent();
    await search(desk).fill('memorandum');
    await expect(rows(desk).locator('mark').first()).toBeVisible();
    await expect(count).not.toHaveText(all ?? '');
    await search(desk).fill('');
    await expect(count).toHaveText(all ?? '');

    await library(desk).getByRole('button', { name: 'Kind', exact: true }).click();
    const choices = desk.getByRole('dialog', { name: 'Kind' });
    await choices.getByRole('checkbox', { name: /^Agreement/ }).check();
    await desk.keyboard.press('Escape');
    await expect(count).toHaveText('10 facts');
    await library(desk).getByRole('combobox', { name: 'Order' }).click();
    await desk.getByRole('option', { name: 'By person' }).click();
    await expect(library(desk).getByText('Nobody named', { exact: true })).toBeVisible();

    await rows(desk).focus();
    await desk.keyboard.press('Home');
    await desk.keyboard.press('Shift+ArrowDown');
    await desk.keyboard.press('Shift+ArrowDown');
    const actions = library(desk).getByRole('toolbar', { name: 'With the chosen facts' });
    await expect(actions.getByText('3 chosen')).toBeVisible();
    await actions.getByRole('button', { name: 'Tag' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Tag 3 facts' });
    await expectAccessible(desk);
    await dialog.getByRole('combobox', { name: 'Tags to add' }).fill('for friday');
    await dialog.getByRole('button', { name: 'Change tags' }).click();
    await expect(dialog).toBeHidden();
    await expect(row(desk, 'for friday')).toHaveCount(3);
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect(row(desk, 'for friday')).toHaveCount(0);

    await library(desk).getByRole('button', { name: 'Clear all' }).click();
    await expect(count).toHaveText(all ?? '');
    await library(desk).getByRole('button', { name: 'Use', exact: true }).click();
    await desk.getByRole('menuitemradio', { name: 'Not used yet' }).click();
    await desk.keyboard.press('Escape');
    await expect(count).not.toHaveText(all ?? '');
    const unused = await count.textContent();
    const menu = library(desk).getByRole('button', { name: 'Saved searches' });
    await menu.click();
    await desk.getByRole('menuitem', { name: 'Save this search…' }).click();
    const saving = desk.getByRole('dialog', { name: 'Save this search' });
    await saving.getByRole('textbox', { name: 'Name' }).fill('To be used');
    await desk.keyboard.press('Enter');
    await expect(saving).toBeHidden();
    await library(desk).getByRole('button', { name: 'Clear all' }).click();
    await expect(count).toHaveText(all ?? '');
    await menu.click();
    await desk.getByRole('menuitem', { name: 'To be used' }).click();
    await expect(count).toHaveText(unused ?? '');
    await menu.click();
    await desk.getByRole('menuitem', { name: 'Rename or remove…' }).click();
    const searches = desk.getByRole('dialog', { name: 'Saved searches' });
    await searches.getByRole('textbox').fill('Fresh');
    await desk.keyboard.press('Enter');
    await searches.getByRole('button', { name: 'Remove Fresh' }).click();
    await expect(searches.getByText('No search is saved any more.')).toBeVisible();
  });
});

test('facts are edited, changed with a reason and restored, renamed in, settled, merged and split', async ({
  desk,
}) => {
  await test.step('a fact is edited from its card beside the note, and rests on a passage chosen by its words', async () => {
    await factsPanel(desk).getByRole('textbox', { name: 'Find a fact' }).fill('completed on 16 April');
    await expect(factsPanel(desk).getByRole('article').first()).toContainText(MEMORANDA);
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowRight');
    await factsPanel(desk).getByRole('button', { name: 'Edit fact' }).click();
    const form = editor(desk);
    await expect(form.getByRole('textbox', { name: 'Claim' })).toHaveValue(MEMORANDA);
    const cited = form.getByRole('region', { name: 'What it rests on' });
    const before = await cited.getByRole('figure').count();
    await cited.getByRole('button', { name: 'Add a passage' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Choose a passage' });
    await dialog.getByRole('radio').last().check();
    const words = dialog.getByRole('textbox', { name: 'Exact words' });
    await words.focus();
    await desk.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 6; step += 1) await desk.keyboard.press('Shift+ArrowRight');
    await dialog.getByRole('button', { name: 'Cite this passage' }).click();
    await expect(cited.getByRole('figure')).toHaveCount(before + 1);
    expect((await cited.getByRole('figure').last().locator('mark').textContent())?.length).toBe(6);
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(desk.getByText('Fact changed').first()).toBeVisible();
    await form.getByRole('button', { name: 'Close the fact' }).click();
    await expect(factsPanel(desk)).toBeVisible();
  });
  await test.step('a fact is changed with a reason, its history read and an earlier revision restored', async () => {
    await openLibrary(desk);
    await row(desk, MEMORANDA).click();
    const form = editor(desk);
    const claim = form.getByRole('textbox', { name: 'Claim' });
    await expect(claim).toHaveValue(MEMORANDA);
    await expectAccessible(desk);
    const again = form.getByRole('textbox', { name: 'Review by' });
    await again.fill('31 June 2026');
    await claim.click();
    await desk.keyboard.press('ControlOrMeta+Enter');
    await expect(form.getByText(/^There is no such date/)).toBeInViewport({ ratio: 1 });
    await expect(again).toBeFocused();
    await again.fill('30 June 2026');
    await claim.fill(MEMORANDA.replace('16 April', '17 April'));
    await form.getByRole('textbox', { name: 'Why it changes' }).fill('The ministry corrected the day');
    await form.getByRole('textbox', { name: 'Your name' }).fill('Tan Mei Ling');
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(desk.getByText('Fact changed').first()).toBeVisible();
    await expect(row(desk, '17 April 2025')).toBeVisible();

    await form.getByRole('tab', { name: 'History' }).click();
    const history = form.getByRole('list', { name: 'Revisions, the newest first' });
    await expect(history.getByRole('heading').first()).toHaveText('The ministry corrected the day');
    await expect(history).toContainText('Tan Mei Ling');
    await expect(history.locator('ins', { hasText: '17' })).toBeVisible();
    await expect(history.locator('del', { hasText: '16' })).toBeVisible();
    await expectAccessible(desk);
    await history.getByRole('button', { name: 'Restore revision 1' }).click();
    await expect(history.getByRole('heading').first()).toHaveText('Restored from revision 1');
    await expect(row(desk, MEMORANDA)).toBeVisible();

    await form.getByRole('tab', { name: 'Edit' }).click();
    await claim.fill('Something else.');
    await desk.keyboard.press('Escape');
    const question = desk.getByRole('dialog', { name: 'Save the change?' });
    await question.getByRole('button', { name: 'Discard' }).click();
    await expect(form).toBeHidden();
    await expect(row(desk, MEMORANDA)).toBeVisible();
  });
  await test.step('a person is renamed in all facts at once', async () => {
    await library(desk).getByRole('tab', { name: 'Names' }).click();
    await library(desk).getByRole('textbox', { name: 'Find a name' }).fill('anwar');
    await library(desk)
      .getByRole('button', { name: /^Anwar Ibrahim/ })
      .click();
    const dialog = desk.getByRole('dialog', { name: 'Anwar Ibrahim' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Anwar bin Ibrahim');
    await dialog.getByRole('button', { name: 'Add a role' }).click();
    await dialog.getByRole('textbox', { name: 'Role 1', exact: true }).fill('Prime Minister');
    await dialog.getByRole('textbox', { name: 'Role 1: from' }).fill('24 November 2022');
    await expectAccessible(desk);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(library(desk).getByRole('button', { name: /^Anwar bin Ibrahim/ })).toContainText('also Anwar Ibrahim');
    await library(desk).getByRole('tab', { name: 'Facts', exact: true }).click();
    await expect(row(desk, 'Anwar bin Ibrahim').first()).toBeVisible();
  });
  await test.step('a conflict is settled by choosing with a reason', async () => {
    await writeFact(desk, 'Exports of Penang grew 4.5% in 2024.', '4.5');
    await writeFact(desk, 'Exports of Penang grew 4.1% in 2024.', '4.1');
    await editor(desk).getByRole('button', { name: 'Close the fact' }).click();
    await library(desk).getByRole('tab', { name: 'Conflicts' }).click();
    const pair = library(desk).getByRole('list', { name: 'Conflicts' }).getByRole('listitem').first();
    await expect(pair).toContainText('Different figures');
    await pair.getByRole('button', { name: 'This one is right' }).first().click();
    const size = desk.viewportSize();
    await desk.setViewportSize({ width: 900, height: 600 });
    await expectAccessible(desk);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    if (size) await desk.setViewportSize(size);
    await pair.getByRole('button', { name: 'Settle' }).click();
    await expect(pair.getByText(/^Say why/)).toBeVisible();
    await pair.getByRole('textbox', { name: 'Why' }).fill('The statistics office’s own figure');
    await pair.getByRole('button', { name: 'Settle' }).click();
    await expect(library(desk).getByText('No contradictions')).toBeVisible();
    await library(desk).getByRole('tab', { name: 'Facts', exact: true }).click();
    await search(desk).fill('exports of penang');
    await expect(rows(desk).getByText('Disputed')).toHaveCount(1);
  });
  await test.step('facts are merged and one is split', async () => {
    await search(desk).fill('memoranda');
    await expect(rows(desk).locator('mark').first()).toBeVisible();
    await rows(desk).focus();
    await desk.keyboard.press('Home');
    await desk.keyboard.press('Shift+ArrowDown');
    await library(desk).getByRole('button', { name: 'Merge' }).click();
    const merge = desk.getByRole('dialog', { name: 'Merge 2 facts' });
    await merge
      .getByRole('textbox', { name: 'In these words' })
      .fill('Two memoranda were concluded. They took effect.');
    await merge.getByRole('button', { name: 'Merge' }).click();
    await expect(desk.getByText('2 facts merged')).toBeVisible();
    const form = editor(desk);
    await expect(form.getByRole('textbox', { name: 'Claim' })).toHaveValue(/^Two memoranda/);
    await form.getByRole('button', { name: 'More for this fact' }).click();
    await desk.getByRole('menuitem', { name: 'Split into several…' }).click();
    const split = desk.getByRole('dialog', { name: 'Split into several' });
    await expect(split.getByRole('textbox', { name: 'Another fact says (1)' })).toHaveValue('They took effect.');
    await split.getByRole('button', { name: 'Split', exact: true }).click();
    await expect(form.getByRole('textbox', { name: 'Claim' })).toHaveValue('Two memoranda were concluded.');
  });
});
