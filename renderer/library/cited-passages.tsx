import { Plus, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FactDetail } from '../../core/contract/backend.ts';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import type { Citation } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { nameSource } from '../ui/name-source.ts';
import { WithdrawnSource } from '../ui/withdrawn-source.tsx';
import { ChoosePassage } from './choose-passage.tsx';

interface CitedPassagesProps {
  readonly citations: readonly Citation[];
  /** What the fact cited when it was read, with its text. */
  readonly known: FactDetail['citations'];
  readonly readOnly: boolean;
  readonly onChange: (citations: readonly Citation[]) => void;
}

/** Each passage a fact rests on with its exact words; one more is chosen from a source. */
export function CitedPassages({ citations, known, readOnly, onChange }: CitedPassagesProps) {
  const { view } = useDesk();
  const [choosing, setChoosing] = useState(false);
  const textOf = useTexts(citations, known);
  return (
    <>
      {citations.length === 0 && <p className="field-hint">{t('No source supports it yet.')}</p>}
      {citations.map((citation, index) => {
        const { title, language, text, withdrawn } = textOf(citation);
        return (
          <figure key={keyOf(citation)} className="cited">
            <blockquote className="readable" lang={language} dir="auto">
              {text === null ? (
                t('Reading the passage…')
              ) : (
                <MarkedText text={text} spans={citation.span ? [citation.span] : []} />
              )}
            </blockquote>
            {withdrawn !== null && <WithdrawnSource reason={withdrawn} />}
            <figcaption>
              <Button
                look="quiet"
                className="editor-link"
                onClick={() => showSource(view, citation.source, { passage: citation.passage, span: citation.span })}
              >
                {title}
              </Button>
              <span>{t('passage {number}', { number: citation.passage })}</span>
              {!readOnly && (
                <IconButton
                  icon={X}
                  size={14}
                  label={t('Remove passage {passage} of {title}', { passage: citation.passage, title })}
                  onClick={() => onChange(citations.filter((_, at) => at !== index))}
                />
              )}
            </figcaption>
          </figure>
        );
      })}
      {!readOnly && (
        <Button look="quiet" icon={Plus} className="edit-add" onClick={() => setChoosing(true)}>
          {t('Add a passage')}
        </Button>
      )}
      {choosing && (
        <ChoosePassage
          onClose={() => setChoosing(false)}
          onChoose={(citation) => {
            setChoosing(false);
            if (!citations.some((one) => keyOf(one) === keyOf(citation))) onChange([...citations, citation]);
          }}
        />
      )}
    </>
  );
}

function keyOf({ source, passage, span }: Citation): string {
  return `${source} ${passage} ${span?.start} ${span?.end}`;
}

interface PassageText {
  readonly title: string;
  readonly language: string | undefined;
  /** Null while it is being read. */
  readonly text: string | null;
  /** Why its source was withdrawn; null while it stands. */
  readonly withdrawn: string | null;
}

/** Texts of passages: those the fact came with, and those of sources chosen since. */
function useTexts(citations: readonly Citation[], known: FactDetail['citations']): (citation: Citation) => PassageText {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [sources, setSources] = useState<ReadonlyMap<string, SourceDetail>>(new Map());
  const missing = [
    ...new Set(
      citations
        .filter(
          (one) => !known.some(({ source, passage }) => source.id === one.source && passage.number === one.passage),
        )
        .map(({ source }) => source),
    ),
  ].join('\n');
  useEffect(() => {
    let wanted = true;
    for (const source of missing.split('\n').filter((id) => id !== ''))
      void backend.sources.read({ dossier, source }).then((reply) => {
        if (wanted && reply.ok) setSources((old) => new Map(old).set(source, reply.value));
      });
    return () => {
      wanted = false;
    };
  }, [backend, dossier, missing]);
  return (citation) => {
    const at = known.find(
      ({ source, passage }) => source.id === citation.source && passage.number === citation.passage,
    );
    if (at) {
      const { source, passage, withdrawn } = at;
      return { title: nameSource(source.csl), language: source.language, text: passage.text, withdrawn };
    }
    const detail = sources.get(citation.source);
    if (!detail) return { title: t('Source'), language: undefined, text: null, withdrawn: null };
    const { source, withdrawn } = detail;
    const text = source.passages.find(({ number }) => number === citation.passage)?.text ?? '';
    return { title: nameSource(source.csl), language: source.language, text, withdrawn: withdrawn?.reason ?? null };
  };
}
