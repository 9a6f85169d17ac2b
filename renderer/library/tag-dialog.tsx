import './library-dialogs.css';
import { type FormEvent, useCallback, useId, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { countFacts } from './count-facts.ts';

interface TagDialogProps {
  readonly facts: readonly Fact[];
  readonly onClose: () => void;
}

/** Tags put on many facts and taken off them. */
export function TagDialog({ facts, onClose }: TagDialogProps) {
  const backend = useBackend();
  const { factChanges, names } = useDesk();
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
    if (add.length === 0 && remove.length === 0) return setTrouble('Write a tag and press Enter.');
    const refusal = await factChanges.perform(`Tags of ${countFacts(facts.length)} changed`, (dossier) =>
      backend.library.tag({ dossier, facts: facts.map(({ id }) => id), add, remove }),
    );
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={`Tag ${countFacts(facts.length)}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            Tag
          </Button>
        </>
      }
    >
      <form id={form} className="library-form fact-fields" onSubmit={(event) => void submit(event)}>
        <ChipField
          list="add"
          label="Put on"
          adds="Add a tag"
          names={add}
          onChange={setAdd}
          suggest={names.suggestTags}
        />
        {present.length > 0 && (
          <ChipField
            list="remove"
            label="Take off"
            adds={present.slice(0, 3).join(', ')}
            names={remove}
            onChange={setRemove}
            suggest={suggestPresent}
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
