import './attention-view.css';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Attention } from '../../core/contract/update-methods.ts';
import { writeNumber } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { ConflictsRow, DueRow, IssuedRow, NoteRow, WithdrawnRow } from './attention-rows.tsx';

interface AttentionViewProps {
  /** Shows an issued copy; without, it is only named. */
  readonly onOpenIssued?: (issued: string) => void;
}

/** What waits for somebody in the dossier, in one place: changed facts, days of review, withdrawn sources, conflicts. */
export function AttentionView({ onOpenIssued }: AttentionViewProps) {
  const { view, page, attention } = useDesk();
  const hasNote = useStore(page.store, (now) => now.phase === 'open');
  const { all, trouble } = useStore(attention.store);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void attention.show();
    title.current?.focus();
  }, [attention]);
  return (
    <section className="attention scrolls" aria-label={t('What needs attention')}>
      <header className="attention-head">
        <Button
          look="quiet"
          icon={ArrowLeft}
          className="attention-back"
          onClick={() => view.change((old) => ({ ...old, attention: false }))}
        >
          {hasNote ? t('Back to the note') : t('Close')}
        </Button>
        <h1 className="attention-title" ref={title} tabIndex={-1}>
          {t('What needs attention')}
        </h1>
      </header>
      {trouble !== null ? (
        <EmptyState
          title={t('What needs attention could not be read')}
          action={<Button onClick={() => void attention.show()}>{t('Try again')}</Button>}
        >
          {trouble}
        </EmptyState>
      ) : all === null ? (
        <Waiting label={t('Looking for what needs attention')} lines={6} />
      ) : (
        <Lists all={all} onOpenIssued={onOpenIssued} />
      )}
    </section>
  );
}

interface ListsProps {
  readonly all: Attention;
  readonly onOpenIssued: AttentionViewProps['onOpenIssued'] | undefined;
}

function Lists({ all, onOpenIssued }: ListsProps) {
  const { notes, due, withdrawn, issued, conflicts } = all;
  if (notes.length + due.length + withdrawn.length + issued.length + conflicts === 0)
    return (
      <EmptyState title={t('Nothing needs attention')}>
        {t(
          'Notes whose facts were corrected, facts due for review, withdrawn sources and contradictions are listed here.',
        )}
      </EmptyState>
    );
  return (
    <>
      <Part title={t('Notes with changed facts')} count={notes.length}>
        {notes.map((note) => (
          <NoteRow key={note.note} note={note} />
        ))}
      </Part>
      <Part title={t('Facts that do not agree')} count={conflicts}>
        {conflicts > 0 && <ConflictsRow count={conflicts} />}
      </Part>
      <Part title={t('Facts due for review')} count={due.length}>
        {due.map((fact) => (
          <DueRow key={fact.id} fact={fact} />
        ))}
      </Part>
      <Part title={t('Issued copies with facts changed since')} count={issued.length}>
        {issued.map((copy) => (
          <IssuedRow key={copy.id} copy={copy} onOpen={onOpenIssued} />
        ))}
      </Part>
      <Part title={t('Withdrawn sources')} count={withdrawn.length}>
        {withdrawn.map((one) => (
          <WithdrawnRow key={one.source.id} withdrawn={one} />
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section className="attention-part" aria-label={title}>
      <h2 className="attention-name">
        {title} <span className="attention-count">{writeNumber(count)}</span>
      </h2>
      <ul className="attention-list">{children}</ul>
    </section>
  );
}
