import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type HostProcess, killForgottenHosts, makeHome, removeHome, startHost } from './host-process.ts';

interface AppFixtures {
  readonly home: string;
  readonly host: HostProcess;
  /** The app on the starter dossier, ready to write in. */
  readonly desk: Page;
  /** 'expected' where HTML with styles is pasted: Chromium reports what the policy blocks in the inert document it is read in. */
  readonly policyReports: 'expected' | 'unexpected';
}

/** A test with its own host, folder and browser page; it fails on a page error and on any request off the loopback. */
export const test = base.extend<AppFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern.
  home: async ({}, use) => {
    const home = makeHome();
    await use(home);
    killForgottenHosts();
    removeHome(home);
  },
  host: async ({ home }, use) => {
    const host = await startHost(home);
    await use(host);
    await host.stop();
  },
  policyReports: ['unexpected', { option: true }],
  desk: async ({ page, host, policyReports }, use) => {
    const faults = watchForFaults(page);
    await openDesk(page, host.address);
    await use(page);
    const reported = /^console: Applying inline style violates/;
    expect(policyReports === 'expected' ? faults.filter((fault) => !reported.test(fault)) : faults).toEqual([]);
  },
});

export async function openDesk(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await noteText(page).waitFor();
}

/** Collects what must not happen on a page: uncaught errors, content policy violations, requests off the loopback. */
export function watchForFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A request that a busy machine was too late for is told here by the browser, and sent again by the page.
    if (message.type() === 'error' && !/net::ERR|status of 408/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(request.url()))
      faults.push(`request: ${request.url()}`);
  });
  return faults;
}

export function noteText(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the note' });
}

export function factsPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Facts' });
}

/** Runs a command by its name, from wherever the keyboard is. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await page.keyboard.press('ControlOrMeta+k');
  await palette.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

/** Waits until the page says that everything typed is in the dossier. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

/** Opens a note of the list and puts the caret at its end. */
export async function openNoteAtEnd(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
}

/** Makes a note from a template through the gallery, with its slots empty, and waits for its page. */
export async function newNote(
  page: Page,
  { template, title, fields = {} }: { template: string; title: string; fields?: Readonly<Record<string, string>> },
): Promise<void> {
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  const gallery = page.getByRole('dialog', { name: 'New note' });
  await gallery.getByRole('combobox', { name: 'Find a template' }).fill(template);
  await gallery.getByRole('option', { name: new RegExp(`^${template}`) }).click();
  await gallery.getByRole('button', { name: 'Use this template' }).click();
  // Every template that is used here asks for something.
  const form = page.getByRole('dialog', { name: template });
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
}

/** Makes a blank note by keys alone, its caret at the end of its text. */
export async function startBlank(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Alt+n');
  const gallery = page.getByRole('dialog', { name: 'New note' });
  await expect(gallery.getByRole('combobox', { name: 'Find a template' })).toBeFocused();
  await page.keyboard.type('Blank');
  await expect(gallery.getByRole('option', { name: /^Blank/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(noteText(page)).toBeFocused();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
}
