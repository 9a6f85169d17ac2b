import './issued.css';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { IssuedCopy, IssuedDetail } from '../../core/contract/issued-methods.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { type IssuedPlace, showIssued } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { nameChanged, nameCopy } from './describe-copy.ts';
import { IssuedCopyView } from './issued-copy.tsx';
import { IssuedTitle } from './issued-title.tsx';

interface IssuedViewProps {
  readonly place: IssuedPlace;
  /** Draws the frozen text, for reading. */
  readonly text: (detail: IssuedDetail) => ReactNode;
}

/** Copies of notes as they went out: the list, or one of them. */
export function IssuedView({ place, text }: IssuedViewProps) {
  const { view, issued } = useDesk();
  const { copy } = place;
  const back = () =>
    copy === null ? view.change((old) => ({ ...old, issued: null })) : showIssued(view, { note: place.note });
  useEffect(() => {
    if (copy !== null) void issued.read(copy);
  }, [issued, copy]);
  return (
    <section className="issued scrolls" aria-label={t('Issued copies')} data-reading={copy !== null || undefined}>
      <Button look="quiet" icon={ArrowLeft} className="issued-back" onClick={back}>
        {copy === null ? t('Close') : t('All issued copies')}
      </Button>
      {copy === null ? <CopyList note={place.note} /> : <OneCopy id={copy} text={text} />}
    </section>
  );
}

function OneCopy({ id, text }: { readonly id: string; readonly text: IssuedViewProps['text'] }) {
  const { issued } = useDesk();
  const { detail, trouble } = useStore(issued.store);
  if (detail?.copy.id === id) return <IssuedCopyView key={id} detail={detail} text={text} />;
  return trouble === null ? (
    <Waiting label={t('Reading the copy')} lines={9} />
  ) : (
    <EmptyState
      title={t('The copy could not be read')}
      action={<Button onClick={() => void issued.read(id)}>{t('Try again')}</Button>}
    >
      {trouble}
    </EmptyState>
  );
}

function CopyList({ note }: { readonly note: string | null }) {
  const { view, issued } = useDesk();
  const { copies, trouble } = useStore(issued.store);
  const shown = copies?.filter((copy) => note === null || copy.note === note);
  return (
    <div className="issued-list">
      <IssuedTitle>{t('Issued copies')}</IssuedTitle>
      {note !== null && (
        <p className="field-hint">
          {t('Of one note only.')}{' '}
          <Button look="quiet" className="issued-link" onClick={() => showIssued(view, {})}>
            {t('Show all')}
          </Button>
        </p>
      )}
      {trouble !== null ? (
        <EmptyState
          title={t('The copies could not be read')}
          action={<Button onClick={() => void issued.refresh()}>{t('Try again')}</Button>}
        >
          {trouble}
        </EmptyState>
      ) : shown === undefined ? (
        <Waiting label={t('Reading issued copies')} lines={6} />
      ) : shown.length === 0 ? (
        <EmptyState title={t('Nothing has been issued yet')}>
          {t(
            '“Issue this note” freezes a note with its facts and its Word file under a number. It is listed here, and says when one of its facts changes.',
          )}
        </EmptyState>
      ) : (
        <ul>
          {shown.map((copy) => (
            <li key={copy.id}>
              <CopyRow copy={copy} onOpen={() => showIssued(view, { copy: copy.id, note })} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function CopyRow({ copy, onOpen }: { readonly copy: IssuedCopy; readonly onOpen: () => void }) {
  const changed = nameChanged(copy);
  const about = [
    nameCopy(copy),
    copy.recipients.length > 0 ? t('to {people}', { people: copy.recipients.join(', ') }) : null,
    copy.addenda > 0 ? t('{count, plural, one {# addendum} other {# addenda}}', { count: copy.addenda }) : null,
  ];
  return (
    <button type="button" className="issued-row" onClick={onOpen}>
      <span className="issued-row-title" dir="auto">
        {copy.title || t('Untitled note')}
      </span>
      <span className="issued-row-about">{about.filter(Boolean).join(' · ')}</span>
      {changed !== null && <span className="issued-changed">{changed}</span>}
    </button>
  );
}
