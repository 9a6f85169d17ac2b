import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface UnsavedDialogProps {
  readonly message: string;
  readonly onClose: () => void;
}

/** The window was about to close with text that could not be saved. */
export function UnsavedDialog({ message, onClose }: UnsavedDialogProps) {
  const { leaveAnyway, page, review } = useDesk();
  const tryAgain = async () => {
    onClose();
    if ((await page.flush()) && (await review.flush())) leaveAnyway();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('The last change is not saved')}
      description={message}
      footer={
        <>
          <Button look="danger" onClick={leaveAnyway}>
            {t('Close without it')}
          </Button>
          <Button onClick={onClose}>{t('Stay')}</Button>
          <Button look="primary" onClick={() => void tryAgain()}>
            {t('Try again')}
          </Button>
        </>
      }
    >
      {t('Everything saved before is safe in the dossier. Stay to copy what is new.')}
    </Dialog>
  );
}
