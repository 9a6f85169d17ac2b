import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { FakeEvent } from './fake-event.ts';

/** The app as the shell uses it. Tests fire its events and read what it was told, in order. */
export class FakeApp
  extends EventEmitter
  implements Pick<App, 'quit' | 'exit' | 'getVersion' | 'enableSandbox' | 'isPackaged'>
{
  readonly isPackaged = true;
  readonly calls: string[] = [];
  hasLock = true;
  ready = Promise.withResolvers<void>();
  isReadyNow = false;
  exitCode: number | null = null;
  onExit: () => void = () => undefined;
  userData = join(tmpdir(), 'briefing-desk-fake-user-data');
  documents = tmpdir();
  /** Asks every window to close; the real one does so between before-quit and will-quit. */
  closeAll: () => boolean = () => true;

  whenReady(): Promise<void> {
    return this.ready.promise;
  }
  becomeReady(): void {
    this.isReadyNow = true;
    this.calls.push('ready');
    this.ready.resolve();
  }
  requestSingleInstanceLock(): boolean {
    this.calls.push('requestSingleInstanceLock');
    return this.hasLock;
  }
  enableSandbox(): void {
    this.calls.push('enableSandbox');
  }
  getVersion(): string {
    return '0.1.0';
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }
  getPath(name: string): string {
    if (name === 'userData') return this.userData;
    if (name === 'documents') return this.documents;
    throw new Error(`The fake has no path '${name}'`);
  }
  quit(): void {
    this.calls.push('quit');
    this.emit('before-quit', new FakeEvent());
    if (!this.closeAll()) return;
    const event = new FakeEvent();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }
  exit(code = 0): void {
    this.calls.push('exit');
    this.exitCode ??= code;
    this.onExit();
  }
}
