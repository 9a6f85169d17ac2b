import type { Backend } from '../../core/contract/backend.ts';
import type { FactsBrought } from '../../core/contract/copying-methods.ts';
import type { EditorCopying } from '../editor/copying/editor-copying.ts';
import { t } from '../language/t.ts';
import type { Desk } from '../state/desk.ts';

/** Text that uses facts between the dossier of this window and others. */
export function createCopying(backend: Backend, desk: Desk, dossier: string): EditorCopying {
  const readAgain = () => desk.onEvent({ type: 'dossier-changed', dossier });
  const takeBack = async (undo: string, takeOut: () => Promise<void>) => {
    await takeOut();
    // A fact that a stored note uses cannot go.
    await desk.page.flush();
    const reply = await backend.library.takeBack({ dossier, undo });
    readAgain();
    if (reply.ok) desk.notify({ title: t('Undone') });
    else desk.notify({ title: t('This could not be undone'), text: reply.message, trouble: true });
  };
  return {
    origin: dossier,
    async carry(places) {
      const reply = await backend.copying.carry({ dossier, places });
      return reply.ok ? reply.value : null;
    },
    bring: (carried, dryRun) => backend.copying.bring({ dossier, carried, dryRun }),
    onBrought(brought, takeOut) {
      const { undo } = brought;
      readAgain();
      desk.notify({
        title: countBrought(brought),
        lasting: true,
        ...(undo === null ? {} : { action: { label: t('Undo'), run: () => void takeBack(undo, takeOut) } }),
      });
    },
    say: (title, text) => void desk.notify({ title, lasting: true, ...(text === undefined ? {} : { text }) }),
  };
}

function countBrought({ facts, sources }: FactsBrought): string {
  const count = facts.filter(({ how }) => how === 'new').length;
  const what = t('{count, plural, one {A fact was brought along} other {# facts were brought along}}', { count });
  return sources === 0
    ? what
    : t('{what}, with {sources, plural, one {its source} other {# sources}}', { what, sources });
}
