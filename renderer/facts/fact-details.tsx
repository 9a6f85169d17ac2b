import { SquarePen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FactDetail } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { StatusMark } from '../ui/fact-status.tsx';
import { listVariants, type WordedFact } from '../ui/fact-variants.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { nameSource } from '../ui/name-source.ts';
import { WithdrawnSource } from '../ui/withdrawn-source.tsx';

interface FactDetailsProps {
  readonly fact: string;
  /** Puts the fact in, in one of its other wordings. */
  readonly onInsert: (fact: WordedFact) => void;
}

/** The passages a fact rests on, its other wordings, and the notes that use it. */
export function FactDetails({ fact, onInsert }: FactDetailsProps) {
  const backend = useBackend();
  const { session, view, notes, library, factEditor } = useDesk();
  // Where a fact is used changes with each save.
  const saved = useStore(library.store, (lists) => lists.notes);
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [reply, setReply] = useState<Reply<FactDetail> | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each save
  useEffect(() => {
    let wanted = true;
    void backend.facts.read({ dossier, fact }).then((answer) => wanted && setReply(answer));
    return () => {
      wanted = false;
    };
  }, [backend, dossier, fact, saved]);

  if (!reply) return <Waiting label={t('Reading the passage')} lines={2} />;
  if (!reply.ok) return <p className="fact-details">{reply.message}</p>;
  const { citations, uses } = reply.value;
  return (
    <div className="fact-details">
      <StatusMark status={reply.value.fact.status} named />
      {citations.length === 0 && <p>{t('No source is recorded for this fact.')}</p>}
      {citations.map(({ source, passage, span, withdrawn }) => (
        <figure key={`${source.id} ${passage.number} ${span?.start}`} className="fact-passage">
          <blockquote className="readable" lang={source.language}>
            <MarkedText text={passage.text} spans={span ? [span] : []} />
          </blockquote>
          {withdrawn !== null && <WithdrawnSource reason={withdrawn} />}
          <figcaption>
            <Button
              look="quiet"
              className="link-button"
              onClick={() => showSource(view, source.id, { passage: passage.number, span })}
            >
              {nameSource(source.csl)}
            </Button>
            <span>
              {passage.summary
                ? t('passage {number}, a summary', { number: passage.number })
                : t('passage {number}', { number: passage.number })}
            </span>
          </figcaption>
        </figure>
      ))}
      <InsertAs detail={reply.value} onInsert={onInsert} />
      <p className="fact-uses">
        {uses.length === 0 ? t('Not used in a note yet') : t('Used in ')}
        {uses.map((use) => (
          <Button key={use.note} look="quiet" className="link-button" onClick={() => void notes.open(use.note)}>
            {use.title || t('Untitled note')}
            {use.places > 1 ? t(', {places} places', { places: use.places }) : ''}
          </Button>
        ))}
      </p>
      <p>
        <Button look="quiet" icon={SquarePen} className="link-button" onClick={() => factEditor.open(fact)}>
          {t('Edit fact')}
        </Button>
      </p>
    </div>
  );
}

function InsertAs({ detail, onInsert }: Pick<FactDetailsProps, 'onInsert'> & { readonly detail: FactDetail }) {
  // Its counterpart in another language is a fact of its own in this list.
  const variants = listVariants(detail, null, detail.fact.language);
  if (variants.length < 2) return null;
  return (
    <ul className="insert-as" aria-label={t('Insert as')}>
      {variants.map(({ wording, label, words }) =>
        wording === 'claim' ? null : (
          <li key={wording}>
            <Button
              look="quiet"
              className="link-button"
              onClick={() => onInsert({ ...detail.fact, worded: { wording, words } })}
            >
              {t('Insert {wording}', { wording: label.toLowerCase() })}
            </Button>
            <span className="insert-as-words" lang={detail.fact.language} dir="auto">
              {words}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
