import { defineConfig } from 'vite';

/** The preload: one CommonJS file without a single require but Electron's, because a sandboxed preload can load no more. */
export default defineConfig({
  build: {
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node24',
    ssr: 'electron/preload/preload.ts',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
});
