const built = new URL('../../dist/node/', import.meta.url);

/**
 * The backend's own processes as they are shipped, built before the first test (tests/build-desk.ts): from its sources
 * each start reads a thousand files.
 */
export const BUILT_PROCESSES = {
  wordWorker: new URL('word-worker.js', built),
  readFileProcess: new URL('read-file-process.js', built),
};
