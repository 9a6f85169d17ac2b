import './note-page.css';
import type { ReactNode } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import type { OpenPage } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { NoteHeader } from './note-header.tsx';
import { WelcomeLine } from './welcome-line.tsx';

interface NotePageProps {
  /** Draws the editor of an open note. */
  readonly editor: (page: OpenPage, template: Template | null) => ReactNode;
}

/** The desk with its sheet of paper. */
export function NotePage({ editor }: NotePageProps) {
  const { page, library, notes } = useDesk();
  const firstNote = useStore(library.store, (lists) => lists.notes?.length === 0);
  const now = useStore(page.store);
  const templates = useStore(library.store, (lists) => lists.templates);

  switch (now.phase) {
    case 'none':
      return <NoNote first={firstNote} />;
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <div className="paper paper-empty">
          <EmptyState
            title="The note could not be opened"
            action={<Button onClick={() => void notes.open(now.id)}>Try again</Button>}
          >
            {now.message}
          </EmptyState>
        </div>
      );
    case 'open': {
      // Without the templates the fields have no names yet; they come at the same time, and only once.
      if (templates === null) return <Loading />;
      const template = templates.find((one) => one.id === now.opened.note.template) ?? null;
      return (
        <>
          <WelcomeLine />
          <article className="paper" aria-label={now.head.title || 'Untitled note'}>
            <NoteHeader key={now.opened.note.id} page={now} template={template} />
            {editor(now, template)}
          </article>
        </>
      );
    }
  }
}

function Loading() {
  return (
    <div className="paper">
      <Waiting label="Opening the note" lines={9} />
    </div>
  );
}

function NoNote({ first }: { readonly first: boolean }) {
  const run = useRunCommand();
  return (
    <div className="paper paper-empty">
      <EmptyState
        title={first ? 'Your first note in this dossier' : 'No note is open'}
        action={
          <Button look="primary" onClick={() => run('new-note')}>
            Write a note
          </Button>
        }
      >
        {first
          ? 'A template lays out its sections and asks for the facts that fit.'
          : 'Choose one on the left, or start from a template.'}
      </EmptyState>
    </div>
  );
}
