import { expect, type Page } from '@playwright/test';
import { noteText } from './app.ts';

/** What is promised of a crash. */
const PROMISE_MS = 1_000;
/** Milliseconds between keys: about 30 a second. */
const PACE = 33;

/** What was typed until a crash; all moments in milliseconds on one clock. */
export interface Typed {
  /** The paragraph before the first key. */
  readonly before: string;
  readonly began: number;
  readonly keys: readonly { readonly key: string; readonly at: number }[];
  readonly killed: number;
}

/** The paragraph that is typed at. */
export async function readLastParagraph(page: Page): Promise<string> {
  return (await noteText(page).locator('p').last().textContent()) ?? '';
}

/** Types words of this round without a pause, and kills between two keys, 0.5 to 2 s after the first. */
export async function typeUntilKilled(page: Page, round: number, kill: () => Promise<void>): Promise<Typed> {
  const before = await readLastParagraph(page);
  const keys: { key: string; at: number }[] = [];
  const began = performance.now();
  const end = began + 500 + ((round * 397) % 1_500);
  for (let word = 0; ; word += 1) {
    for (const key of ` r${round}w${word}`) {
      keys.push({ key, at: performance.now() });
      await page.keyboard.type(key, { delay: PACE });
      if (performance.now() < end) continue;
      const killed = performance.now();
      await kill();
      return { before, began, keys, killed };
    }
  }
}

/**
 * How much older than the crash the newest key is that survived; 0 when all did. Fails when the paragraph that survived
 * is not what stood there and then the beginning of what was typed.
 */
export function lostMilliseconds(survived: string, { before, began, keys, killed }: Typed): number {
  const kept = survived.length - before.length;
  const text = keys.map(({ key }) => key).join('');
  expect(survived).toBe(before + text.slice(0, Math.max(kept, 0)));
  return kept === keys.length ? 0 : Math.round(killed - (keys[kept - 1]?.at ?? began));
}

/** Prints how much each crash cost, and holds the worst against the promise. */
export function judgeLosses(lost: readonly number[]): void {
  const sorted = lost.toSorted((a, b) => a - b);
  const most = sorted.at(-1) ?? Number.NaN;
  console.log(`${lost.length} kills; lost typing in ms: median ${sorted[Math.floor(lost.length / 2)]}, most ${most}`);
  expect(most).toBeLessThanOrEqual(PROMISE_MS);
}
