import './note-page.css';
import { type ReactNode, useRef } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import type { OpenPage } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { NoteHeader } from './note-header.tsx';
import { useSteadyPages } from './use-steady-pages.ts';
import { WelcomeLine } from './welcome-line.tsx';

interface NotePageProps {
  /** Draws the editor of an open note. */
  readonly editor: (page: OpenPage, template: Template | null) => ReactNode;
}

/** The desk with its sheet of paper. */
export function NotePage({ editor }: NotePageProps) {
  const { page, library, notes, settings } = useDesk();
  const pages = useStore(settings, (now) => now.pageView);
  const firstNote = useStore(library.store, (lists) => lists.notes?.length === 0);
  const now = useStore(page.store);
  const templates = useStore(library.store, (lists) => lists.templates);
  const paper = useRef<HTMLElement>(null);
  useSteadyPages(settings, paper);

  switch (now.phase) {
    case 'none':
      return <NoNote first={firstNote} />;
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <div className="paper paper-empty">
          <EmptyState
            first
            title={t('The note could not be opened')}
            action={<Button onClick={() => void notes.open(now.id)}>{t('Try again')}</Button>}
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
          <article
            ref={paper}
            className="paper"
            data-pages={pages || undefined}
            aria-label={now.head.title || t('Untitled note')}
          >
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
      <Waiting label={t('Opening the note')} lines={9} />
    </div>
  );
}

function NoNote({ first }: { readonly first: boolean }) {
  const run = useRunCommand();
  return (
    <div className="paper paper-empty">
      <EmptyState
        first
        title={first ? t('Your first note in this dossier') : t('No note is open')}
        action={
          <Button look="primary" onClick={() => run('new-note')}>
            {t('Write a note')}
          </Button>
        }
      >
        {first
          ? t('A template lays out its sections and asks for the facts that fit.')
          : t('Choose one on the left, or start from a template.')}
      </EmptyState>
    </div>
  );
}
