import { app, type Session, session } from 'electron';
import { isOurs } from './app-origin.ts';

const LOCAL_SCHEMES: readonly string[] = ['data:', 'blob:', 'devtools:'];

/** Denies on the default session, the only one we use, and on any that comes to be. After `ready`. */
export function denyEverywhere(): void {
  app.on('session-created', denyInSession);
  denyInSession(session.defaultSession);
}

/**
 * A page may put text on the clipboard and nothing else: no device, no download, no request that leaves the machine,
 * and no dictionary fetched for the spelling checker (only macOS brings its own). Item 5 of Electron's security guide.
 */
export function denyInSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayUse(permission, details.requestingUrl, details.isMainFrame));
  });
  target.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayUse(permission, origin, details.isMainFrame),
  );
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysHere(details.url) });
  });
  target.setSpellCheckerEnabled(process.platform === 'darwin');
  if (process.platform !== 'darwin') target.setSpellCheckerLanguages([]);
}

function mayUse(permission: string, origin: string, isMainFrame: boolean): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && isOurs(origin);
}

function staysHere(url: string): boolean {
  return isOurs(url) || (URL.canParse(url) && LOCAL_SCHEMES.includes(new URL(url).protocol));
}
