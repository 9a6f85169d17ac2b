import './source-view.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../core/contract/reply.ts';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { nameSource } from '../ui/name-source.ts';
import { PassageBlock } from './passage-block.tsx';
import { SourceData } from './source-data.tsx';

interface SourceViewProps {
  readonly id: string;
  /** The passage to show first. */
  readonly passage: number | null;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** A source, read in front of the note: what is known about it, its passages, and the facts that rest on each. */
export function SourceView({ id, passage, onInsert }: SourceViewProps) {
  const backend = useBackend();
  const { session, view, page } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const hasNote = useStore(page.store, (now) => now.phase === 'open');
  const [reply, setReply] = useState<Reply<SourceDetail> | null>(null);
  const head = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let wanted = true;
    void backend.sources.read({ dossier, source: id }).then((answer) => wanted && setReply(answer));
    return () => {
      wanted = false;
    };
  }, [backend, dossier, id]);

  const shown = reply?.ok ? reply.value : null;
  useEffect(() => {
    if (!shown) return;
    const target = passage === null ? head.current : document.getElementById(passageId(passage));
    target?.scrollIntoView({ block: passage === null ? 'nearest' : 'center' });
    if (passage === null) head.current?.focus({ preventScroll: true });
    else target?.focus({ preventScroll: true });
  }, [shown, passage]);

  const close = () => view.change((old) => ({ ...old, source: null }));
  return (
    <article className="source-sheet" aria-label="Source">
      <Button look="quiet" icon={ArrowLeft} className="source-back" onClick={close}>
        {hasNote ? 'Back to the note' : 'Close'}
      </Button>
      {reply === null ? (
        <Waiting label="Reading the source" lines={9} />
      ) : !reply.ok ? (
        <EmptyState title="The source could not be read" action={<Button onClick={close}>Back</Button>}>
          {reply.message}
        </EmptyState>
      ) : (
        <>
          <p className="source-label">Source</p>
          <h1 className="source-title" ref={head} tabIndex={-1} lang={reply.value.source.language}>
            {nameSource(reply.value.source.csl)}
          </h1>
          <SourceData source={reply.value.source} />
          {reply.value.source.passages.map((one) => (
            <PassageBlock
              key={one.number}
              id={passageId(one.number)}
              passage={one}
              language={reply.value.source.language}
              sought={one.number === passage}
              facts={reply.value.facts.filter((entry) => entry.passage === one.number).map((entry) => entry.fact)}
              onInsert={hasNote ? onInsert : null}
            />
          ))}
          {reply.value.source.passages.length === 0 && (
            <EmptyState title="No passages are recorded">
              Only the data of this source was kept, not its text.
            </EmptyState>
          )}
        </>
      )}
    </article>
  );
}

function passageId(number: number): string {
  return `passage-${number}`;
}
