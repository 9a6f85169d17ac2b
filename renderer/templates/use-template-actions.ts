import { useMemo } from 'react';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { Reply } from '../../core/contract/reply.ts';
import type { PlacedTemplate, TemplateOrigin } from '../../core/contract/template-methods.ts';
import type { Said } from '../../core/shared/said.ts';
import type { DraftOrigin } from '../../core/templates/template-draft.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showTemplates } from '../state/view.ts';
import { downloadFile } from '../ui/download-file.ts';
import { PLACES_IN_TEXT } from './describe-place.ts';

export interface TemplateActions {
  /** Opens it to be changed, or a copy of it. */
  readonly edit: (origin: TemplateOrigin, id: string, asCopy: boolean) => Promise<void>;
  readonly duplicate: (origin: TemplateOrigin, id: string, to: TemplateOrigin) => Promise<void>;
  readonly remove: (origin: TemplateOrigin, template: PlacedTemplate) => Promise<void>;
  readonly exportFile: (origin: TemplateOrigin, id: string) => Promise<void>;
  /** Resolves with what is wrong with files that were not taken. */
  readonly importFiles: (files: readonly File[], to: TemplateOrigin) => Promise<readonly RefusedFile[]>;
}

export interface RefusedFile {
  readonly file: string;
  readonly problems: readonly { readonly line: number; readonly message: Said | string }[];
}

/** What can be done with templates where they are kept. */
export function useTemplateActions(refresh: () => Promise<void>): TemplateActions {
  const backend = useBackend();
  const { session, view, notify, templateEditor } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  return useMemo(() => {
    const { templates } = backend;
    const settle = <Value>(title: string, reply: Reply<Value>): Value | null => {
      if (reply.ok) return reply.value;
      if (reply.code !== 'cancelled') notify({ title, text: reply.message, trouble: true });
      return null;
    };
    /** What somebody began to change of this template, as it still is. */
    const findDraft = async ({ origin, id, print }: DraftOrigin) => {
      const kept = dossier === null ? null : await templates.drafts({ dossier });
      return kept?.ok
        ? kept.value.find(({ draft: { from } }) => from?.origin === origin && from.id === id && from.print === print)
        : undefined;
    };
    const importOne = async (file: File, to: TemplateOrigin): Promise<RefusedFile | null> => {
      const bytes = new Uint8Array(await file.slice(0, 1_000_000).arrayBuffer());
      const reply = await templates.importFile({ dossier, to, name: file.name, bytes });
      if (!reply.ok) return { file: file.name, problems: [{ line: 1, message: reply.message }] };
      return reply.value.saved ? null : { file: file.name, problems: reply.value.problems };
    };
    return {
      async edit(origin, id, asCopy) {
        const read = settle(t('The template was not opened'), await templates.read({ dossier, origin, id }));
        if (!read) return;
        const { template, print, remarks } = read;
        const own = asCopy || origin === 'built-in' ? null : { origin, id, version: template.version, print, remarks };
        const copy = { ...template, id: '', name: `${template.name.slice(0, 90)} (copy)`, version: 1 };
        const begun = own && (await findDraft(own));
        if (begun && begun.id !== templateEditor.store.read()?.id) await templateEditor.resume(begun);
        else if (!begun) await templateEditor.begin({ template: own ? template : copy, from: own });
        showTemplates(view, 'edit');
      },
      async duplicate(origin, id, to) {
        const reply = await templates.duplicate({ dossier, origin, id, to });
        const copy = settle(t('No copy was made'), reply);
        await refresh();
        if (copy) notify({ title: t('“{name}” is in {place}', { name: copy.name, place: PLACES_IN_TEXT[to] }) });
      },
      async remove(origin, { id, name, print }) {
        const removed = settle(t('Nothing was deleted'), await templates.remove({ dossier, origin, id, print }));
        await refresh();
        if (!removed) return;
        const putBack = async () => {
          const { text } = removed;
          settle(t('It was not put back'), await templates.save({ dossier, origin, id, text, replaces: null }));
          await refresh();
        };
        notify({
          title: t('“{name}” deleted', { name }),
          text: t('Notes made from it stay as they are.'),
          lasting: true,
          action: { label: t('Put back'), run: () => void putBack() },
        });
      },
      async exportFile(origin, id) {
        const file = settle<Delivery>(t('Nothing was exported'), await templates.exportFile({ dossier, origin, id }));
        if (file?.kind === 'download') downloadFile(file);
        else if (file) notify({ title: t('Template exported'), text: file.path, lasting: true });
      },
      async importFiles(files, to) {
        const refused: RefusedFile[] = [];
        for (const file of files) {
          const trouble = await importOne(file, to);
          if (trouble) refused.push(trouble);
        }
        await refresh();
        const taken = files.length - refused.length;
        if (taken > 0)
          notify({
            title: t('{taken, plural, one {# template is} other {# templates are}} in {place}', {
              taken,
              place: PLACES_IN_TEXT[to],
            }),
          });
        return refused;
      },
    };
  }, [backend, dossier, notify, refresh, templateEditor, view]);
}
