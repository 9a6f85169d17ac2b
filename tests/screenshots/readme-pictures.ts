import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { dropFiles, fixture, textFile } from '../e2e/articles.ts';
import { makeHome, removeHome, root, startHost } from '../e2e/host-process.ts';
import { browserOptions } from '../test-browser.ts';

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** Brings the page into the state to show. */
  readonly stage?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'main-light', width: 1280, height: 800, scheme: 'light', stage: enterSection },
  { name: 'main-dark', width: 1280, height: 800, scheme: 'dark', stage: enterSection },
  { name: 'small-window', width: 900, height: 600, scheme: 'light', stage: searchFacts },
  { name: 'new-note', width: 1280, height: 800, scheme: 'light', stage: askForNote },
  { name: 'new-note-dark', width: 1280, height: 800, scheme: 'dark', stage: askForNote },
  { name: 'export', width: 1280, height: 800, scheme: 'light', stage: askForExport },
  { name: 'import', width: 1280, height: 800, scheme: 'light', stage: importSeveral },
  { name: 'review', width: 1280, height: 800, scheme: 'light', stage: review },
  { name: 'review-dark', width: 1280, height: 800, scheme: 'dark', stage: contradict },
  { name: 'review-edit', width: 1280, height: 800, scheme: 'light', stage: edit },
  { name: 'checklist', width: 900, height: 600, scheme: 'light', stage: goThroughChecklist },
  { name: 'editions', width: 1280, height: 800, scheme: 'light', stage: compareEditions },
  { name: 'library', width: 1280, height: 800, scheme: 'light', stage: searchLibrary },
  { name: 'library-dark', width: 1280, height: 800, scheme: 'dark', stage: searchLibrary },
  { name: 'changed-facts', width: 1280, height: 800, scheme: 'light', stage: lookThroughChanges },
  { name: 'issued-copy', width: 1280, height: 800, scheme: 'light', stage: readIssuedCopy },
];

const folder = join(root, 'docs/images');

/** The pictures of README and docs, or those named, from the real app over the web host on a fresh starter dossier. */
export async function takePictures(asked: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(browserOptions());
  try {
    for (const picture of PICTURES) {
      if (asked.length > 0 && !asked.includes(picture.name)) continue;
      await take(browser, picture);
      console.log(`docs/images/${picture.name}.png`);
    }
  } finally {
    await browser.close();
  }
}

/** A home of its own for each, so that no picture shows what another one did. */
async function take(browser: Browser, { name, width, height, scheme, stage }: Picture): Promise<void> {
  const home = makeHome();
  const host = await startHost(home);
  try {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(host.address);
    await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
    await page.getByRole('article').nth(1).waitFor();
    await page.getByRole('button', { name: 'Dismiss this line' }).click();
    await stage?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    await context.close();
  } finally {
    await host.stop();
    removeHome(home);
  }
}

async function enterSection(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the note' }).getByText('Key points', { exact: true }).click();
  await page.getByRole('region', { name: 'Fits this section' }).waitFor();
}

/** The library by person, some facts of it chosen. */
async function searchLibrary(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+L');
  const facts = page.getByRole('listbox', { name: 'Facts of the dossier' });
  await facts.getByRole('option').first().waitFor();
  await page.getByRole('combobox', { name: 'Order' }).click();
  await page.getByRole('option', { name: 'By person' }).click();
  await facts.focus();
  for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('toolbar', { name: 'With the chosen facts' }).getByText('3 chosen').waitFor();
}

async function searchFacts(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Find a fact' }).fill('anwar');
  await page.locator('mark').first().waitFor();
}

async function askForNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New note' });
  for (const one of ['Ministerial submission', 'Aide-memoire']) await starTemplate(page, one);
  await findTemplate(page, '');
  await dialog.getByRole('option', { name: 'Ministerial submission' }).click();
  await page.mouse.move(0, 0);
}

async function starTemplate(page: Page, name: string): Promise<void> {
  await findTemplate(page, name);
  await page.keyboard.press('ControlOrMeta+d');
  await page.getByRole('option', { name: 'Favourite' }).waitFor();
}

async function findTemplate(page: Page, words: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: 'Find a template' }).fill(words);
}

async function askForExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
}

async function importSeveral(page: Page): Promise<void> {
  await dropFiles(page, [
    fixture('water-page.html'),
    fixture('digital-rules.txt'),
    textFile('interview.pdf', '%PDF-1.7\nhalf of a download'),
  ]);
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await dialog.getByText('3 of 3 done').waitFor({ state: 'attached' });
}

