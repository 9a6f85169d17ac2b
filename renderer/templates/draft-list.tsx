import type { KeptDraft } from '../../core/contract/template-methods.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showTemplates } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { describeAge } from '../ui/describe-age.ts';
import { PLACES_IN_TEXT } from './describe-place.ts';

interface DraftListProps {
  readonly drafts: readonly KeptDraft[];
  readonly onChanged: () => Promise<void>;
}

/** Templates somebody began to change and has not saved. */
export function DraftList({ drafts, onChanged }: DraftListProps) {
  const backend = useBackend();
  const { session, view, templateEditor, notify } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const open = useStore(templateEditor.store, (now) => now?.id ?? null);
  if (drafts.length === 0) return null;
  const goOn = async (draft: KeptDraft) => {
    // The one in this window has its steps of undo.
    if (draft.id !== open) await templateEditor.resume(draft);
    showTemplates(view, 'edit');
  };
  const discard = async (kept: KeptDraft) => {
    const { id, draft } = kept;
    const refusal = id === open ? await templateEditor.discard() : null;
    const reply = refusal ?? (await backend.templates.dropDraft({ dossier, id }));
    await onChanged();
    if (!reply.ok) return void notify({ title: t('Nothing was discarded'), text: reply.message, trouble: true });
    const putBack = async () => {
      await backend.templates.keepDraft({ dossier, id, draft });
      await onChanged();
    };
    notify({
      title: t('Changes discarded'),
      lasting: true,
      action: { label: t('Put back'), run: () => void putBack() },
    });
  };
  return (
    <section className="shelf" aria-label={t('Not saved yet')}>
      <div className="shelf-head">
        <h2 className="shelf-name">{t('Not saved yet')}</h2>
      </div>
      <ul className="shelf-list">
        {drafts.map((kept) => (
          <li key={kept.id} className="template-row">
            <div className="template-words">
              <p className="template-name">{kept.draft.template.name || t('Without a name')}</p>
              <p className="template-about">
                {kept.draft.from
                  ? t('Changes to the one in {place}', { place: PLACES_IN_TEXT[kept.draft.from.origin] })
                  : t('A new template')}
                , {describeAge(kept.at, new Date())}
              </p>
            </div>
            <div className="template-row-actions">
              <Button onClick={() => void goOn(kept)}>{t('Continue')}</Button>
              <Button look="quiet" onClick={() => void discard(kept)}>
                {t('Discard')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
