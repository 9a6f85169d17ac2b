import type { Page } from '@playwright/test';
import type { LanguageChoice } from '../../../core/contract/languages.ts';
import { changeSettings } from './show-desk.ts';

/** One way to look at a screen. */
export interface Look {
  readonly language: LanguageChoice;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** `zoomed`: the browser at 200%. `spaced`: WCAG 1.4.12. `forced`: high contrast. */
  readonly extra?: 'zoomed' | 'spaced' | 'forced';
}

const LANGUAGES = ['en', 'ms', 'zh-Hans', 'fr'] as const;
/** The widest first: in a narrow window panes go away, with the menus that are open in them. */
const SIZES = [
  [2560, 1440],
  [1280, 800],
  [900, 600],
] as const;
const THEMES = ['light', 'dark'] as const;

const USUAL = SIZES.flatMap(([width, height]) =>
  LANGUAGES.flatMap((language) => THEMES.map((theme): Look => ({ language, width, height, theme }))),
);
const EXTRA = (['en', 'fr'] as const).flatMap((language): readonly Look[] => [
  { language, width: 1280, height: 800, theme: 'light', extra: 'spaced' },
  { language, width: 1280, height: 800, theme: 'dark', extra: 'forced' },
  // 1280 by 800 at 200%.
  { language, width: 640, height: 400, theme: 'light', extra: 'zoomed' },
]);
export const LOOKS: readonly Look[] = [...USUAL, ...EXTRA];

export function nameOf({ language, width, height, theme, extra }: Look): string {
  return [language, `${width}x${height}`, theme, ...(extra ? [extra] : [])].join('-');
}

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

export async function lookAs(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    forcedColors: look.extra === 'forced' ? 'active' : 'none',
  });
  await changeSettings(page, { language: look.language });
  await page.waitForFunction((language) => document.documentElement.lang === language, look.language);
  await page.evaluate(
    async ({ spacing }) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !('ofLook' in sheet));
      if (spacing !== null) {
        const sheet = Object.assign(new CSSStyleSheet(), { ofLook: true });
        sheet.replaceSync(spacing);
        document.adoptedStyleSheets.push(sheet);
      }
      for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      await document.fonts.ready;
    },
    { spacing: look.extra === 'spaced' ? SPACING : null },
  );
}
