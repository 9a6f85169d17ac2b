import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file as somebody has it on the desk. */
export interface Article {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pages are kept as text, so that no tool puts them in order: a saved page never is. */
export function fixture(name: string): Article {
  const file = name.endsWith('.html') ? `${name}.txt` : name;
  return { name, bytes: new Uint8Array(readFileSync(new URL(`fixtures/${file}`, import.meta.url))) };
}

export function textFile(name: string, text: string): Article {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Drops files on the window, as the system does it: enter, over, drop. */
export async function dropFiles(page: Page, articles: readonly Article[]): Promise<void> {
  const files = articles.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], name));
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer });
  await dataTransfer.dispose();
}

/** Drops one article and waits for its review. */
export async function reviewArticle(page: Page, article: Article, title: string): Promise<void> {
  await dropFiles(page, [article]);
  await expect(reviewed(page).getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 30_000 });
  await expect(reviewPane(page).getByRole('tab', { name: /^Suggestions/ })).toBeVisible();
}

export function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import articles' });
}

export function reviewed(page: Page): Locator {
  return page.getByRole('article', { name: 'Source under review' });
}

export function reviewPane(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Review' });
}

export function cards(page: Page): Locator {
  return reviewPane(page).getByRole('feed', { name: 'Suggestions' }).getByRole('article');
}

/** The card the keys work on. */
export function currentCard(page: Page): Locator {
  return reviewPane(page).locator('[data-card][aria-current]');
}

/** Goes down the cards with J until one says this. */
export async function goToCard(page: Page, words: string): Promise<void> {
  const current = currentCard(page);
  for (let left = Number(await current.getAttribute('aria-setsize')); left > 0; left -= 1) {
    if (((await current.textContent()) ?? '').includes(words)) break;
    const before = await current.getAttribute('aria-posinset');
    await page.keyboard.press('j');
    await expect(current).not.toHaveAttribute('aria-posinset', before ?? '');
  }
  await expect(current).toContainText(words);
}

/** Selects words of the article with the mouse, from before the first to behind the last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const run = reviewed(page).locator('.passage-text', { hasText: words });
  await run.scrollIntoViewIfNeeded();
  // Until the article has come to rest: a card chosen before may still bring its words into view.
  await expect(async () => {
    const ends = await run.evaluate((element, wanted) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      const at = nodes
        .map(({ data }) => data)
        .join('')
        .indexOf(wanted);
      const place = (offset: number) => {
        let left = offset;
        for (const node of nodes) {
          if (left < node.length) {
            const unit = document.createRange();
            unit.setStart(node, left);
            unit.setEnd(node, left + 1);
            return unit.getBoundingClientRect();
          }
          left -= node.length;
        }
        throw new Error('these words are not there');
      };
      const [first, last] = [place(at), place(at + wanted.length - 1)];
      const leftward = getComputedStyle(element).direction === 'rtl';
      return {
        from: { x: leftward ? first.right - 0.5 : first.left + 0.5, y: first.top + first.height / 2 },
        to: { x: leftward ? last.left + 0.5 : last.right - 0.5, y: last.top + last.height / 2 },
      };
    }, words);
    // A press on words still selected from a try before would drag them.
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await page.mouse.move(ends.from.x, ends.from.y);
    await page.mouse.down();
    await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(words);
  }).toPass();
}

/** Makes a suggestion of words of the article with the mouse, worded as they are. */
export async function makeFact(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await reviewed(page).getByRole('button', { name: 'New fact' }).click();
  await expect(reviewPane(page).getByRole('textbox', { name: 'Claim' })).toHaveValue(words);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(currentCard(page)).toContainText(words);
  await expect(currentCard(page)).toBeFocused();
}

/** From whatever card, to the first that says this. */
export async function goToFirst(page: Page, words: string): Promise<void> {
  const place = Number(await currentCard(page).getAttribute('aria-posinset'));
  for (let back = 1; back < place; back += 1) await page.keyboard.press('k');
  await goToCard(page, words);
}

export function progressOf(page: Page): Locator {
  return reviewPane(page).getByText(/^\d+ of \d+ reviewed$/);
}

/** Rejects whatever was suggested, so that a test works on suggestions of its own. */
export async function rejectAll(page: Page): Promise<void> {
  const open = await reviewPane(page).locator('[data-card]').count();
  if (open === 0) return;
  const all = Number(await currentCard(page).getAttribute('aria-setsize'));
  for (let card = 0; card < all; card += 1) await page.keyboard.press('r');
  await expect(reviewPane(page).getByText('All reviewed')).toBeVisible();
}
