import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { FIRST_SCREEN } from '../../../../vite.first-screen.ts';
import { messages } from '../../../../vite.messages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./'),
  base: './',
  plugins: [messages(), react()],
  logLevel: 'warn',
  build: {
    outDir: here('../../../../.cache/editor-harness'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      output: { codeSplitting: { groups: [FIRST_SCREEN] } },
    },
  },
});
