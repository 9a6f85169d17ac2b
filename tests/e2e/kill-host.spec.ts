import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, type Page } from '@playwright/test';
import { newNote, noteText, openDesk, test } from './app.ts';
import { type HostProcess, root, starterPath, startHost } from './host-process.ts';

const ROUNDS = 50;
/** Milliseconds between keys: about 30 a second. */
const PACE = 33;
const PROMISE_MS = 1_000;

test(`${ROUNDS} kills during continuous typing: the dossier verifies and at most a second of typing is lost`, async ({
  page,
  home,
}) => {
  test.setTimeout(ROUNDS * 15_000);
  const dossier = starterPath(home);
  let host = await startHost(home);
  await openDesk(page, host.address);
  await newNote(page, { template: 'Information brief', title: 'Kept' });
  await noteText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.getByText('Saved', { exact: true }).waitFor();

  const lost: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const typed = await typeUntilKilled(page, host, round);
    lost.push(lostMilliseconds(dossier, typed));
    expect(verify(dossier)).toEqual({ ok: true, problems: [] });
    host = await startHost(home, dossier);
    await openDesk(page, host.address);
    await page.getByRole('button', { name: /^Kept/ }).click();
    await expect(page.getByRole('article', { name: 'Kept' })).toBeVisible();
    await noteText(page).click();
    await page.keyboard.press('ControlOrMeta+End');
  }
  await host.stop();
  console.log(
    `${lost.length} kills; lost typing in ms: median ${lost.toSorted((a, b) => a - b)[ROUNDS / 2]}, most ${Math.max(...lost)}`,
  );
  expect(Math.max(...lost)).toBeLessThanOrEqual(PROMISE_MS);
});

interface Typed {
  /** Each word with the moment its last key was pressed. */
  readonly words: readonly { readonly word: string; readonly at: number }[];
  readonly killed: number;
}

/** Types numbered words without a pause and kills the host at a moment of its own between 0.7 and 2.7 s. */
async function typeUntilKilled(page: Page, host: HostProcess, round: number): Promise<Typed> {
  const words: { word: string; at: number }[] = [];
  const end = performance.now() + 700 + ((round * 397) % 2_000);
  let killed = 0;
  for (let index = 0; killed === 0; index += 1) {
    const word = `r${round}w${index}`;
    await page.keyboard.type(` ${word}`, { delay: PACE });
    words.push({ word, at: performance.now() });
    if (performance.now() >= end) {
      killed = performance.now();
      await host.kill();
    }
  }
  return { words, killed };
}

/** How much older than the kill the newest word is that the dossier holds; 0 when it holds them all. */
function lostMilliseconds(dossier: string, { words, killed }: Typed): number {
  const text = readNote(dossier);
  const missing = words.find(({ word }) => !new RegExp(`\\b${word}\\b`).test(text));
  const last = words.findLast(({ word }) => new RegExp(`\\b${word}\\b`).test(text));
  if (!missing) return 0;
  return Math.round(killed - (last?.at ?? words[0]?.at ?? 0));
}

function readNote(dossier: string): string {
  const { notes } = JSON.parse(desk('notes', dossier, '--json')) as { notes: { id: string; title: string }[] };
  const id = notes.find(({ title }) => title === 'Kept')?.id ?? '';
  const out = join(dossier, '..', 'kept.md');
  desk('export', dossier, id, '--to', 'md', '--sources', 'none', '--out', out);
  return readFileSync(out, 'utf8');
}

function verify(dossier: string): unknown {
  return JSON.parse(desk('verify', dossier, '--json'));
}

function desk(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'electron/cli/desk.ts'), ...args], { encoding: 'utf8' });
}
