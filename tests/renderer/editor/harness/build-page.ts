import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page once before the tests. */
export async function buildPage(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) });
}
