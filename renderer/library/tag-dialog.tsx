import './library-dialogs.css';
import { type FormEvent, useCallback, useId, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { countFacts } from './count-facts.ts';
import { ManyFactsFoot } from './many-facts-foot.tsx';
import { useManyFacts } from './use-many-facts.ts';

interface TagDialogProps {
  readonly ids: readonly string[];
  /** Those of them that were read: their tags are offered to be taken off. */
  readonly facts: readonly Fact[];
  readonly onClose: () => void;
}

/** Tags put on many facts and taken off them. */
export function TagDialog({ ids, facts, onClose }: TagDialogProps) {
  const backend = useBackend();
  const { names } = useDesk();
  const change = useManyFacts();
  const form = useId();
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const present = [...new Set(facts.flatMap(({ tags }) => tags))].sort();
  const suggestPresent = useCallback(
    (text: string) => Promise.resolve(present.filter((tag) => tag.toLowerCase().includes(text.toLowerCase()))),
    [present],
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (change.progress !== null) return;
    if (add.length === 0 && remove.length === 0) return setTrouble(t('Write a tag and press Enter.'));
    const refusal = await change.perform(
      ids,
      (count) => t('Tags of {facts} changed', { facts: countFacts(count) }),
      (dossier, _by, part) => backend.library.tag({ dossier, facts: part, add, remove }),
    );
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={change.progress === null ? onClose : change.stop}
      size="small"
      title={t('Tag {facts}', { facts: countFacts(ids.length) })}
      footer={
        <ManyFactsFoot change={change} count={ids.length} form={form} action={t('Change tags')} onClose={onClose} />
      }
    >
      <form id={form} className="dialog-form fact-fields fields-below-labels" onSubmit={(event) => void submit(event)}>
        <ChipField
          list="add"
          label={t('Tags to add')}
          adds={t('Add a tag')}
          names={add}
          onChange={setAdd}
          suggest={names.suggestTags}
        />
        {(present.length > 0 || facts.length < ids.length) && (
          <ChipField
            list="remove"
            label={t('Tags to remove')}
            adds={present.slice(0, 3).join(', ') || t('Remove a tag')}
            names={remove}
            onChange={setRemove}
            suggest={facts.length < ids.length ? names.suggestTags : suggestPresent}
          />
        )}
        {trouble && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
      </form>
    </Dialog>
  );
}
