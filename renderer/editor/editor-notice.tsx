import { X } from 'lucide-react';
import { t } from '../language/t.ts';
import { IconButton } from '../ui/button.tsx';

/** A line above the text about the text itself. */
export function EditorNotice({ text, onClose }: { readonly text: string; readonly onClose?: () => void }) {
  return (
    <div className="note-notice" role="status">
      <p>{text}</p>
      {onClose && <IconButton icon={X} label={t('Close this notice')} size={14} onClick={onClose} />}
    </div>
  );
}
