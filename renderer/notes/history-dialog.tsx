import './history-dialog.css';
import { useEffect, useState } from 'react';
import type { NoteRevision } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import type { NoteHistory } from '../state/note-actions.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { type ShownVersions, VersionChanges } from './version-changes.tsx';
import { VersionList } from './version-list.tsx';

interface HistoryDialogProps {
  readonly note: string;
  readonly onClose: () => void;
}

/** Every version of a note, what each of them changed, and the way back to it. */
export function HistoryDialog({ note, onClose }: HistoryDialogProps) {
  const { notes } = useDesk();
  const [history, setHistory] = useState<NoteHistory | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    let wanted = true;
    void notes.history(note).then((reply) => {
      if (!wanted) return;
      if (reply === null) onClose();
      else if (reply.ok) setHistory(reply.value);
      else setTrouble(reply.message);
    });
    return () => {
      wanted = false;
    };
  }, [notes, note, onClose]);

  if (history) return <Versions note={note} history={history} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t('History')} size="large">
      {trouble === null ? (
        <Waiting label={t('Reading the history')} lines={6} />
      ) : (
        <EmptyState title={t('The history could not be read')}>{trouble}</EmptyState>
      )}
    </Dialog>
  );
}

type Compare = 'now' | 'before';

function Versions({ note: id, history, onClose }: HistoryDialogProps & { readonly history: NoteHistory }) {
  const { notes, session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { revisions, now } = history;
  // What the note says at this moment is of no interest by itself: the version before it is.
  const [chosen, setChosen] = useState(revisions.find(({ current }) => !current)?.revision ?? revisions[0]?.revision);
  const [compare, setCompare] = useState<Compare>('now');
  const [busy, setBusy] = useState(false);
  const version = revisions.find(({ revision }) => revision === chosen);
  const shown = useVersions(id, version, compare, history);

  const restore = async () => {
    if (chosen === undefined) return;
    setBusy(true);
    const restored = await notes.restore(id, chosen);
    setBusy(false);
    if (restored) onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('History')}
      description={now.title || t('Untitled note')}
      size="large"
      footer={
        <>
          <p className="dialog-foot-note">{t('Restoring keeps what the note says now as a version of its own.')}</p>
          <Button onClick={onClose}>{t('Close')}</Button>
          <Button
            look="primary"
            disabled={busy || readOnly || version === undefined || version.current}
            onClick={() => void restore()}
          >
            {t('Restore this version')}
          </Button>
        </>
      }
    >
      <div className="versions">
        <VersionList versions={revisions} chosen={chosen ?? null} onChoose={setChosen} />
        <VersionChanges
          compare={compare}
          onCompare={setCompare}
          shown={shown}
          first={version?.revision === revisions.at(-1)?.revision}
          language={now.language}
        />
      </div>
    </Dialog>
  );
}

/** The two notes to compare: the version and what the note says now, or the version before it and the version. */
function useVersions(
  id: string,
  version: NoteRevision | undefined,
  compare: Compare,
  { revisions, now }: NoteHistory,
): ShownVersions {
  const { notes } = useDesk();
  const [shown, setShown] = useState<ShownVersions>({ phase: 'reading' });
  const revision = version?.revision;

  useEffect(() => {
    if (revision === undefined) return;
    let wanted = true;
    const older = revisions[revisions.findIndex((one) => one.revision === revision) + 1]?.revision;
    const read = async () => {
      const own = await notes.readVersion(id, revision);
      if (!own.ok) return setShownIf({ phase: 'failed', message: own.message });
      if (compare === 'now' || older === undefined)
        return setShownIf({ phase: 'read', before: own.value, after: compare === 'now' ? now : own.value });
      const before = await notes.readVersion(id, older);
      if (!before.ok) return setShownIf({ phase: 'failed', message: before.message });
      setShownIf({ phase: 'read', before: before.value, after: own.value });
    };
    const setShownIf = (next: ShownVersions) => {
      if (wanted) setShown(next);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [notes, id, revision, compare, revisions, now]);
  return shown;
}
