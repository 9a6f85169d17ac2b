import './issued.css';
import { useEffect, useState } from 'react';
import type { IssueCheck, IssuedCopy } from '../../core/contract/issued-methods.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { nameCopy } from './describe-copy.ts';
import { FileDigest } from './file-digest.tsx';
import { IssueForm } from './issue-form.tsx';
import { type HandOver, useHandOver } from './use-hand-over.ts';

/** Freezes the open note under a number and hands over its file. */
export function IssueDialog({ onClose }: { readonly onClose: () => void }) {
  const { issued } = useDesk();
  const copies = useStore(issued.store, (now) => now.copies);
  const trouble = useStore(issued.store, (now) => now.trouble);
  const [check, setCheck] = useState<IssueCheck | string | null>(null);
  const [copy, setCopy] = useState<IssuedCopy | null>(null);
  const hand = useHandOver();
  useEffect(() => {
    void issued.check().then((reply) => setCheck(reply.ok ? reply.value : reply.message));
  }, [issued]);
  if (copy) return <Done copy={copy} hand={hand} onClose={onClose} />;
  const refusal = typeof check === 'string' ? check : copies === null ? trouble : null;
  if (refusal !== null || check === null || typeof check === 'string' || copies === null)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('Issue this note')}
        footer={<Button onClick={onClose}>{t('Close')}</Button>}
      >
        {refusal === null ? (
          <Waiting label={t('Looking through the note')} lines={6} />
        ) : (
          <p className="field-error" role="alert">
            {refusal}
          </p>
        )}
      </Dialog>
    );
  return (
    <IssueForm
      check={check}
      copies={copies}
      onClose={onClose}
      onIssued={(made) => {
        setCopy(made);
        void hand.run(made.id);
      }}
    />
  );
}

interface DoneProps {
  readonly copy: IssuedCopy;
  readonly hand: HandOver;
  readonly onClose: () => void;
}

function Done({ copy, hand, onClose }: DoneProps) {
  const { view } = useDesk();
  return (
    <Dialog
      open
      onClose={onClose}
      title={nameCopy(copy)}
      description={copy.title || t('Untitled note')}
      footer={
        <>
          <Button onClick={() => void hand.run(copy.id)}>{t('Save the file again')}</Button>
          <Button onClick={() => showIssued(view, { copy: copy.id })}>{t('Open the copy')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('Done')}
          </Button>
        </>
      }
    >
      <div className="issue-form">
        <p className={hand.said?.trouble ? 'field-error' : 'issue-said'} role="status">
          {hand.said?.words ?? t('Handing over the file')}
        </p>
        <FileDigest sha256={copy.sha256} />
        <p className="field-hint">
          {t('When one of its facts changes, this copy says so under Issued copies, and drafts an addendum for you.')}
        </p>
      </div>
    </Dialog>
  );
}
