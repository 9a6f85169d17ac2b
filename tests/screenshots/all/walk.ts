import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { type HostProcess, makeHome, removeHome, startHost } from '../../e2e/host-process.ts';
import { findViolations } from '../../find-violations.ts';
import { browserOptions } from '../../test-browser.ts';
import { findFaults } from './find-faults.ts';
import { LOOKS, type Look, lookAs, nameOf } from './looks.ts';
import { makeFullDossier } from './make-full-dossier.ts';
import { changeSettings, untilAtRest } from './show-desk.ts';

/** Screens that are staged one after the other in English, each shown in every way with `show`. */
export interface Scene {
  readonly name: string;
  /** The starter dossier as after a first start, or one with everything in it. */
  readonly dossier: 'starter' | 'full';
  /** Staged in a small window, where the panes come over the page, and shown in small ones only. */
  readonly small?: true;
  readonly stage: (page: Page, show: Show, host: HostProcess, home: string) => Promise<void>;
}

/** In every look; `part` is brought into view in each, as the next one is laid out anew. */
export type Show = (state: string, part?: Locator) => Promise<void>;
export interface Walk {
  readonly folder: string;
  readonly scenes: readonly Scene[];
  /** Only scenes that begin with one of these; all without. */
  readonly only: readonly string[];
  /** Only these, by their names (`fr-900x600-dark`); all without. */
  readonly looks: readonly string[];
}

const USUAL: Look = { language: 'en', width: 1280, height: 800, theme: 'light' };
const SMALL: Look = { ...USUAL, width: 900, height: 600 };

/** Pictures of all screens in all looks into `folder`/<scene>/<state>/<look>.jpg, what is wrong into `folder`/faults.txt. */
export async function walkScreens({ folder, scenes, only, looks }: Walk): Promise<void> {
  const chosen = chooseLooks(looks);
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'faults.txt');
  writeFileSync(list, '');
  const browser = await chromium.launch(browserOptions());
  const report = (line: string) => {
    console.log(line);
    appendFileSync(list, `${line}\n`);
  };
  try {
    for (const scene of scenes) {
      if (only.length > 0 && !only.some((name) => scene.name.startsWith(name))) continue;
      await playScene({ browser, folder, scene, looks: chosen, report });
    }
  } finally {
    await browser.close();
  }
}

/** Throws for a name no look has: a walk that draws nothing finds nothing. */
function chooseLooks(names: readonly string[]): readonly Look[] {
  const unknown = names.find((name) => !LOOKS.some((look) => nameOf(look) === name));
  if (unknown !== undefined) throw new Error(`No look is called ${unknown}; they are ${LOOKS.map(nameOf).join(', ')}.`);
  return names.length === 0 ? LOOKS : LOOKS.filter((look) => names.includes(nameOf(look)));
}

interface Play {
  readonly browser: Browser;
  readonly folder: string;
  readonly scene: Scene;
  readonly looks: readonly Look[];
  readonly report: (line: string) => void;
}

/** In a home of its own, so that no screen shows what another scene did. */
async function playScene({ browser, folder, scene, looks, report }: Play): Promise<void> {
  const home = makeHome();
  const host = await startHost(home, scene.dossier === 'full' ? await makeFullDossier(home) : undefined);
  const usual = scene.small ? SMALL : USUAL;
  const fitting = looks.filter(({ width }) => !scene.small || width <= SMALL.width);
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', viewport: usual });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await lookAtFirst(page, host.address);
    await scene.stage(
      page,
      (state, part) => showIn({ page, folder, looks: fitting, report, usual, state: `${scene.name}/${state}`, part }),
      host,
      home,
    );
  } catch (error) {
    report(
      `${scene.name}: STOPPED: ${error instanceof Error ? error.message.split('\n').slice(0, 4).join(' ') : error}`,
    );
    await page.screenshot({ path: join(folder, `${scene.name}-stopped.jpg`) }).catch(() => undefined);
  } finally {
    await context.close();
    await host.stop();
    removeHome(home);
  }
}

async function lookAtFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await changeSettings(page, { language: 'en' });
}

interface Shown extends Omit<Play, 'browser' | 'scene'> {
  readonly page: Page;
  readonly state: string;
  readonly usual: Look;
  readonly part: Locator | undefined;
}

async function showIn({ page, folder, looks, report, state, usual, part }: Shown): Promise<void> {
  mkdirSync(join(folder, state), { recursive: true });
  // Its name is another one in another language.
  const element = await part?.first().elementHandle();
  for (const look of looks) {
    await lookAs(page, look);
    if (element) {
      await element.scrollIntoViewIfNeeded();
      await untilAtRest(page);
    }
    await page.screenshot({
      path: join(folder, state, `${nameOf(look)}.jpg`),
      type: 'jpeg',
      quality: 88,
      caret: 'hide',
    });
    const faults = look.theme === 'light' ? await findFaults(page) : [];
    const rules =
      look.language === 'en' && look.extra === undefined && look.width < 2_000
        ? await findViolations(page, await partInFront(page), axeFor(look))
        : [];
    for (const fault of [...faults, ...rules.filter(isOurs).map((rule) => `axe: ${rule}`)])
      report(`${state} ${nameOf(look)}: ${fault}`);
  }
  await lookAs(page, usual);
}

/** The library's guards at the edges of menus take the keyboard and give it on. */
function isOurs(rule: string): boolean {
  return !rule.startsWith('aria-hidden-focus') || rule.split(' | ').some((part) => !part.includes('focus-guard'));
}

/** A menu lies outside every landmark, as menus do. */
async function partInFront(page: Page): Promise<string> {
  return (await page.locator('.menu[data-open]').count()) > 0 ? '.menu[data-open]' : 'html';
}

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the dark only colours are different. */
function axeFor({ theme }: Look): RunOptions {
  return theme === 'light'
    ? { runOnly: { type: 'tag', values: EVERYTHING } }
    : { runOnly: { type: 'rule', values: ['color-contrast'] } };
}
