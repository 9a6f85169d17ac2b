import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, type Locator, type Page } from '@playwright/test';
import { DOCUMENT, findAll, openPackage } from '../word-package/word-package.ts';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';
import { root, starterPath } from './host-process.ts';

const MEMORANDA = 'The Malaysia–China memoranda were completed on 16 April 2025.';
const CORRECTED = MEMORANDA.replace('16 April', '17 April');
const CARRIES_TITLE = "Anwar Ibrahim, who carries the title Datuk Seri, is Malaysia's Prime Minister.";

const library = (page: Page): Locator => page.getByRole('region', { name: 'Fact library' });
const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'Changed facts' });
const waiting = (page: Page): Locator => pane(page).getByRole('list', { name: 'Places to look at' }).locator('article');
const attention = (page: Page): Locator => page.getByRole('region', { name: 'What needs attention' });
const ticks = (page: Page): Locator => page.getByRole('group', { name: 'Changed facts, in the margin' });
const badge = (page: Page): Locator => page.getByRole('button', { name: / changed$/ });
const noteRow = (page: Page, title: string): Locator =>
  page.getByRole('tabpanel', { name: 'Notes' }).getByRole('button', { name: new RegExp(`^${title}`) });

/** The command line, as another process on the same dossier. */
function desk(home: string, ...args: readonly string[]): string {
  const [command = '', ...rest] = args;
  return execFileSync(process.execPath, [join(root, 'dist/node/desk.js'), command, starterPath(home), ...rest], {
    encoding: 'utf8',
  });
}

function factId(home: string, claim: string): string {
  const query = desk(home, 'facts', '--query', claim, '--json');
  const { facts } = JSON.parse(query) as { facts: { id: string; claim: string }[] };
  const fact = facts.find((one) => one.claim === claim);
  if (!fact) throw new Error(`no such fact: ${claim}`);
  return fact.id;
}

