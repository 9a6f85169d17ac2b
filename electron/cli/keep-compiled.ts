import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps what Node compiles of this program from one start to the next, in the user's own folder for caches: compiling takes
 * a good part of a short command. Not when it runs from its sources. Not in the folder for temporary files, where others could put code of theirs. A folder
 * that cannot be written, `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` are Node's to deal with.
 */
export function keepCompiled(): void {
  if (import.meta.url.endsWith('.ts')) return;
  enableCompileCache(cacheFolder(process.env, process.platform));
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.NODE_COMPILE_CACHE) return env.NODE_COMPILE_CACHE;
  if (env.BRIEFING_DESK_HOME) return join(env.BRIEFING_DESK_HOME, 'compiled');
  return join(cachesOf(env, platform), 'briefing-desk', 'compiled');
}

function cachesOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
