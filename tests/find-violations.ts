import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/**
 * What axe finds in the page itself (our pages hold no frames), each as its rule and the elements. Read into a page once:
 * `@axe-core/playwright` reads it into every page anew and opens another to sum up, which took five times as long.
 */
export async function findViolations(
  page: Page,
  part: string | { readonly exclude: string[] },
  options: RunOptions,
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ where, how }) => {
      const { violations } = await window.axe.run(where, { ...how, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    },
    { where: part, how: options },
  );
}
