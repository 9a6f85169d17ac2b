import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { cleanComment } from '../../../core/note/change-comments.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { FloatingBox } from '../floating-box.tsx';

interface CommentComposerProps {
  readonly place: () => DOMRect;
  /** How whoever writes is called; null while nobody said. */
  readonly author: string | null;
  readonly onWritten: (text: string, author: string | null) => void;
  readonly onClose: () => void;
}

/** Asks what is to be said of the words selected. */
export function CommentComposer({ place, author, onWritten, onClose }: CommentComposerProps) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const said = cleanComment(text);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (said !== '') onWritten(said, name.trim() === '' ? null : name.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <FloatingBox place={place} focus="first" onClose={onClose} label={t('Comment')} className="comment-box">
      <form onSubmit={submit} onKeyDown={onKeyDown}>
        <textarea
          className="text-box"
          dir="auto"
          rows={3}
          aria-label={t('Your comment on these words')}
          placeholder={t('Comment')}
          style={{ fieldSizing: 'content' }}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="comment-box-foot">
          {author === null && (
            <input
              className="text-box comment-box-name"
              aria-label={t('Your name')}
              placeholder={t('Your name')}
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
          <Button type="submit" look="primary" disabled={said === ''}>
            {t('Add comment')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </div>
      </form>
    </FloatingBox>
  );
}
