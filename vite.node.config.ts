import { defineConfig } from 'vite';

/** The command line and what it starts, as plain JavaScript without node_modules: runs on an installed Node 24. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      input: { desk: 'electron/cli/desk.ts', 'word-worker': 'electron/backend/word-worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true },
});
