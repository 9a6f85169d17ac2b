import { defineConfig } from '@playwright/test';

/** The built shell, unmodified, on Electron or its stand-in; run by `npm run e2e:electron`. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/electron-e2e',
  globalSetup: './set-up.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
