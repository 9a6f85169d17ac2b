import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cleanComment } from '../../core/note/change-comments.ts';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';

interface EntryFormProps {
  readonly label: string;
  readonly action: string;
  readonly start: string;
  readonly onWritten: (text: string) => void;
  readonly onClose: () => void;
}

/** A few lines of plain text that are written in place: Ctrl+Enter takes them, Esc gives them up. */
export function EntryForm({ label, action, start, onWritten, onClose }: EntryFormProps) {
  const [text, setText] = useState(start);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  const said = cleanComment(text);
  const write = () => {
    if (said !== '') onWritten(said);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <textarea
        ref={box}
        className="text-box entry-box"
        dir="auto"
        rows={2}
        aria-label={label}
        placeholder={label}
        style={{ fieldSizing: 'content' }}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="aside-actions">
        <Button type="submit" look="primary" disabled={said === ''}>
          {action}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  );
}
