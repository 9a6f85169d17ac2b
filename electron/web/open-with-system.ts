import { spawn } from 'node:child_process';
import { safeLink } from '../../core/shared/safe-link.ts';

/**
 * Opens an http, https or mailto address with the system's own program for it; false when there is none. No shell is
 * involved, and what safeLink passes cannot be read as an option.
 */
export function openWithSystem(url: string): Promise<boolean> {
  const safe = safeLink(url);
  if (safe === null || !URL.canParse(safe)) return Promise.resolve(false);
  const [program, ...before] = opener();
  return new Promise((resolve) => {
    const child = spawn(program, [...before, new URL(safe).href], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

function opener(): readonly [string, ...string[]] {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}
