import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // The content policy takes fonts and styles from files of the bundle only, not from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file from the same machine: splitting it would only add requests.
    chunkSizeWarningLimit: 2_000,
  },
});