async function noteWith(page: Page, title: string, claim: string): Promise<void> {
  await newNote(page, { template: 'Information brief', title });
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(`@${claim.slice(0, 40)}`);
  await expect(page.getByRole('listbox').getByRole('option', { name: claim })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.note-fact', { hasText: claim })).toBeVisible();
  await untilSaved(page);
}

/** Corrects a fact in the library, and leads back to the note. */
async function correct(page: Page, claim: string, now: string, reason: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await library(page).getByRole('textbox', { name: 'Search the library' }).fill(claim);
  await library(page).getByRole('option').filter({ hasText: claim }).first().click();
  const form = page.getByRole('complementary', { name: 'Fact', exact: true });
  await form.getByRole('textbox', { name: 'Claim' }).fill(now);
  await form.getByRole('textbox', { name: 'Why it changes' }).fill(reason);
  await form.getByRole('textbox', { name: 'Your name' }).fill('Tan Mei Ling');
  await form.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Fact changed')).toBeVisible();
  await form.getByRole('button', { name: 'Close the fact' }).click();
  await page.keyboard.press('Escape');
  await expect(library(page)).toBeHidden();
}

async function open(page: Page, title: string): Promise<void> {
  await noteRow(page, title).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
}

function listNotes(home: string): readonly { readonly id: string; readonly title: string }[] {
  return (JSON.parse(desk(home, 'notes', '--json')) as { notes: { id: string; title: string }[] }).notes;
}

/** What a note says once exported, in one line. */
function exportNote(home: string, id: string, to: 'md' | 'docx'): string {
  const out = join(home, `${id}.${to}`);
  desk(home, 'export', id, '--to', to, '--sources', 'none', '--out', out);
  if (to === 'md') return readFileSync(out, 'utf8').replaceAll('\\', '');
  return findAll(openPackage(readFileSync(out)).xml.get(DOCUMENT), 'w:t')
    .map(({ text }) => text)
    .join('');
}

test('a fact in three notes is corrected: one note updates, one keeps, one pins', async ({ desk: page, home }) => {
  // Three notes are written and exported twice each, by processes of their own: minutes on a machine that is busy.
  test.slow();
  for (const title of ['First reply', 'Second reply', 'Third reply']) await noteWith(page, title, MEMORANDA);
  await correct(page, MEMORANDA, CORRECTED, 'The ministry corrected the day');
  for (const title of ['First reply', 'Second reply', 'Third reply'])
    await expect(noteRow(page, title)).toContainText('One changed fact to look at');
  // Nothing changed by itself.
  await expect(noteText(page)).toContainText(MEMORANDA);

  await open(page, 'First reply');
  await expect(badge(page)).toHaveText('One fact has changed');
  await ticks(page)
    .getByRole('button', { name: `Fact changed: ${MEMORANDA.slice(0, 40)}` })
    .click();
  await expect(waiting(page)).toBeFocused();
  await expect(waiting(page)).toContainText('The ministry corrected the day');
  await expect(waiting(page)).toContainText('Tan Mei Ling');
  await expect(waiting(page).locator('del')).toHaveText('16');
  await expect(waiting(page).locator('ins')).toHaveText('17');
  await waiting(page).getByRole('button', { name: 'Update' }).click();
  await expect(pane(page).getByText('All facts are as you inserted them')).toBeVisible();
  await expect(noteText(page)).toBeFocused();
  await expect(noteText(page)).toContainText(CORRECTED);
  await expect(badge(page)).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(noteText(page)).toContainText(MEMORANDA);
  await expect(waiting(page)).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(noteText(page)).toContainText(CORRECTED);
  await expect(waiting(page)).toHaveCount(0);
  await untilSaved(page);

  // By keyboard alone, from the list to the text and back.
  await open(page, 'Second reply');
  await expect(badge(page)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(waiting(page)).toBeFocused();
  await page.keyboard.press('k');
  await expect(noteText(page)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(pane(page).getByRole('heading', { name: 'Changed facts' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(waiting(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(waiting(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(pane(page)).toBeHidden();
  await expect(noteText(page)).toBeFocused();
  await untilSaved(page);

  await open(page, 'Third reply');
  await badge(page).click();
  await page.keyboard.press('p');
  await expect(noteText(page)).toBeFocused();
  await expect(pane(page).getByRole('list', { name: 'Pinned places' }).locator('article')).toContainText('17');
  await untilSaved(page);
  for (const title of ['First reply', 'Second reply', 'Third reply'])
    await expect(noteRow(page, title)).not.toContainText('changed fact');

  for (const { id, title } of listNotes(home).filter((note) => note.title.endsWith('reply')))
    for (const to of ['md', 'docx'] as const)
      expect(exportNote(home, id, to)).toContain(title === 'First reply' ? CORRECTED : MEMORANDA);
});

test('words of the author’s own are shown before they are replaced, and the text does not move for a tick', async ({
  desk: page,
  home,
}) => {
  await noteWith(page, 'Reworded', CARRIES_TITLE);
  await noteText(page).getByText(CARRIES_TITLE).dblclick();
  await page.keyboard.type('Datuk Seri Anwar');
  await untilSaved(page);
  const before = await noteText(page).boundingBox();
  desk(home, 'fact', 'edit', factId(home, CARRIES_TITLE), '--claim', CARRIES_TITLE.replace('Datuk Seri', 'Dato’ Seri'));
  await expect(ticks(page).getByRole('button')).toHaveCount(1);
  expect(await noteText(page).boundingBox()).toEqual(before);
  await page.keyboard.press('F8');
  await expect(waiting(page)).toContainText('Reworded by you');
  await expect(waiting(page).locator('mark')).toContainText('Datuk Seri Anwar');
  await expect(waiting(page).getByRole('button', { name: 'Replace my words' })).toBeVisible();
  await page.keyboard.press('g');
  await expect(noteText(page)).toBeFocused();
  await expect(noteText(page)).toContainText('Datuk Seri Anwar');
});

test('what waits for an author is listed, looked through and answered', async ({ desk: page, home }) => {
  await test.step('a fact whose day of review has come is marked as reviewed', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+L');
    await library(page).getByRole('textbox', { name: 'Search the library' }).fill(MEMORANDA);
    await library(page).getByRole('option').filter({ hasText: MEMORANDA }).first().click();
    const form = page.getByRole('complementary', { name: 'Fact', exact: true });
    await form.getByRole('textbox', { name: 'Review by' }).fill('1 May 2025');
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(page.getByText('Fact changed')).toBeVisible();
    await form.getByRole('button', { name: 'Close the fact' }).click();
    await expect(page.getByRole('button', { name: /^Needs attention/ })).toContainText('1');
    await page.getByRole('button', { name: /^Needs attention/ }).click();
    const due = attention(page).getByRole('region', { name: 'Facts due for review' });
    await expect(due).toContainText('Due for review by 1 May 2025');
    await due.getByRole('button', { name: 'Mark as reviewed' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark as reviewed' });
    await dialog.getByRole('textbox', { name: 'Review by' }).fill('1 May 2025');
    await dialog.getByRole('button', { name: 'Mark as reviewed' }).click();
    await expect(dialog.getByText(/^This day is today or past/)).toBeVisible();
    await dialog.getByRole('button', { name: 'In a year' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Mark as reviewed' }).click();
    await expect(attention(page).getByText('Nothing needs attention')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Needs attention/ })).toHaveText('Needs attention');
  });
  await test.step('a small window cuts nothing off', async () => {
    await page.keyboard.press('Escape');
    await expect(noteText(page)).toBeVisible();
    const size = page.viewportSize();
    await page.setViewportSize({ width: 900, height: 600 });
    desk(home, 'fact', 'edit', factId(home, MEMORANDA), '--claim', CORRECTED);
    await expect(badge(page)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+A');
    await expect(attention(page).getByRole('heading', { name: 'What needs attention' })).toBeFocused();
    await expect(attention(page).getByRole('button', { name: 'Look through' })).toBeVisible();
    await expectAccessible(page);
    await attention(page).getByRole('button', { name: 'Look through' }).click();
    await expect(waiting(page).first()).toBeFocused();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    if (size) await page.setViewportSize(size);
  });
  await test.step('axe finds nothing in the margin, the list and its question', async () => {
    desk(home, 'fact', 'edit', factId(home, CARRIES_TITLE), '--claim', `${CARRIES_TITLE.slice(0, -1)}, as was said.`);
    await expect(badge(page)).toHaveText('2 facts have changed');
    await expect(ticks(page).getByRole('button').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await expect(waiting(page).first()).toBeFocused();
    await page.keyboard.press('Shift+U');
    await expect(pane(page).getByRole('alertdialog')).toBeVisible();
    await expectAccessible(page);
    await pane(page).getByRole('button', { name: 'Cancel' }).click();
    await page.keyboard.press('p');
    await page.keyboard.press('Shift+K');
    await expect(pane(page).getByText('All facts are as you inserted them')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(pane(page)).toBeHidden();
  });
});

test('a withdrawn source asks every note, is listed with its reason, and stands again', async ({ desk: page }) => {
  await page.getByRole('tab', { name: 'Sources' }).click();
  const sources = page.getByRole('tabpanel', { name: 'Sources' });
  await sources.getByRole('button', { name: /^Malaysia and China conclude memoranda/ }).click();
  await page.getByRole('button', { name: 'Withdraw this source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw this source' });
  await expectAccessible(page);
  await expect(dialog).toContainText(/^.*70 facts rest on it, and one note will ask its author/s);
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(dialog.getByText(/^Say why/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The agency took it back');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The agency took it back')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reinstate' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('ControlOrMeta+Shift+A');
  const withdrawn = attention(page).getByRole('region', { name: 'Withdrawn sources' });
  await expect(withdrawn).toContainText('The agency took it back');
  await expect(withdrawn).toContainText('70 facts rest on it');
  await attention(page).getByRole('button', { name: 'Look through' }).click();
  await expect(waiting(page).first()).toBeFocused();
  await expect(waiting(page).first()).toContainText('Source withdrawn: The agency took it back');
  await page.keyboard.press('Shift+K');
  await expect(pane(page).getByText('All facts are as you inserted them')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Shift+A');
  await withdrawn.getByRole('button', { name: 'Open source' }).click();
  await page.getByRole('button', { name: 'Reinstate' }).click();
  await expect(page.getByRole('button', { name: 'Withdraw this source' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(withdrawn).toBeHidden();
});
