import './library-dialogs.css';
import { useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PickFact } from './pick-fact.tsx';

interface PairDialogProps {
  readonly fact: Fact;
  readonly onClose: () => void;
}

/** Two facts that say the same in two languages, made a pair or parted. */
export function PairDialog({ fact, onClose }: PairDialogProps) {
  const backend = useBackend();
  const { factChanges } = useDesk();
  const [other, setOther] = useState<Fact | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const pair = async (translation: string | null) => {
    const done = translation === null ? t('The facts are no longer a pair') : t('The two facts are a pair');
    const refusal = await factChanges.perform(done, (dossier) =>
      backend.library.pair({ dossier, fact: fact.id, translation }),
    );
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Pair with a translation')}
      description={fact.claim}
      footer={
        <>
          {fact.translation !== undefined && (
            <Button look="danger" onClick={() => void pair(null)}>
              {t('Unpair')}
            </Button>
          )}
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={other === null} onClick={() => other && void pair(other.id)}>
            {t('Pair')}
          </Button>
        </>
      }
    >
      <div className="dialog-form">
        <PickFact label={t('The same in another language')} value={other} without={[fact.id]} onChange={setOther} />
        {trouble && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
      </div>
    </Dialog>
  );
}
