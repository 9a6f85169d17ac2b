import './source-view.css';
import './edition-view.css';
import { ArrowLeft, CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Reply } from '../../core/contract/reply.ts';
import type { EditionChanges, SourceDetail } from '../../core/contract/source-methods.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import { dateOf, nameSource } from '../ui/name-source.ts';
import { ChangedPassages } from './changed-passages.tsx';
import { useSource } from './use-source.ts';

/** What a new edition of a source says differently, and which facts that touches. */
export function EditionView({ id }: { readonly id: string }) {
  const backend = useBackend();
  const { view, session, page } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const hasNote = useStore(page.store, (now) => now.phase === 'open');
  const source = useSource(id);
  const [changes, setChanges] = useState<Reply<EditionChanges> | null>(null);
  const { reply } = source;
  // Facts changed, or the source did: what is touched may be something else.
  useEffect(() => {
    if (!reply) return;
    let wanted = true;
    void backend.sources.compareEditions({ dossier, source: id }).then((answer) => wanted && setChanges(answer));
    return () => {
      wanted = false;
    };
  }, [backend, dossier, id, reply]);

  const refused = reply?.ok === false ? reply : changes?.ok === false ? changes : null;
  return (
    <article className="source-sheet edition-sheet" aria-label={t('What changed')}>
      <Button
        look="quiet"
        icon={ArrowLeft}
        className="source-back"
        onClick={() => view.change((old) => ({ ...old, source: null }))}
      >
        {hasNote ? t('Back to the note') : t('Close')}
      </Button>
      {refused ? (
        <EmptyState
          title={t('The editions could not be compared')}
          action={<Button onClick={source.again}>{t('Try again')}</Button>}
        >
          {refused.message}
        </EmptyState>
      ) : reply?.ok && changes?.ok ? (
        <Compared detail={reply.value} changes={changes.value} />
      ) : (
        <Waiting label={t('Comparing the editions')} lines={9} />
      )}
    </article>
  );
}

interface ComparedProps {
  readonly detail: SourceDetail;
  readonly changes: EditionChanges;
}

function Compared({ detail, changes }: ComparedProps) {
  const { view } = useDesk();
  const { source, open } = detail;
  const { previous, passages } = changes;
  const count = passages.filter(({ change }) => change !== 'same').length;
  return (
    <>
      <p className="source-label">{t('New edition')}</p>
      <h1 className="source-title" lang={source.language} dir="auto">
        {nameSource(source.csl)}
      </h1>
      <p className="edition-lead">
        {count === 0
          ? t('The paragraphs are the same as in the edition before.')
          : t('{count} {count, plural, one {paragraph is} other {paragraphs are}} not as in the edition before.', {
              count,
            })}
      </p>
      <div className="source-buttons edition-buttons">
        <Button
          look={open > 0 ? 'primary' : 'plain'}
          onClick={() => showSource(view, source.id, { show: open > 0 ? 'review' : 'text' })}
        >
          {open > 0
            ? t('Review {open} suggested {open, plural, one {fact} other {facts}}', { open })
            : t('Read this edition')}
        </Button>
        <Button onClick={() => showSource(view, previous.id)}>{t('Read the edition before')}</Button>
      </div>
      <TouchedFacts detail={detail} changes={changes} />
      <ChangedPassages
        passages={passages}
        source={source}
        before={nameEdition(t('Before'), previous.csl)}
        after={nameEdition(t('Now'), source.csl)}
      />
    </>
  );
}

function nameEdition(name: string, { issued }: SourceDetail['source']['csl']): string {
  const date = dateOf(issued);
  return date === null ? name : `${name}, ${writeDay(date)}`;
}

/** Facts resting on the edition before, those whose words are gone first. */
function TouchedFacts({ detail: { source }, changes }: ComparedProps) {
  const { view } = useDesk();
  const { facts, previous } = changes;
  const touched = facts.filter(({ stands }) => !stands);
  const standing = facts.filter(({ stands }) => stands);
  if (facts.length === 0) return <p className="edition-none">{t('No fact rests on the edition before.')}</p>;
  const list = (shown: typeof facts, title: string, Icon: typeof CircleCheck, touches: boolean) =>
    shown.length > 0 && (
      <section className="edition-facts" data-touched={touches || undefined} aria-label={title}>
        <h2 className="edition-facts-title">
          <Icon size={15} strokeWidth={2} aria-hidden />
          {title}
        </h2>
        <ul>
          {shown.map(({ fact, passage }) => {
            const cited = fact.citations.find((one) => one.source === previous.id);
            const span = passage === null ? (cited?.span ?? null) : null;
            return (
              <li key={fact.id} className="edition-fact">
                <FactSummary fact={fact} />
                <Button
                  look="quiet"
                  className="edition-look"
                  onClick={() =>
                    passage === null
                      ? showSource(view, previous.id, { passage: cited?.passage ?? null, span })
                      : showSource(view, source.id, { passage })
                  }
                >
                  {passage === null ? t('Its words in the edition before') : t('In passage {passage} now', { passage })}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
    );
  return (
    <>
      {list(
        touched,
        t('{touched, plural, one {The words of 1 fact are gone} other {The words of # facts are gone}}', {
          touched: touched.length,
        }),
        TriangleAlert,
        true,
      )}
      {list(
        standing,
        t('{standing, plural, one {The words of 1 fact still stand} other {The words of # facts still stand}}', {
          standing: standing.length,
        }),
        CircleCheck,
        false,
      )}
    </>
  );
}
