import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./'),
  base: './',
  plugins: [react()],
  logLevel: 'error',
  build: { outDir: here('../../../.cache/typing-bench'), emptyOutDir: true, modulePreload: { polyfill: false } },
});
