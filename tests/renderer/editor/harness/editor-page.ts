import { fileURLToPath } from 'node:url';
import { type Browser, test as base, type ConsoleMessage, type Locator, type Page } from '@playwright/test';
import type { Block, FactLink, Inline, Paragraph, Text } from '../../../../core/note/note.ts';
import type { Harness, OpenOptions } from './page.tsx';
import { type FileServer, serveFiles } from './serve-files.ts';

declare global {
  interface Window {
    readonly harness: Harness;
  }
}

/** The editor on its page, as a user meets it. */
export interface EditorPage {
  readonly page: Page;
  readonly text: Locator;
  open(body: readonly Block[], options?: Omit<OpenOptions, 'body'>): Promise<void>;
  /** What would be stored now. */
  read(): Promise<readonly Block[]>;
  seen<K extends keyof Harness['seen']>(what: K): Promise<Harness['seen'][K]>;
  press(...keys: string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Puts the caret before (or after) the first place where words stand, or selects them. */
  caret(words: string, where?: 'before' | 'after' | 'all'): Promise<void>;
  /** Until the editor took over a selection the browser changed: Chromium tells it in a task of its own. */
  settle(): Promise<void>;
  /** Pastes as another program would, by clipboard type. */
  paste(data: Readonly<Record<string, string>>): Promise<void>;
}

interface Fixtures {
  readonly editor: EditorPage;
  /** Whether the console may tell of things the content policy blocked. */
  readonly policyReports: 'expected' | 'unexpected';
  /** A page of its own, for a test that changes what no new note undoes. */
  readonly ownPage: boolean;
}

interface WorkerFixtures {
  readonly files: FileServer;
  /** Loading the page costs more than most tests do on it: it stays, and each test opens a note of its own. */
  readonly lastingPage: Page;
}

const VIEWPORT = { width: 1000, height: 800 };

export const test = base.extend<Fixtures, WorkerFixtures>({
  policyReports: ['unexpected', { option: true }],
  ownPage: [false, { option: true }],
  viewport: VIEWPORT,
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern.
    async ({}, use) => {
      const files = await serveFiles(fileURLToPath(new URL('../../../../.cache/editor-harness', import.meta.url)));
      await use(files);
      await files.close();
    },
    { scope: 'worker' },
  ],
  lastingPage: [
    async ({ browser, files }, use) => {
      const page = await loadPage(browser, files);
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  editor: async ({ browser, files, lastingPage, ownPage, policyReports, viewport }, use) => {
    const page = ownPage ? await loadPage(browser, files) : lastingPage;
    await page.setViewportSize(viewport ?? VIEWPORT);
    const errors: string[] = [];
    const onError = (error: Error) => errors.push(String(error));
    const onConsole = (message: ConsoleMessage) => {
      const isExpected = policyReports === 'expected' && message.text().includes('Content Security Policy directive');
      if (message.type() === 'error' && !isExpected) errors.push(message.text());
    };
    page.on('pageerror', onError);
    page.on('console', onConsole);
    await use(createEditorPage(page));
    page.off('pageerror', onError);
    page.off('console', onConsole);
    if (ownPage) await page.context().close();
    else await leavePage(page);
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join('\n')}`);
  },
});

async function loadPage(browser: Browser, files: FileServer): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(files.url);
  await page.locator('html[data-ready]').waitFor();
  return page;
}

/** The page as it was before a note was open on it. */
async function leavePage(page: Page): Promise<void> {
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.harness.close());
}

function createEditorPage(page: Page): EditorPage {
  const text = page.getByRole('textbox', { name: 'Text of the note' });
  return {
    page,
    text,
    async open(body, options = {}) {
      await page.evaluate((given) => window.harness.open(given), { body, ...options });
      await text.waitFor();
    },
    async read() {
      const result = await page.evaluate(() => window.harness.handle.read());
      if (!result.ok) throw new Error(result.error);
      return result.value;
    },
    seen: (what) => page.evaluate((name) => window.harness.seen[name], what) as never,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (words) => page.keyboard.type(words),
    async caret(words, where = 'after') {
      await text.focus();
      await page.evaluate(selectWords, { words, where });
      await settle(page);
    },
    settle: () => settle(page),
    async paste(data) {
      await page.evaluate((given) => {
        const transfer = new DataTransfer();
        for (const [type, value] of Object.entries(given)) transfer.setData(type, value);
        const target = document.querySelector('[aria-label="Text of the note"]');
        target?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
        );
      }, data);
    },
  };
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function selectWords({ words, where }: { words: string; where: 'before' | 'after' | 'all' }): void {
  const root = document.querySelector('[aria-label="Text of the note"]');
  if (!root) throw new Error('No editor');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const selection = document.getSelection();
    const [start, end] =
      where === 'before' ? [at, at] : [at + (where === 'after' ? words.length : 0), at + words.length];
    selection?.setBaseAndExtent(node, start, node, end);
    return;
  }
  throw new Error(`“${words}” is not in the text`);
}

export const words = (text: string, ...marks: Text['marks']): Text => ({ type: 'text', text, marks });
export const paragraph = (...content: (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  content: content.map((inline) => (typeof inline === 'string' ? words(inline) : inline)),
});
export const factLink = (text: string, shown = text): FactLink => ({
  type: 'fact-link',
  fact: 'f-1',
  revision: 1,
  shown,
  content: [words(text)],
});
