import { CircleAlert, CircleCheck, Lock } from 'lucide-react';
import { LimitMeter } from '../checks/limit-meter.tsx';
import { useRunCommand } from '../commands/use-commands.tsx';
import { ImportStatus } from '../importing/import-status.tsx';
import type { SaveStatus } from '../state/autosave.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { ChangesBadge } from '../updates/changes-badge.tsx';

/** Whether the text is safe, and how long, in which language and how protected it is. */
export function StatusBar({ onRetry }: { readonly onRetry: () => void }) {
  const { page, session } = useDesk();
  const run = useRunCommand();
  const now = useStore(page.store);
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
          Open for reading only
          <Button look="quiet" className="status-button" onClick={() => run('save-copy')}>
            Save a copy to write in
          </Button>
        </span>
      ) : (
        <SaveState status={now.save} onRetry={onRetry} />
      )}
      <ChangesBadge />
      <ImportStatus />
      <LimitMeter />
      <span className="status-facts">
        <span>
          {now.words.toLocaleString('en')} {now.words === 1 ? 'word' : 'words'}
        </span>
        <span className="status-language">{nameLanguage(now.opened.note.language)}</span>
        {now.head.marking && <span className="status-marking">{now.head.marking}</span>}
      </span>
    </footer>
  );
}

function SaveState({ status, onRetry }: { readonly status: SaveStatus; readonly onRetry: () => void }) {
  switch (status.state) {
    case 'saved':
      return (
        <span className="status-save">
          <CircleCheck size={13} strokeWidth={1.75} aria-hidden />
          Saved
        </span>
      );
    case 'saving':
      return <span className="status-save">Saving</span>;
    case 'clash':
      return (
        <span className="status-save status-trouble" role="status">
          <CircleAlert size={13} strokeWidth={2} aria-hidden />
          Two versions, waiting for your choice
        </span>
      );
    case 'failed':
      return (
        <span className="status-save status-trouble" role="alert">
          <CircleAlert size={13} strokeWidth={2} aria-hidden />
          <span className="one-line" title={status.message}>
            Not saved: {status.message}
          </span>
          <Button look="quiet" className="status-button" onClick={onRetry}>
            Try again
          </Button>
        </span>
      );
  }
}

function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A note may carry any text here; what is no language tag is shown as it is.
    return tag;
  }
}
