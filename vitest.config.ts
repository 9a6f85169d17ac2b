import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/order-files.ts';

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      // What is pure leaves nothing behind: its files share their processes, and what they import is read once.
      { extends: true, test: { name: 'core', include: ['tests/core/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'all else', include: ['tests/*.test.ts', 'tests/!(core)/**/*.test.{ts,tsx}'] } },
    ],
    passWithNoTests: false,
    globalSetup: ['tests/build-desk.ts'],
    // By default one core is left idle: half of a machine with two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // So that the mock of `electron` reaches electron-store too, which would else start a download.
    server: { deps: { inline: ['electron-store'] } },
  },
});
