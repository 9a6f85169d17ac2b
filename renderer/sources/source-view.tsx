import './source-view.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import type { Fact, Span } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { passageId } from '../ui/article/article-text.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { nameSource } from '../ui/name-source.ts';
import { SourceActions } from './source-actions.tsx';
import { SourceData } from './source-data.tsx';
import { SourceText } from './source-text.tsx';
import { useSource } from './use-source.ts';

interface SourceViewProps {
  readonly id: string;
  /** The passage to show first, and the words in it. */
  readonly passage: number | null;
  readonly span: Span | null;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** A source, read in front of the note: what is known about it, its text, and the facts that rest on each passage. */
export function SourceView({ id, passage, span, onInsert }: SourceViewProps) {
  const { view, page } = useDesk();
  const hasNote = useStore(page.store, (now) => now.phase === 'open');
  const inLibrary = useStore(view, (now) => now.library !== null);
  const inAttention = useStore(view, (now) => now.attention);
  const { reply, again } = useSource(id);
  const close = () => view.change((old) => ({ ...old, source: null }));
  return (
    <article className="source-sheet" aria-label={t('Source')}>
      <Button look="quiet" icon={ArrowLeft} className="source-back" onClick={close}>
        {inLibrary
          ? t('Back to the library')
          : inAttention
            ? t('Back to the list')
            : hasNote
              ? t('Back to the note')
              : t('Close')}
      </Button>
      {reply === null ? (
        <Waiting label={t('Reading the source')} lines={9} />
      ) : !reply.ok ? (
        <EmptyState
          title={t('The source could not be read')}
          action={<Button onClick={again}>{t('Try again')}</Button>}
        >
          {reply.message}
        </EmptyState>
      ) : (
        <Read detail={reply.value} passage={passage} span={span} onInsert={hasNote ? onInsert : null} />
      )}
    </article>
  );
}

interface ReadProps {
  readonly detail: SourceDetail;
  readonly passage: number | null;
  readonly span: Span | null;
  /** Null when there is no note to put facts into. */
  readonly onInsert: ((facts: readonly Fact[]) => void) | null;
}

function Read({ detail, passage, span, onInsert }: ReadProps) {
  const { source } = detail;
  const head = useRef<HTMLHeadingElement>(null);
  const { id } = source;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place asked for in another source is another place
  useEffect(() => {
    if (passage === null) {
      head.current?.scrollIntoView({ block: 'nearest' });
      head.current?.focus({ preventScroll: true });
      return;
    }
    const place = document.getElementById(passageId(passage));
    place?.focus({ preventScroll: true });
    const words = place?.querySelector('[data-look="sought"]') ?? place;
    words?.scrollIntoView({ block: 'center' });
  }, [id, passage, span]);

  return (
    <>
      <p className="source-label">{t('Source')}</p>
      <h1 className="source-title" ref={head} tabIndex={-1} lang={source.language}>
        {nameSource(source.csl)}
      </h1>
      <SourceData source={source} />
      <SourceActions detail={detail} />
      {source.passages.length === 0 ? (
        <EmptyState title={t('No passages are recorded')}>
          {t('Only the data of this source was kept, not its text.')}
        </EmptyState>
      ) : (
        <SourceText detail={detail} passage={passage} span={span} onInsert={onInsert} />
      )}
    </>
  );
}
