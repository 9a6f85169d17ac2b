import { Check, CornerDownRight, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { CommentEntry, CommentThread } from '../../core/note/comment.ts';
import { t } from '../language/t.ts';
import { nameAuthor } from '../state/comments.ts';
import type { PlacedThread } from '../state/comments-places.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { describeAge } from '../ui/describe-age.ts';
import { Keys } from '../ui/keys.tsx';
import { writeInstant } from '../ui/write-instant.ts';
import type { Writing } from './comments-pane.tsx';
import { EntryForm } from './entry-form.tsx';

interface ThreadCardProps {
  readonly placed: PlacedThread;
  /** BCP 47, of the note. */
  readonly language: string | undefined;
  readonly current: boolean;
  readonly readOnly: boolean;
  readonly writing: Writing;
  readonly onWrite: (writing: Writing) => void;
  /** What was written is done with: the keyboard goes back to the card. */
  readonly onDone: () => void;
}

/** The words, what is said of them and what was answered. The one looked at shows what can be done. */
export function ThreadCard({ placed, language, current, readOnly, writing, onWrite, onDone }: ThreadCardProps) {
  const { comments } = useDesk();
  const id = useId();
  const { thread } = placed;
  const part = usePart(thread.on);
  const words = thread.on ? part?.words || null : placed.words;
  return (
    <li className="thread aside-item" data-resolved={thread.resolved || undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys of all its comments */}
      <article
        className="aside-card"
        data-thread={thread.id}
        aria-labelledby={id}
        aria-current={current || undefined}
        data-pane-focus={current || undefined}
        tabIndex={current ? 0 : -1}
        onClick={({ target }) => {
          if (!current && target instanceof Element && target.closest('button, textarea') === null)
            comments.look(thread.id, true);
        }}
      >
        {part && <p className="thread-part">{part.name}</p>}
        {words === null ? (
          <p className="thread-gone">{thread.on ? t('Nothing is written there.') : t('Its words were deleted.')}</p>
        ) : (
          <blockquote className="thread-words readable" lang={language} dir="auto">
            {words}
          </blockquote>
        )}
        {thread.resolved && <p className="thread-state">{t('Resolved')}</p>}
        <ol className="thread-entries" id={id}>
          {thread.entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place among the others
            <li key={index}>
              {writing === index ? (
                <EntryForm
                  label={t('What you wrote')}
                  action={t('Keep the change')}
                  start={entry.text}
                  onWritten={(text) => {
                    comments.edit(thread.id, index, text);
                    onDone();
                  }}
                  onClose={onDone}
                />
              ) : (
                <Entry
                  entry={entry}
                  {...(current && !readOnly && comments.isOwn(entry)
                    ? {
                        onEdit: () => onWrite(index),
                        ...(index > 0 ? { onDelete: () => comments.removeEntry(thread.id, index) } : {}),
                      }
                    : {})}
                />
              )}
            </li>
          ))}
        </ol>
        {current && writing === 'reply' && (
          <EntryForm
            label={t('Your reply')}
            action={t('Reply')}
            start=""
            onWritten={(text) => {
              comments.reply(thread.id, text);
              onDone();
            }}
            onClose={onDone}
          />
        )}
        {current && writing === null && (
          <div className="aside-actions">
            {!readOnly && (
              <>
                <Button icon={Reply} onClick={() => onWrite('reply')}>
                  {t('Reply')}
                  <Keys keys="R" />
                </Button>
                <Button icon={thread.resolved ? RotateCcw : Check} onClick={() => comments.resolve(thread.id)}>
                  {thread.resolved ? t('Reopen') : t('Resolve')}
                  <Keys keys="S" />
                </Button>
              </>
            )}
            {(words !== null || part) && (
              <Button look="quiet" icon={CornerDownRight} onClick={comments.goThere}>
                {t('Go there')}
                <Keys keys="G" />
              </Button>
            )}
            {!readOnly && (
              <Button look="quiet" icon={Trash2} onClick={() => comments.remove(thread.id)}>
                {t('Delete')}
              </Button>
            )}
          </div>
        )}
      </article>
    </li>
  );
}

/** The title or field a comment is about, as it is called and as it reads now; null for words of the text. */
function usePart(on: CommentThread['on']): { readonly name: string; readonly words: string } | null {
  const { page, library } = useDesk();
  const head = useStore(page.store, (now) => (now.phase === 'open' ? now.head : null));
  const of = useStore(page.store, (now) => (now.phase === 'open' ? now.opened.note.template : null));
  const template = useStore(library.store, ({ templates }) => templates?.find(({ id }) => id === of) ?? null);
  if (!on || !head) return null;
  if (on.part === 'title') return { name: t('Title'), words: head.title };
  const value = head.fields[on.field] ?? '';
  return {
    name: template?.fields.find(({ id }) => id === on.field)?.label ?? on.field,
    words: typeof value === 'string' ? value : value.join(', '),
  };
}

interface EntryProps {
  readonly entry: CommentEntry;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
}

function Entry({ entry: { author, at, text, edited }, onEdit, onDelete }: EntryProps) {
  return (
    <>
      <p className="entry-head">
        <span className="entry-author">{nameAuthor(author)}</span>
        <time dateTime={at} title={writeInstant(at)}>
          {describeAge(at, new Date())}
        </time>
        {edited && <span>{t('edited')}</span>}
        {onEdit && (
          <button type="button" className="entry-act" onClick={onEdit}>
            {t('Edit')}
          </button>
        )}
        {onDelete && (
          <button type="button" className="entry-act" onClick={onDelete}>
            {t('Delete reply')}
          </button>
        )}
      </p>
      <p className="entry-text" dir="auto">
        {text}
      </p>
    </>
  );
}
