import { defineConfig } from '@playwright/test';
import { browserOptions } from '../test-browser.ts';

/** The whole app over electron/web in the browser that is installed; run by `npm run e2e` after `npm run build`. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: browserOptions(),
  },
});
