import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
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
    rolldownOptions: {
      // As in the app: whatever checks with Zod comes after no-eval.ts.
      output: {
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval/ }] },
      },
    },
  },
});
