import './describe-source.css';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Reply } from '../../core/contract/reply.ts';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { nameSource } from '../ui/name-source.ts';
import { beginDraft, complainOfDate, endDraft } from './source-draft.ts';
import { SourceForm } from './source-form.tsx';

interface DescribeSourceDialogProps {
  readonly source: string;
  readonly onClose: () => void;
}

/** What is known about a source, to be filled in or put right: footnotes are written from it. */
export function DescribeSourceDialog({ source, onClose }: DescribeSourceDialogProps) {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [reply, setReply] = useState<Reply<SourceDetail> | null>(null);
  useEffect(() => {
    void backend.sources.read({ dossier, source }).then(setReply);
  }, [backend, dossier, source]);

  if (reply?.ok) return <Describe detail={reply.value} dossier={dossier} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t('About this source')}>
      {reply === null ? (
        <Waiting label={t('Reading the source')} lines={6} />
      ) : (
        <EmptyState title={t('The source could not be read')}>{reply.message}</EmptyState>
      )}
    </Dialog>
  );
}

interface DescribeProps {
  readonly detail: SourceDetail;
  readonly dossier: string;
  readonly onClose: () => void;
}

function Describe({ detail: { source, missing }, dossier, onClose }: DescribeProps) {
  const backend = useBackend();
  const { library, review } = useDesk();
  const form = useId();
  const [draft, setDraft] = useState(() => beginDraft(source));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (complainOfDate(draft) !== null) return;
    setBusy(true);
    const reply = await backend.sources.describe({
      dossier,
      source: source.id,
      csl: endDraft(source.csl, draft),
      language: draft.language,
      remark: draft.remark.trim() === '' ? null : draft.remark.trim(),
    });
    setBusy(false);
    if (!reply.ok) return setTrouble(reply.message);
    onClose();
    // A new date of publication reads untouched suggestions anew.
    await Promise.all([library.refresh(), review.refresh()]);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('About this source')}
      description={nameSource(source.csl)}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={busy}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <SourceForm draft={draft} missing={missing} onChange={setDraft} />
        {trouble && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
      </form>
    </Dialog>
  );
}
