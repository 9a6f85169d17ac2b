import type { DossierInfo, Start } from '../../core/contract/backend.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/contract/settings.ts';
import { createStore, type Store } from './store.ts';

/** Which dossier this window has open. */
export type Session =
  | { readonly phase: 'starting' }
  /** The backend did not answer the first call. */
  | { readonly phase: 'failed'; readonly message: string }
  /** No dossier; `message` says why when one was meant to open. */
  | { readonly phase: 'closed'; readonly message: string | null }
  | { readonly phase: 'open'; readonly dossier: DossierInfo };

export interface Machine {
  readonly host: Start['host'];
  readonly version: string;
}

/** The open dossier as calls name it; null for none. */
export function dossierOf(session: Session): string | null {
  return session.phase === 'open' ? session.dossier.dossier : null;
}

export function createSession(): Store<Session> {
  return createStore<Session>({ phase: 'starting' });
}

export function createSettings(): Store<Settings> {
  return createStore<Settings>(DEFAULT_SETTINGS);
}

export function createMachine(): Store<Machine> {
  return createStore<Machine>({ host: 'browser', version: '' });
}
