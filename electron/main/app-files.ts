import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the shell needs from the app's own folder, as absolute paths. */
export interface AppFiles {
  /** The page's bundle. */
  readonly renderer: string;
  readonly templates: string;
  readonly preload: string;
  readonly wordWorker: URL;
  readonly readFileProcess: URL;
}

/**
 * The same layout in a checkout and inside app.asar, where Electron's fs and worker threads read like in a folder
 * (electron/electron#33216), so that archive integrity covers the templates and the worker too.
 * `here` is the folder of the built main.js: `<app>/dist/electron`.
 */
export function locateAppFiles(here: string): AppFiles {
  return {
    renderer: join(here, '..', 'renderer'),
    templates: join(here, '..', '..', 'templates'),
    preload: join(here, 'preload.cjs'),
    wordWorker: pathToFileURL(join(here, 'word-worker.js')),
    readFileProcess: pathToFileURL(join(here, 'read-file-process.js')),
  };
}
