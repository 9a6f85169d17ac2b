import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/order-files.ts';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
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
