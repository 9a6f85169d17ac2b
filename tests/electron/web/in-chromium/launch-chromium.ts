import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '../../../test-browser.ts';

/** The installed browser, without a window. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(browserOptions(args));
}
