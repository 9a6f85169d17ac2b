import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** What becomes of a change before something else takes its place. */
export function UnsavedQuestion() {
  const { factEditor } = useDesk();
  const answer = (choice: 'save' | 'discard' | 'stay') => void factEditor.answer(choice);
  return (
    <Dialog
      open
      onClose={() => answer('stay')}
      size="small"
      title={t('Save the change?')}
      description={t('The fact you were editing is not saved yet.')}
      footer={
        <>
          <Button onClick={() => answer('stay')}>{t('Keep editing')}</Button>
          <Button look="danger" onClick={() => answer('discard')}>
            {t('Discard')}
          </Button>
          <Button look="primary" onClick={() => answer('save')}>
            {t('Save')}
          </Button>
        </>
      }
    />
  );
}
