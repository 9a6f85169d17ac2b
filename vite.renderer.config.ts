import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from './vite.messages.ts';

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [messages(), react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // The content policy takes fonts and styles from files of the bundle only, not from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One order of all rules, whichever part is read first.
    cssCodeSplit: false,
    // What the first screen needs; the rest is read while nothing else is to do (renderer/ui/later.tsx).
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // Whatever checks with Zod comes after no-eval.ts, which must have the first word.
      output: {
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval/ }] },
      },
    },
  },
});
