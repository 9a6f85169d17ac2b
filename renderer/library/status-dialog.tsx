import './library-dialogs.css';
import { type FormEvent, useId, useState } from 'react';
import { FACT_STATUSES, type Fact, type FactStatus } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
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

const STATUSES = FACT_STATUSES.map((value) => ({ value, label: nameStatus(value) }));

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
      `${count === 1 ? 'Fact' : countFacts(count)} marked: ${nameStatus(status).toLowerCase()}`;
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
      title={ids.length === 1 ? 'Change the status' : `Change the status of ${countFacts(ids.length)}`}
      {...(ids.length === 1 && first ? { description: first.claim } : {})}
      footer={<ManyFactsFoot change={change} count={ids.length} form={form} action="Change" onClose={onClose} />}
    >
      <form id={form} className="library-form" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <span className="field-label" aria-hidden>
            Status
          </span>
          <Select<FactStatus> label="Status" value={status} options={STATUSES} onChange={setStatus} />
        </div>
        {status === 'superseded' && (
          <PickFact label="What took its place" optional value={successor} without={ids} onChange={setSuccessor} />
        )}
        <Field label="Why" optional>
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
  unverified: 'It has to be looked at again',
  verified: 'Checked against the source',
  disputed: 'Another source says otherwise',
  superseded: 'A newer figure is out',
  withdrawn: 'The source took it back',
};
