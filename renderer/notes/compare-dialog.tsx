import './history-dialog.css';
import './compare-dialog.css';
import { ArrowLeftRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import type { Note } from '../../core/note/note.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { ChangedText } from './changed-text.tsx';
import { ChooseNote } from './choose-note.tsx';

interface CompareDialogProps {
  readonly note: string;
  readonly onClose: () => void;
}

type Read =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly message: string }
  | { readonly phase: 'read'; readonly own: Note; readonly other: Note };

/** Two notes of the dossier word by word: the one it is asked of, and another to be chosen. */
export function CompareDialog({ note: id, onClose }: CompareDialogProps) {
  const { library, notes: actions } = useDesk();
  const notes = useStore(library.store, (lists) => lists.notes) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [swapped, setSwapped] = useState(false);
  const read = useTwoNotes(id, chosen);
  const own = notes.find((note) => note.id === id);
  const other = notes.find((note) => note.id === chosen);
  const offered = notes.filter((note) => note.id !== id && !note.trashed);
  const open = (note: string) => {
    onClose();
    void actions.open(note);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Compare with another note')}
      description={nameOf(own)}
      size="large"
      footer={<Button onClick={onClose}>{t('Close')}</Button>}
    >
      <div className="versions">
        <ChooseNote notes={offered} chosen={chosen} onChoose={setChosen} />
        {own && other ? (
          <div className="version-side">
            <div className="compare-head">
              <Side note={swapped ? other : own} says="removed" onOpen={open} />
              <IconButton icon={ArrowLeftRight} label={t('Swap sides')} onClick={() => setSwapped(!swapped)} />
              <Side note={swapped ? own : other} says="added" onOpen={open} />
            </div>
            <section
              className="version-text readable scrolls"
              aria-label={t('Both notes as one text')}
              lang={read.phase === 'read' ? read.own.language : undefined}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
            >
              {read.phase === 'reading' ? (
                <Waiting label={t('Reading the notes')} lines={6} />
              ) : read.phase === 'failed' ? (
                <EmptyState title={t('The notes could not be compared')}>{read.message}</EmptyState>
              ) : (
                <ChangedText
                  before={swapped ? read.other : read.own}
                  after={swapped ? read.own : read.other}
                  remark={null}
                />
              )}
            </section>
          </div>
        ) : (
          <EmptyState title={t('Choose the other note')}>
            {t('Differences are marked word by word, in titles and fields too.')}
          </EmptyState>
        )}
      </div>
    </Dialog>
  );
}

interface SideProps {
  readonly note: NoteSummary;
  /** How words look that only it has. */
  readonly says: 'removed' | 'added';
  readonly onOpen: (note: string) => void;
}

function Side({ note, says, onOpen }: SideProps) {
  return (
    <div className="compare-side">
      <span className="compare-says">
        {says === 'removed' ? (
          <del className="words-removed">{t('Only here')}</del>
        ) : (
          <ins className="words-added">{t('Only here')}</ins>
        )}
      </span>
      <button
        type="button"
        className="compare-open"
        aria-label={t('Open {title}', { title: nameOf(note) })}
        dir="auto"
        onClick={() => onOpen(note.id)}
      >
        {nameOf(note)}
      </button>
    </div>
  );
}

function nameOf(note: NoteSummary | undefined): string {
  return note?.title || t('Untitled note');
}

/** Both as they are stored, once what is on the page is. */
function useTwoNotes(own: string, other: string | null): Read {
  const backend = useBackend();
  const { session, page } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [read, setRead] = useState<Read>({ phase: 'reading' });
  useEffect(() => {
    if (other === null) return;
    let wanted = true;
    const look = async (): Promise<Read> => {
      await page.flush();
      const [one, two] = await Promise.all([own, other].map((note) => backend.notes.open({ dossier, note })));
      if (!one?.ok || !two?.ok)
        return {
          phase: 'failed',
          message: [one, two].flatMap((reply) => (reply?.ok === false ? reply.message : []))[0] ?? '',
        };
      return { phase: 'read', own: one.value.note, other: two.value.note };
    };
    setRead({ phase: 'reading' });
    void look().then((next) => wanted && setRead(next));
    return () => {
      wanted = false;
    };
  }, [backend, page, dossier, own, other]);
  return read;
}
