import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { FIRST_SCREEN, firstScreenAtMost, LATER, withoutJsonSchema } from './vite.first-screen.ts';
import { messages } from './vite.messages.ts';

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [messages(), withoutJsonSchema(), react(), firstScreenAtMost(450_000)],
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
      output: { codeSplitting: { groups: [FIRST_SCREEN, LATER] } },
    },
  },
});
