import { Ban, CircleSlash, History, ListChecks, Pencil, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { writeInstant } from '../ui/write-instant.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What can be done with a source, and what is going on with it: suggestions to review, other editions. */
export function SourceActions({ detail }: { readonly detail: SourceDetail }) {
  const { view, session, withdrawing, notify } = useDesk();
  const [asking, setAsking] = useState(false);
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { source, open, missing, editionOf, newerEdition, withdrawn } = detail;
  const restore = async () => {
    const refusal = await withdrawing.set(source.id, null);
    if (refusal) notify({ title: t('The source is still withdrawn'), text: refusal.message, trouble: true });
  };
  return (
    <div className="source-actions">
      {withdrawn && (
        <div className="source-withdrawn">
          <CircleSlash size={15} strokeWidth={1.9} aria-hidden />
          <p>
            <strong>{t('Source withdrawn on {date}.', { date: writeInstant(withdrawn.at) })}</strong> {withdrawn.reason}
          </p>
          {!readOnly && (
            <Button look="quiet" icon={RotateCcw} onClick={() => void restore()}>
              {t('Reinstate')}
            </Button>
          )}
        </div>
      )}
      {newerEdition !== null && (
        <p className="source-edition">
          {t('A newer edition of this article is in the dossier.')}
          <Button look="quiet" onClick={() => showSource(view, newerEdition, { show: 'changes' })}>
            {t('See what changed')}
          </Button>
        </p>
      )}
      {editionOf !== null && (
        <p className="source-edition">
          {t('An earlier edition of this article is in the dossier.')}
          <Button look="quiet" icon={History} onClick={() => showSource(view, source.id, { show: 'changes' })}>
            {t('See what changed')}
          </Button>
        </p>
      )}
      <div className="source-buttons">
        {source.passages.length > 0 && (
          <Button
            look={open > 0 ? 'primary' : 'plain'}
            icon={ListChecks}
            onClick={() => showSource(view, source.id, { show: 'review' })}
          >
            {open > 0
              ? t('Review {open} suggested {open, plural, one {fact} other {facts}}', { open })
              : t('Review this source')}
          </Button>
        )}
        {!readOnly && (
          <Button
            icon={Pencil}
            onClick={() => view.change((old) => ({ ...old, dialog: { kind: 'describe-source', source: source.id } }))}
          >
            {missing.length > 0 ? t('Fill in what is missing') : t('Change its data')}
          </Button>
        )}
        {!readOnly && withdrawn === null && (
          <Button icon={Ban} onClick={() => setAsking(true)}>
            {t('Withdraw this source')}
          </Button>
        )}
      </div>
      {asking && <WithdrawDialog detail={detail} onClose={() => setAsking(false)} />}
    </div>
  );
}
