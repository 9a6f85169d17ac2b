import './library-dialogs.css';
import { type FormEvent, useId, useState } from 'react';
import { FACT_STATUSES, type Fact, type FactStatus } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { Dialog } from '../ui/dialog.tsx';
import { nameStatus } from '../ui/fact-status.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { AuthorField } from './author-field.tsx';
import { countFacts } from './count-facts.ts';
import { ManyFactsFoot } from './many-facts-foot.tsx';
import { PickFact } from './pick-fact.tsx';
import { useManyFacts } from './use-many-facts.ts';

interface StatusDialogProps {
  readonly ids: readonly string[];
  /** Those of them that were read. */
  readonly facts: readonly Fact[];
  readonly onClose: () => void;
}

const STATUSES = FACT_STATUSES.map((value) => ({
  value,
  get label() {
    return nameStatus(value);
  },
}));

/** What one fact or many hold from now on: who says so and why goes into their history. */
export function StatusDialog({ ids, facts, onClose }: StatusDialogProps) {
  const backend = useBackend();
  const change = useManyFacts();
  const form = useId();
  const [first] = facts;
  const [status, setStatus] = useState<FactStatus>(first?.status === 'unverified' ? 'verified' : 'unverified');
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState<Fact | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (change.progress !== null) return;
    const done = (count: number) =>
      t('{count, plural, one {Fact} other {# facts}} marked: {status}', {
        count,
        status: nameStatus(status).toLowerCase(),
      });
    const refusal = await change.perform(ids, done, (dossier, by, part) =>
      backend.library.setStatus({
        dossier,
        facts: part,
        status,
        successor: status === 'superseded' ? (successor?.id ?? null) : null,
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
      onClose={change.progress === null ? onClose : change.stop}
      title={t('{ids, plural, one {Change the status} other {Change the status of {facts}}}', {
        ids: ids.length,
        facts: countFacts(ids.length),
      })}
      {...(ids.length === 1 && first ? { description: first.claim } : {})}
      footer={<ManyFactsFoot change={change} count={ids.length} form={form} action={t('Change')} onClose={onClose} />}
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <span className="field-label" aria-hidden>
            {t('Status')}
          </span>
          <Select<FactStatus> label={t('Status')} value={status} options={STATUSES} onChange={setStatus} />
        </div>
        {status === 'superseded' && (
          <PickFact label={t('What took its place')} optional value={successor} without={ids} onChange={setSuccessor} />
        )}
        <Field label={t('Why')} optional>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              maxLength={1000}
              placeholder={PLACEHOLDERS[status]}
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

const PLACEHOLDERS: Readonly<Record<FactStatus, string>> = {
  get unverified() {
    return t('It needs to be checked again');
  },
  get verified() {
    return t('Checked against the source');
  },
  get disputed() {
    return t('Another source says otherwise');
  },
  get superseded() {
    return t('A newer figure is out');
  },
  get withdrawn() {
    return t('The source retracted it');
  },
};
