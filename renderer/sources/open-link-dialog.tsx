import './source-view.css';
import { useState } from 'react';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface OpenLinkDialogProps {
  /** Checked by core/shared/safe-link. */
  readonly url: string;
  readonly onClose: () => void;
}

/** Leaving the app for a web address is always a decision, with the whole address in view. */
export function OpenLinkDialog({ url, onClose }: OpenLinkDialogProps) {
  const backend = useBackend();
  const [trouble, setTrouble] = useState<string | null>(null);

  const open = async () => {
    const reply = await backend.app.openLink({ url });
    if (reply.ok) return onClose();
    if (reply.code !== 'unavailable') return setTrouble(reply.message);
    // A host without a system browser leaves it to this one.
    window.open(url, '_blank', 'noopener,noreferrer');
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Open this address in the browser')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" onClick={() => void open()}>
            {t('Open')}
          </Button>
        </>
      }
    >
      <p className="open-link-url">{url}</p>
      {trouble && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </Dialog>
  );
}
