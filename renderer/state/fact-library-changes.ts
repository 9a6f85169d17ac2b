import type { Backend } from '../../core/contract/backend.ts';
import type { FactsChanged } from '../../core/contract/library-methods.ts';
import type { Refusal, Reply } from '../../core/contract/reply.ts';
import type { Settings, SettingsChange } from '../../core/contract/settings.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Notify } from './notice.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** Who makes a change is asked once and remembered under this name. */
const AUTHOR = 'author';

export interface FactChanges {
  /**
   * Makes one change of the library and says so, with the way to take it back. Resolves with the refusal to show where
   * the change was asked for, or with null when it was made.
   */
  readonly perform: (done: string, call: ChangeCall) => Promise<Refusal | null>;
  /** How the user calls themselves; null when they did not say. */
  readonly author: () => string | null;
  readonly setAuthor: (name: string) => void;
}

export type ChangeCall = (dossier: string, by: string | null) => Promise<Reply<FactsChanged>>;

interface ChangePorts {
  readonly backend: Backend;
  readonly session: Store<Session>;
  readonly settings: Store<Settings>;
  readonly changeSettings: (change: SettingsChange) => void;
  readonly notify: Notify;
  /** Facts as they are now; lists read again. */
  readonly onChanged: (facts: readonly Fact[]) => void;
}

export function createFactChanges({
  backend,
  session,
  settings,
  changeSettings,
  notify,
  onChanged,
}: ChangePorts): FactChanges {
  const author = () => nameIn(settings.read());
  const dossierNow = () => {
    const now = session.read();
    return now.phase === 'open' ? now.dossier.dossier : null;
  };

  const report = (title: string, { facts, undo }: FactsChanged, label: 'Undo' | 'Redo' = 'Undo') => {
    onChanged(facts);
    notify({
      title,
      lasting: true,
      ...(undo === null ? {} : { action: { label, run: () => void takeBack(undo, label) } }),
    });
  };

  const takeBack = async (undo: string, label: 'Undo' | 'Redo') => {
    const dossier = dossierNow();
    if (dossier === null) return;
    const reply = await backend.library.takeBack({ dossier, undo });
    if (reply.ok)
      report(label === 'Undo' ? 'Taken back' : 'Done again', reply.value, label === 'Undo' ? 'Redo' : 'Undo');
    else notify({ title: 'This could not be taken back', text: reply.message, trouble: true });
  };

  return {
    async perform(done, call) {
      const dossier = dossierNow();
      if (dossier === null) return null;
      const reply = await call(dossier, author());
      if (!reply.ok) return reply;
      report(done, reply.value);
      return null;
    },
    author,
    setAuthor(name) {
      const { [AUTHOR]: _, ...others } = settings.read().remembered;
      changeSettings({ remembered: name.trim() === '' ? others : { ...others, [AUTHOR]: name.trim() } });
    },
  };
}

/** The name the user signs with, from their settings. */
export function nameIn({ remembered }: Pick<Settings, 'remembered'>): string | null {
  return remembered[AUTHOR] || null;
}
