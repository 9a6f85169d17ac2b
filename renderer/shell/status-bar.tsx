import './status-bar.css';
import { CircleAlert, CircleCheck, Lock } from 'lucide-react';
import type { ReadingTime } from '../../core/note/reading-time.ts';
import { LimitMeter } from '../checks/limit-meter.tsx';
import { useRunCommand } from '../commands/use-commands.tsx';
import { CommentsBadge } from '../comments/comments-badge.tsx';
import { ImportStatus } from '../importing/import-status.tsx';
import { nameLanguage } from '../language/format.ts';
import { t } from '../language/t.ts';
import type { SaveStatus } from '../state/autosave.ts';
import type { Page } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { ChangesBadge } from '../updates/changes-badge.tsx';
import { PageLooks } from './page-looks.tsx';

/** Whether the text is safe, and how long, in which language and how protected it is. */
export function StatusBar({ onRetry }: { readonly onRetry: () => void }) {
  const { page, two, session } = useDesk();
  const run = useRunCommand();
  const now = useStore(page.store);
  const saves = [useStore(two.sides.page.store, saveOf), useStore(two.sides.beside.store, saveOf)];
  const readOnly = useStore(session, (state) => state.phase === 'open' && state.dossier.readOnly);
  if (now.phase !== 'open')
    return (
      <footer className="status-bar">
        <ImportStatus />
      </footer>
    );
  return (
    <footer className="status-bar">
      {readOnly ? (
        <span className="status-save">
          <Lock size={13} strokeWidth={1.75} aria-hidden />
          {t('Open for reading only')}
          <Button look="quiet" className="status-button" onClick={() => run('save-copy')}>
            {t('Save a copy to edit')}
          </Button>
        </span>
      ) : (
        <SaveState status={worst(saves) ?? now.save} onRetry={onRetry} />
      )}
      <ChangesBadge />
      <CommentsBadge />
      <ImportStatus />
      <LimitMeter />
      <span className="status-facts">
        <PageLooks />
        <span className="status-words">
          {t('{count, plural, one {# word} other {# words}}', { count: now.length.words })}
        </span>
        {now.length.words > 0 && <span className="status-reading">{describeTime(now.length.reading)}</span>}
        <button type="button" className="status-language" disabled={readOnly} onClick={() => run('note-language')}>
          {nameLanguage(now.opened.note.language)}
        </button>
        {now.head.marking && <span className="status-marking">{now.head.marking}</span>}
      </span>
    </footer>
  );
}

/** In whole minutes, at least one: no reader is timed by the second. */
function describeTime({ silent, aloud }: ReadingTime): string {
  const minutes = (time: number) => Math.max(1, Math.round(time));
  return t('{silent} min to read, {aloud} aloud', { silent: minutes(silent), aloud: minutes(aloud) });
}

/** Of two notes it is told what is worse: both must be safe. */
function worst(saves: readonly (SaveStatus | null)[]): SaveStatus | null {
  const of = (state: SaveStatus['state']) => saves.find((save) => save?.state === state);
  return of('failed') ?? of('clash') ?? of('saving') ?? of('saved') ?? null;
}

function saveOf(page: Page): SaveStatus | null {
  return page.phase === 'open' ? page.save : null;
}

function SaveState({ status, onRetry }: { readonly status: SaveStatus; readonly onRetry: () => void }) {
  switch (status.state) {
    case 'saved':
      return (
        <span className="status-save">
          <CircleCheck size={13} strokeWidth={1.75} aria-hidden />
          {t('Saved')}
        </span>
      );
    case 'saving':
      return <span className="status-save">{t('Saving')}</span>;
    case 'clash':
      return (
        <span className="status-save status-trouble" role="status">
          <CircleAlert size={13} strokeWidth={2} aria-hidden />
          {t('Two versions, waiting for your choice')}
        </span>
      );
    case 'failed':
      return (
        <span className="status-save status-trouble" role="alert">
          <CircleAlert size={13} strokeWidth={2} aria-hidden />
          <span>{t('Not saved: {reason}', { reason: status.message })}</span>
          <Button look="quiet" className="status-button" onClick={onRetry}>
            {t('Try again')}
          </Button>
        </span>
      );
  }
}
