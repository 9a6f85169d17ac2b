import { defineConfig } from '@playwright/test';

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
  timeout: 30_000,
  use: {
    viewport: { width: 1000, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
});
