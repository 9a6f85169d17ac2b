import { type Browser, chromium } from 'playwright-core';
import { wholeBrowserOptions } from '../../../test-browser.ts';

/** The browser a user has, without a window: the shell without any shows other pages where a request was refused. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(wholeBrowserOptions(args));
}
