import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** What draws charts into Word files (electron/backend/exports/rasterise.ts), which is no code to be bundled. */
const ASSETS: Readonly<Record<string, string>> = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'inter.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
};

/** Puts them beside the bundle that reads them. */
export function chartAssets(): Plugin {
  return {
    name: 'chart-assets',
    generateBundle() {
      for (const [fileName, asset] of Object.entries(ASSETS))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(resolve(asset)) });
    },
  };
}
