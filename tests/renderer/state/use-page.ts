import { builtinEnvironments } from 'vitest/runtime';

/**
 * Gives a test in Node a page, for an editor beside a real backend: a test wholly in jsdom reads modules as a browser
 * does, where a backend cannot run. Import it before anything of the editor.
 */
await builtinEnvironments.jsdom.setup(globalThis, {});