async function review(page: Page): Promise<void> {
  await openReview(page, 'water-page.html');
  await page.keyboard.press('a');
  await page.getByText(/^1 of/).waitFor();
  for (let card = 0; card < 3; card += 1) await page.keyboard.press('j');
}

async function contradict(page: Page): Promise<void> {
  await openReview(page, 'digital-rules.txt');
  const otherwise = page.locator('[data-card]', { hasText: '17 April 2025' });
  for (let card = 0; card < 12 && (await otherwise.getAttribute('aria-current')) === null; card += 1)
    await page.keyboard.press('j');
  await page.getByText('The dossier says otherwise').first().waitFor();
}

async function edit(page: Page): Promise<void> {
  await openReview(page, 'water-page.html');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Claim' }).waitFor();
}

async function goThroughChecklist(page: Page): Promise<void> {
  await openReview(page, 'water-page.html');
  // What is rejected rests on nothing again.
  for (let card = 0; card < 4; card += 1) await page.keyboard.press('r');
  await page.getByText(/^4 of/).waitFor();
  await page.keyboard.press('c');
  await page.locator('mark[data-look="sought"]').waitFor();
  for (let row = 0; row < 2; row += 1) await page.keyboard.press('j');
}

async function compareEditions(page: Page): Promise<void> {
  await openReview(page, 'digital-rules.txt');
  await page.getByRole('button', { name: 'Accept many' }).click();
  await page.getByRole('radio', { name: /^Any/ }).check();
  await page.getByRole('button', { name: /^Accept \d/ }).click();
  await page
    .getByText('All reviewed')
    .or(page.getByText(/^\d+ of \d+ reviewed$/))
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  const text = new TextDecoder().decode(fixture('digital-rules.txt').bytes);
  await dropFiles(page, [textFile('digital-rules.txt', text.replace('14 September', '21 September'))]);
  await page.getByRole('button', { name: 'See what changed' }).click();
  await page.locator('ins').first().waitFor();
}

async function lookThroughChanges(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await findTemplate(page, 'Information brief');
  await page.getByRole('dialog').getByText('Insert the facts that fit').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use this template' }).click();
  await page
    .getByRole('dialog', { name: 'Information brief' })
    .getByRole('textbox', { name: 'Title' })
    .fill('Visit of the trade delegation');
  await page.getByRole('dialog').getByRole('button', { name: 'Start writing' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the note' });
  await text.getByText('Purpose', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('To prepare you for the delegation.');
  for (const fact of ['memoranda were completed', 'Blueprint in 2021']) {
    await page.keyboard.type(` @${fact}`);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByText('Saved', { exact: true }).waitFor();
  await correctFact(page, 'memoranda were completed', '17 April 2025', 'The ministry corrected the day');
  await correctFact(page, 'Blueprint in 2021', 'February 2021', 'Told more exactly by the ministry');
  await page.keyboard.press('F8');
  await page.locator('[data-place][aria-current]').waitFor();
  await page.getByText('Fact changed').first().waitFor({ state: 'hidden' });
}

/** Corrects the date in the first fact that is found. */
async function correctFact(page: Page, words: string, date: string, reason: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await page.getByRole('textbox', { name: 'Search the library' }).fill(words);
  await page.getByRole('region', { name: 'Fact library' }).locator('mark').first().waitFor();
  await page.getByRole('region', { name: 'Fact library' }).getByRole('option').first().click();
  const form = page.getByRole('complementary', { name: 'Fact', exact: true });
  const claim = form.getByRole('textbox', { name: 'Claim' });
  await claim.fill((await claim.inputValue()).replace(/(\d+ \p{L}+ )?\d{4}/u, date));
  await form.getByRole('textbox', { name: 'Why it changes' }).fill(reason);
  const name = form.getByRole('textbox', { name: 'Your name' });
  if (await name.isVisible()) await name.fill('Tan Mei Ling');
  await form.getByRole('button', { name: /^Save/ }).click();
  await form.getByRole('textbox', { name: 'Why it changes' }).waitFor();
  await form.getByRole('button', { name: 'Close the fact' }).click();
  await page.keyboard.press('Escape');
}

async function readIssuedCopy(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+D');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Number' }).fill('2026/12');
  await dialog.getByRole('button', { name: /^Issue/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await correctFact(page, 'memoranda were completed', '17 April 2025', 'The ministry corrected the day');
  await page.getByRole('button', { name: 'Issued copies', exact: true }).click();
  await page.getByText('1 fact since changed').click();
  await page.getByRole('textbox', { name: 'Text of the issued copy' }).waitFor();
}

async function openReview(page: Page, name: string): Promise<void> {
  await dropFiles(page, [fixture(name)]);
  await page.locator('[data-card][aria-current]').waitFor();
}
