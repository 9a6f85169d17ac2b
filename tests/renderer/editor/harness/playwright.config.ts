import { defineConfig } from '@playwright/test';
import { browserOptions } from '../../../test-browser.ts';

/** The editor in real Chromium: `npx playwright test --config tests/renderer/editor/harness/playwright.config.ts`. */
export default defineConfig({
  testDir: '..',
  testMatch: '*.spec.ts',
  globalSetup: './global-setup.config.ts',
  outputDir: '../../../../.cache/editor-test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'line',
  timeout: 90_000,
  // A busy machine is no fault of the page.
  expect: { timeout: 15_000 },
  use: { launchOptions: browserOptions() },
});
