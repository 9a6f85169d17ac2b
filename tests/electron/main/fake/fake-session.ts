import { EventEmitter } from 'node:events';
import type { Session } from 'electron';

type Handler<Name extends keyof Session> = Session[Name] extends (handler: infer H, ...rest: never[]) => void
  ? NonNullable<H>
  : never;
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

/** Records every handler a session is given, so that checks can call them. */
export class FakeSession
  extends EventEmitter
  implements
    Pick<
      Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setSpellCheckerEnabled'
      | 'setSpellCheckerLanguages'
    >
{
  permissionRequest: Handler<'setPermissionRequestHandler'> | null = null;
  permissionCheck: Handler<'setPermissionCheckHandler'> | null = null;
  devicePermission: Handler<'setDevicePermissionHandler'> | null = null;
  displayMedia: Handler<'setDisplayMediaRequestHandler'> | null = null;
  beforeRequest: BeforeRequest | null = null;
  spellCheckerEnabled = true;
  spellCheckerLanguages: readonly string[] = ['en-US'];
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'> | null): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'> | null): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: Handler<'setDevicePermissionHandler'> | null): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: Handler<'setDisplayMediaRequestHandler'> | null): void {
    this.displayMedia = handler;
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellCheckerEnabled = enable;
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.spellCheckerLanguages = languages;
  }
}
