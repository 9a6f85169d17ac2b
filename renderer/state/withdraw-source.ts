import type { Backend } from '../../core/contract/backend.ts';
import type { Refusal } from '../../core/contract/reply.ts';
import { t } from '../language/t.ts';
import type { Notify } from './notice.ts';

export interface Withdrawing {
  /**
   * Marks a source as withdrawn for a reason, or as standing again (null). Resolves with the refusal to show where it
   * was asked for, or with null when it is done.
   */
  readonly set: (source: string, reason: string | null) => Promise<Refusal | null>;
}

export function createWithdrawing(ports: {
  readonly backend: Backend;
  /** The handle of the open dossier. */
  readonly dossier: () => string | null;
  /** Who signs. */
  readonly author: () => string | null;
  readonly notify: Notify;
  readonly onChanged: () => Promise<void>;
}): Withdrawing {
  const { backend, notify, onChanged } = ports;
  return {
    async set(source, reason) {
      const dossier = ports.dossier();
      if (dossier === null) return null;
      const reply = await backend.updates.withdrawSource({ dossier, source, reason, by: ports.author() });
      if (!reply.ok) return reply;
      const { facts } = reply.value;
      notify({
        title: reason === null ? t('The source is reinstated') : t('Source withdrawn'),
        text:
          facts === 0
            ? t('No fact rests on it.')
            : t(
                '{facts, plural, one {One fact says} other {# facts say}} so, and the notes that use {facts, plural, one {it ask} other {them ask}} their authors.',
                { facts },
              ),
      });
      await onChanged();
      return null;
    },
  };
}
