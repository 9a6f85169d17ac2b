import { expect, type Page } from '@playwright/test';
import { findViolations } from '../find-violations.ts';

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No violation in the whole page, or in what `part` selects: a menu lies outside every landmark, as menus do. In light by
 * every rule, and in dark by those for colour: nothing else differs there.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await showIn(page, 'light');
  expect(await findViolations(page, part, { runOnly: { type: 'tag', values: EVERYTHING } })).toEqual([]);
  await showIn(page, 'dark');
  expect(await findViolations(page, part, { runOnly: { type: 'rule', values: ['color-contrast'] } })).toEqual([]);
}

/** Until the colours are those of the scheme: what still fades is measured half-way. */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
