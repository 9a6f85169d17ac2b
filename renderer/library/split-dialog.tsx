import './library-dialogs.css';
import { Plus, X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { t } from '../language/t.ts';
import { draftOf } from '../state/fact-editor-form.ts';
import { splitClaim } from '../state/fact-editor-split.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { AuthorField } from './author-field.tsx';

interface SplitDialogProps {
  readonly fact: Fact;
  readonly onClose: () => void;
}

interface Part {
  readonly key: number;
  readonly claim: string;
}

const MOST_PARTS = 20;

/** One fact as several: it goes on with the first claim, the others become facts with the same sources. */
export function SplitDialog({ fact, onClose }: SplitDialogProps) {
  const backend = useBackend();
  const { factChanges } = useDesk();
  const form = useId();
  const [parts, setParts] = useState<readonly Part[]>(() =>
    splitClaim(fact.claim).map((claim, key) => ({ key, claim })),
  );
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const claims = parts.map(({ claim }) => claim.trim()).filter((claim) => claim !== '');
    if (claims.length < 2) return setTrouble(t('Write at least two claims, one in each box.'));
    const refusal = await factChanges.perform(
      t('Split into {claims} facts', { claims: claims.length }),
      (dossier, by) =>
        backend.library.split({
          dossier,
          fact: fact.id,
          revision: fact.revision,
          drafts: claims.map((claim) => ({ ...draftOf(fact), claim })),
          reason: reason.trim(),
          by,
        }),
    );
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Split into several')}
      description={t(
        'The fact keeps the first claim, its history and its places. Each of the others becomes a fact with the same names, dates and sources.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('Split')}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void submit(event)}>
        {parts.map(({ key, claim }, index) => (
          <div key={key} className="split-part">
            <Field label={index === 0 ? t('The fact says') : t('Another fact says ({index})', { index })}>
              {({ control }) => (
                <textarea
                  id={control}
                  className="text-box claim-box"
                  dir="auto"
                  lang={fact.language}
                  maxLength={5000}
                  value={claim}
                  onChange={(event) =>
                    setParts(
                      parts.map((one) => (one.key === key ? { key, claim: cleanLine(event.target.value) } : one)),
                    )
                  }
                />
              )}
            </Field>
            {parts.length > 2 && index > 0 && (
              <IconButton
                icon={X}
                size={14}
                label={t('Remove claim {number}', { number: index + 1 })}
                onClick={() => setParts(parts.filter((one) => one.key !== key))}
              />
            )}
          </div>
        ))}
        {parts.length < MOST_PARTS && (
          <Button
            look="quiet"
            icon={Plus}
            className="edit-add"
            onClick={() => setParts([...parts, { key: Math.max(...parts.map(({ key }) => key)) + 1, claim: '' }])}
          >
            {t('Add a claim')}
          </Button>
        )}
        <Field label={t('Why')} optional>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <AuthorField />
        {trouble && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
      </form>
    </Dialog>
  );
}
