import { type FormEvent, useEffect, useId, useState } from 'react';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/empty-state.tsx';

const MOST_LETTERS = 100;

/** The words that are spelt right in this dossier because somebody said so. */
export function WordsDialog({ onClose }: { readonly onClose: () => void }) {
  const { dossierWords, session } = useDesk();
  const form = useId();
  const own = useStore(dossierWords.store, (words) => words?.own ?? null);
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => dossierWords.want(), [dossierWords]);
  const words = changed ?? own ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const add = words.filter((word) => !own?.includes(word));
    const remove = (own ?? []).filter((word) => !words.includes(word));
    const refusal = add.length + remove.length > 0 ? await dossierWords.change(add, remove) : null;
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Words of this dossier')}
      description={t('They are spelt right in its notes, as are the names its facts use.')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={own === null || readOnly}>
            {t('Save words')}
          </Button>
        </>
      }
    >
      <form id={form} className="fact-fields fields-below-labels" onSubmit={(event) => void submit(event)}>
        {own === null ? (
          <Waiting label={t('Reading the words')} />
        ) : (
          <ChipField
            list="tags"
            label={t('Words')}
            adds={t('Add a word')}
            names={words}
            onChange={(next) =>
              setChanged([...new Set(next.flatMap((one) => one.slice(0, MOST_LETTERS).split(/\s+/u)))])
            }
          />
        )}
        {trouble !== null && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
      </form>
    </Dialog>
  );
}
