import { defineConfig } from 'vite';
import { chartAssets } from './vite.chart-assets.ts';
import { dictionaries } from './vite.dictionaries.ts';
import { parsedTemplates } from './vite.parsed-templates.ts';

/** The command line, the web host and what they start, as plain JavaScript without node_modules: runs on an installed Node 24. */
export default defineConfig({
  plugins: [chartAssets(), dictionaries(), parsedTemplates()],
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      input: {
        desk: 'electron/cli/desk.ts',
        serve: 'electron/web/serve.ts',
        'word-worker': 'electron/backend/word-worker.ts',
        'spelling-worker': 'electron/backend/spelling-worker.ts',
        'read-file-process': 'electron/backend/read-file-process.ts',
        'read-file-thread': 'electron/backend/read-file-thread.ts',
      },
      output: {
        entryFileNames: '[name].js',
        // Beside it: code finds the files of the bundle from where it lies itself.
        chunkFileNames: '[name]-[hash].js',
        // The package's `bin` is run by itself on Linux and macOS.
        banner: ({ name }) => (name === 'desk' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: { noExternal: true },
});
