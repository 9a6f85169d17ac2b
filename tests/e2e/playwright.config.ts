import { defineConfig } from '@playwright/test';
import { browserOptions } from '../test-browser.ts';

/** The whole app over electron/web in the browser that is installed; run by `npm run e2e` after `npm run build`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  // One more than cores: much of a test is waiting, for the disk, a process or the browser.
  workers: 3,
  forbidOnly: true,
  timeout: 180_000,
  // A busy machine is no fault of the page.
  expect: { timeout: 15_000 },
  reporter: 'list',
  // What is lost in a kill is measured in milliseconds: nothing else may run beside it.
  projects: [
    { name: 'together', testMatch: '**/*.spec.ts', testIgnore: '**/kill-*.spec.ts' },
    { name: 'alone', testMatch: '**/kill-*.spec.ts', dependencies: ['together'], workers: 1 },
  ],
  use: {
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Recording costs a fifth of the run; ask for it with `--trace on`.
    launchOptions: browserOptions(),
  },
});
