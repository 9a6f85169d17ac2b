import { type FormEvent, useCallback, useId, useState } from 'react';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { listTags } from './select-notes.ts';

/** The tags of one note. */
export function TagNoteDialog({ note: id, onClose }: { readonly note: string; readonly onClose: () => void }) {
  const { library, arrange } = useDesk();
  const form = useId();
  const notes = useStore(library.store, (lists) => lists.notes);
  const note = notes?.find((one) => one.id === id);
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const suggest = useCallback(
    (text: string) =>
      Promise.resolve(listTags(notes ?? []).filter((tag) => tag.toLowerCase().includes(text.toLowerCase()))),
    [notes],
  );
  if (!note) return null;
  const tags = changed ?? note.tags;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await arrange.setTags(note, tags)) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Tags of this note')}
      description={note.title || t('Untitled note')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('Save tags')}
          </Button>
        </>
      }
    >
      <form id={form} className="fact-fields fields-below-labels" onSubmit={(event) => void submit(event)}>
        <ChipField
          list="tags"
          label={t('Tags')}
          adds={t('Add a tag')}
          names={tags}
          onChange={(next) => setChanged(next.map((tag) => tag.slice(0, 100)))}
          suggest={suggest}
        />
      </form>
    </Dialog>
  );
}
