import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./'),
  base: './',
  plugins: [react()],
  logLevel: 'error',
  build: {
    outDir: here('../../../.cache/editor-bench'),
    emptyOutDir: true,
    // As in the app: a style sheet that comes late would have the whole note styled anew.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // As in the app: whatever checks with Zod comes after no-eval.ts.
      output: {
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval/ }] },
      },
    },
  },
});
