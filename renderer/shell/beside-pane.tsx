import './beside-pane.css';
import { ArrowLeftRight, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useRunCommand } from '../commands/use-commands.tsx';
import type { NoteEditorHandle } from '../editor/editor-types.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { ReadPaper } from '../ui/read-paper.tsx';
import { ReadText } from './read-text.tsx';

/** A second note beside the page: to read, to search and to copy from, and one key away from being written in. */
export function BesidePane() {
  const { beside } = useDesk();
  const run = useRunCommand();
  const now = useStore(beside.store);
  const text = useRef<NoteEditorHandle>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      beside.close();
      run('back-to-text');
    } else if (
      event.key.toLowerCase() === 'f' &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey
    ) {
      event.preventDefault();
      text.current?.find('find');
    }
  };
  if (now.phase === 'none') return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is in it, not of its own
    <div className="beside" onKeyDown={onKeyDown}>
      <div className="beside-bar">
        <h2 className="facts-title one-line">{t('Beside, for reading')}</h2>
        <span className="beside-tools">
          <Button look="quiet" icon={ArrowLeftRight} disabled={now.phase !== 'open'} onClick={() => run('edit-beside')}>
            {t('Edit this one')}
          </Button>
          <IconButton
            icon={X}
            label={t('Close the note beside')}
            keys="CmdOrCtrl+Alt+B"
            onClick={() => run('beside')}
          />
        </span>
      </div>
      <BesideNote text={text} />
    </div>
  );
}

function BesideNote({ text }: { readonly text: RefObject<NoteEditorHandle | null> }) {
  const { beside, library } = useDesk();
  const now = useStore(beside.store);
  const templates = useStore(library.store, (lists) => lists.templates);
  switch (now.phase) {
    case 'none':
      return null;
    case 'loading':
      return <Waiting label={t('Opening the note')} lines={9} />;
    case 'failed':
      return (
        <EmptyState
          title={t('The note could not be opened')}
          action={<Button onClick={() => void beside.open(now.id)}>{t('Try again')}</Button>}
        >
          {now.message}
        </EmptyState>
      );
    case 'open': {
      const { note, version } = now.opened;
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        <section className="beside-page scrolls" tabIndex={0} data-pane-focus aria-label={t('The note beside')}>
          <ReadPaper
            label={note.title || t('Untitled note')}
            note={note}
            template={templates?.find(({ id }) => id === note.template) ?? null}
          >
            <ReadText key={`${note.id} ${version}`} note={now.opened} label={t('Text beside')} handle={text} />
          </ReadPaper>
        </section>
      );
    }
  }
}
