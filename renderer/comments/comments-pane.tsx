import '../ui/aside-pane.css';
import '../ui/field.css';
import './comments-pane.css';
import { X } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { COMMENT_KEYS } from '../commands/comment-keys.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { type Comments, countOpen, seenThreads } from '../state/comments.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { KeyStrip } from '../ui/key-strip.tsx';
import { spellKeys } from '../ui/spell-keys.ts';
import { ThreadCard } from './thread-card.tsx';
import { useCommentKeys } from './use-comment-keys.ts';

/** Which entry of the comment looked at is being written: an answer, or one of those that are there. */
export type Writing = 'reply' | number | null;

/** What is said of the open note's words, in reading order. */
export function CommentsPane() {
  const { comments, page, session } = useDesk();
  const run = useRunCommand();
  const now = useStore(comments.store);
  const canWrite = useStore(page.store, (open) => open.phase === 'open' && open.clash === null);
  const readOnly = useStore(session, (state) => state.phase === 'open' && state.dossier.readOnly) || !canWrite;
  const language = useStore(page.store, (open) => (open.phase === 'open' ? open.opened.note.language : undefined));
  const [writing, setWriting] = useState<Writing>(null);
  const pane = useRef<HTMLElement>(null);
  const seen = seenThreads(now);
  const resolved = now.threads.length - countOpen(now);
  const onKeyDown = useCommentKeys({ readOnly, onWrite: setWriting });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comment is looked at, so nothing of it is being written
  useEffect(() => setWriting(null), [now.current]);
  useFocusWanted(pane, now);
  const done = () => {
    setWriting(null);
    comments.look(now.current, true);
  };

  return (
    <section ref={pane} className="aside-pane comments-pane" aria-label={t('Comments')} onKeyDown={onKeyDown}>
      <header className="aside-head">
        <h2 className="aside-title" tabIndex={-1} data-pane-focus={now.current === null || undefined}>
          {t('Comments')}
        </h2>
        <p className="aside-count" role="status">
          {countOpen(now) === 0 ? '' : t('{count, plural, one {One open} other {# open}}', { count: countOpen(now) })}
        </p>
        <IconButton
          icon={X}
          label={t('Close and go back to the text')}
          keys="Esc"
          onClick={() => run('back-to-text')}
        />
        {resolved > 0 && (
          <label className="comments-resolved">
            <input
              type="checkbox"
              checked={now.resolved}
              onChange={(event) => comments.seeResolved(event.target.checked)}
            />
            {t('{count, plural, one {Show the one resolved} other {Show # resolved}}', { count: resolved })}
          </label>
        )}
      </header>
      <div className="aside-scroller scrolls">
        {seen.length === 0 ? (
          <EmptyState title={resolved > 0 ? t('Every comment is resolved') : t('No comments yet')}>
            {t(
              'Select words in the text and press {keys} to comment on them. Comments are not printed unless you ask for it.',
              { keys: spellKeys('CmdOrCtrl+Alt+M', navigator.platform.startsWith('Mac')) },
            )}
          </EmptyState>
        ) : (
          <ul className="thread-list" aria-label={t('Comments')}>
            {seen.map((placed) => (
              <ThreadCard
                key={placed.thread.id}
                placed={placed}
                language={language}
                current={placed.thread.id === now.current}
                readOnly={readOnly}
                writing={placed.thread.id === now.current ? writing : null}
                onWrite={setWriting}
                onDone={done}
              />
            ))}
          </ul>
        )}
      </div>
      {seen.length > 0 && !readOnly && <KeyStrip keys={COMMENT_KEYS} />}
    </section>
  );
}

/** Brings the keyboard to the comment looked at whenever it is wanted there, and once when the list opens for it. */
function useFocusWanted(pane: RefObject<HTMLElement | null>, { wanted, current }: Comments): void {
  const done = useRef(wanted === 0 ? 0 : wanted - 1);
  useEffect(() => {
    if (done.current === wanted) return;
    done.current = wanted;
    const card = pane.current?.querySelector<HTMLElement>('[data-thread][aria-current]');
    const target = card ?? pane.current?.querySelector<HTMLElement>('.aside-title');
    target?.focus({ preventScroll: true });
  }, [pane, wanted]);
  useEffect(() => {
    if (current !== null)
      pane.current?.querySelector('[data-thread][aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [pane, current]);
}
