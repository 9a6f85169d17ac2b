import type { Backend } from '../../core/contract/backend.ts';
import type { FactsChanged } from '../../core/contract/library-methods.ts';
import type { Refusal, Reply } from '../../core/contract/reply.ts';
import type { Settings, SettingsChange } from '../../core/contract/settings.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
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
  /**
   * The same for any number of facts, part by part, so that nothing else waits long; each part is made whole. Stopped or
   * refused on the way, what was made stays, is said and can be taken back.
   */
  readonly performOnMany: (many: ManyFacts, call: PartCall) => Promise<Refusal | null>;
  /** How the user calls themselves; null when they did not say. */
  readonly author: () => string | null;
  readonly setAuthor: (name: string) => void;
}

export interface ManyFacts {
  readonly facts: readonly string[];
  /** What was done to that many. */
  readonly done: (count: number) => string;
  /** Told how many are done; false stops. */
  readonly onProgress: (count: number) => boolean;
}

export type PartCall = (dossier: string, by: string | null, facts: readonly string[]) => Promise<Reply<FactsChanged>>;

/** As many as are changed within a moment. */
const PART = 500;

export type ChangeCall = (dossier: string, by: string | null) => Promise<Reply<FactsChanged>>;

interface ChangePorts {
  readonly backend: Backend;
  readonly session: Store<Session>;
  readonly settings: Store<Settings>;
  readonly changeSettings: (change: SettingsChange) => void;
  readonly notify: Notify;
  /** Facts as they are now. */
  readonly onPart: (facts: readonly Fact[]) => void;
  /** The change is whole: lists read again. */
  readonly onChanged: () => void;
}

export function createFactChanges({
  backend,
  session,
  settings,
  changeSettings,
  notify,
  onPart,
  onChanged,
}: ChangePorts): FactChanges {
  const author = () => nameIn(settings.read());
  const dossierNow = () => {
    const now = session.read();
    return now.phase === 'open' ? now.dossier.dossier : null;
  };

  const report = (title: string, undo: readonly string[], does: 'undo' | 'redo' = 'undo') => {
    onChanged();
    notify({
      title,
      lasting: true,
      ...(undo.length === 0
        ? {}
        : { action: { label: does === 'undo' ? t('Undo') : t('Redo'), run: () => void takeBack(undo, does) } }),
    });
  };

  /** The last part first, as each was made on those before it. */
  const takeBack = async (undo: readonly string[], did: 'undo' | 'redo') => {
    const dossier = dossierNow();
    if (dossier === null) return;
    const redo: string[] = [];
    for (const token of undo.toReversed()) {
      const reply = await backend.library.takeBack({ dossier, undo: token });
      if (!reply.ok) {
        onChanged();
        notify({ title: t('This could not be undone'), text: reply.message, trouble: true });
        return;
      }
      onPart(reply.value.facts);
      if (reply.value.undo !== null) redo.push(reply.value.undo);
    }
    report(did === 'undo' ? t('Undone') : t('Redone'), redo, did === 'undo' ? 'redo' : 'undo');
  };

  return {
    async perform(done, call) {
      const dossier = dossierNow();
      if (dossier === null) return null;
      const reply = await call(dossier, author());
      if (!reply.ok) return reply;
      onPart(reply.value.facts);
      report(done, reply.value.undo === null ? [] : [reply.value.undo]);
      return null;
    },
    async performOnMany({ facts, done, onProgress }, call) {
      const undo: string[] = [];
      let count = 0;
      let refusal: Refusal | null = null;
      while (count < facts.length) {
        const dossier = dossierNow();
        if (dossier === null) break;
        const part = facts.slice(count, count + PART);
        const reply = await call(dossier, author(), part);
        if (!reply.ok) {
          refusal = reply;
          break;
        }
        onPart(reply.value.facts);
        if (reply.value.undo !== null) undo.push(reply.value.undo);
        count += part.length;
        if (!onProgress(count)) break;
      }
      if (count > 0) report(done(count), undo);
      return refusal;
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
