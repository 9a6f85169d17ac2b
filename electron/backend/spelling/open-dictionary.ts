import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Hunspell } from 'hunspell-wasm';
import startHunspell from 'hunspell-wasm/wasm/hunspell.js';
import type { Dictionary } from '../../../core/spelling/dictionaries.ts';
import { DICTIONARY_PACKAGES } from './dictionary-packages.ts';

/** A dictionary in memory: some 25 MB for English, 40 MB for French. */
export interface OpenDictionary {
  readonly isRight: (word: string) => boolean;
  /** Likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

const opened = new Map<Dictionary, Promise<OpenDictionary>>();

/** Reads a dictionary once in a thread: 0.1 s for English, 0.2 s for French. */
export function openDictionary(dictionary: Dictionary): Promise<OpenDictionary> {
  const opening = opened.get(dictionary) ?? open(dictionary);
  opened.set(dictionary, opening);
  opening.catch(() => opened.delete(dictionary));
  return opening;
}

/** Each has an instance of its own: what one of them makes of a word must not touch another's memory. */
async function open(dictionary: Dictionary): Promise<OpenDictionary> {
  const module: unknown = await startHunspell({ wasmBinary: readFileSync(locateEngine()) });
  const [affixes, words] = (['aff', 'dic'] as const).map((kind) => readFileSync(locate(dictionary, kind), 'utf8'));
  const hunspell = new Hunspell(module, affixes ?? '', words ?? '');
  return { isRight: (word) => hunspell.testSpelling(word), suggest: (word) => hunspell.getSpellingSuggestions(word) };
}

const require = createRequire(import.meta.url);

/** Beside this file once it is bundled, else in the package it comes in. */
function locateEngine(): URL {
  return pick('hunspell.wasm', () => pathToFileURL(require.resolve('hunspell-wasm/wasm/hunspell.wasm')));
}

function locate(dictionary: Dictionary, kind: 'aff' | 'dic'): URL {
  const inPackage = () => new URL(`index.${kind}`, pathToFileURL(require.resolve(DICTIONARY_PACKAGES[dictionary])));
  return pick(`dictionaries/${dictionary}.${kind}`, inPackage);
}

function pick(bundled: string, packaged: () => URL): URL {
  const beside = new URL(bundled, import.meta.url);
  return existsSync(beside) ? beside : packaged();
}
