import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { DICTIONARIES } from './core/spelling/dictionaries.ts';
import { DICTIONARY_PACKAGES } from './electron/backend/spelling/dictionary-packages.ts';

const { resolve } = createRequire(import.meta.url);

/** Puts the dictionaries and what reads them beside the bundle of the thread that does (electron/backend/spelling). */
export function dictionaries(): Plugin {
  return {
    name: 'dictionaries',
    generateBundle() {
      const emit = (fileName: string, file: string | URL) =>
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      emit('hunspell.wasm', resolve('hunspell-wasm/wasm/hunspell.wasm'));
      for (const dictionary of DICTIONARIES) {
        const inPackage = pathToFileURL(resolve(DICTIONARY_PACKAGES[dictionary]));
        for (const kind of ['aff', 'dic'])
          emit(`dictionaries/${dictionary}.${kind}`, new URL(`index.${kind}`, inPackage));
        emit(`dictionaries/${dictionary}.license.txt`, new URL('license', inPackage));
      }
    },
  };
}
