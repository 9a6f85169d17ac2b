import type { ListedTemplate } from '../../core/contract/template-methods.ts';
import type { StyleMap } from '../../core/templates/template.ts';
import { writeTemplate } from '../../core/templates/write-template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** Writes styles into the settings of a template of the user's own; null for one that came with the app. */
export function useKeepStyles(template: ListedTemplate | undefined): ((styles: StyleMap) => Promise<void>) | null {
  const backend = useBackend();
  const { session, library, notify } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  if (!template || template.origin === 'built-in') return null;
  const { origin, id } = template;
  return async (styles) => {
    const read = await backend.templates.read({ dossier, origin, id });
    const saved = read.ok
      ? await backend.templates.save({
          ...{ dossier, origin, id, replaces: read.value.print },
          text: writeTemplate({ ...read.value.template, styles: { ...read.value.template.styles, ...styles } }),
        })
      : read;
    if (saved.ok) return library.refresh();
    notify({ title: t('The styles were not kept with the template'), text: saved.message });
  };
}
