// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetUpProblem } from './project.mjs';

/** Built-in SQLite and type stripping as this code uses them. */
const OLDEST_MAJOR = 24;

/**
 * Path of the Node that runs the sources: the one pinned in package.json (npm package `node`), whose installation
 * npm can be told to leave out; then the one running now, if it is new enough.
 * @returns {string}
 */
export function findPinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = [join(ROOT, 'node_modules', 'node', 'bin', name), join(ROOT, 'node_modules', '.bin', name)];
  const found = pinned.find((path) => existsSync(path) && majorOf(path) >= OLDEST_MAJOR);
  if (found !== undefined) return found;
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR) return process.execPath;
  throw new SetUpProblem(
    `Briefing Desk runs on Node ${OLDEST_MAJOR} and brings its own, but node_modules holds none that works here, and this is Node ${process.versions.node}. Run npm rebuild node --ignore-scripts=false in this folder, or install Node ${OLDEST_MAJOR}, then start again.`,
  );
}

/** @param {string} path */
function majorOf(path) {
  // Inside npm scripts it is the one running; asking it again would cost every command a tenth of a second.
  const version =
    realpathSync(path) === realpathSync(process.execPath)
      ? process.version
      : (spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '');
  return Number.parseInt(version.replace(/^v/, ''), 10) || 0;
}
