import { defineConfig } from 'vite';
import { chartAssets } from './vite.chart-assets.ts';
import { dictionaries } from './vite.dictionaries.ts';
import { parsedTemplates } from './vite.parsed-templates.ts';

/** The shell with the backend, and the worker that makes Word files: ESM with everything but Electron inside. */
export default defineConfig({
  plugins: [chartAssets(), dictionaries(), parsedTemplates()],
  build: {
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node24',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'electron/main/main.ts',
        'word-worker': 'electron/backend/word-worker.ts',
        'spelling-worker': 'electron/backend/spelling-worker.ts',
        'read-file-process': 'electron/backend/read-file-process.ts',
        'read-file-thread': 'electron/backend/read-file-thread.ts',
      },
      external: ['electron'],
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
});
