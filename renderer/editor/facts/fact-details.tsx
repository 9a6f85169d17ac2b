import type { FactDetail } from '../../../core/contract/backend.ts';
import type { Fact, Span } from '../../../core/facts/fact.ts';
import { writeDay } from '../../language/format.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { describeFact } from '../../ui/describe-fact.ts';
import { KindWord } from '../../ui/fact-kind.tsx';
import { StatusMark } from '../../ui/fact-status.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { today } from '../../ui/today.ts';
import type { FactPlace } from './fact-place.ts';

interface FactDetailsProps {
  readonly detail: FactDetail;
  readonly place: FactPlace;
  /** What the fact says now in the place's wording. */
  readonly now: string;
  readonly onOpenSource: (source: string, passage: number, span: Span | null) => void;
}

/** What a fact says, how far it can be relied on, and the words it rests on. */
export function FactDetails({ detail, place, now, onOpenSource }: FactDetailsProps) {
  const { fact, citations } = detail;
  const about = [
    ...describeFact(fact),
    fact.asAt && t('as at {day}', { day: writeDay(fact.asAt) }),
    fact.marking,
  ].filter(Boolean);
  return (
    <>
      <p className="fact-card-head">
        <KindWord kind={fact.kind} />
        <StatusMark status={fact.status} named />
        {place.pinned && <span>{t('Pinned to revision {revision}', { revision: place.revision })}</span>}
      </p>
      <p className="fact-card-claim" lang={fact.language} dir="auto">
        {fact.claim}
      </p>
      <p className="fact-card-quiet">{about.join(' · ')}</p>
      {warningsOf(fact).map((words) => (
        <p key={words} className="fact-card-change">
          <strong>{words}</strong>
        </p>
      ))}
      <PlaceState place={place} fact={fact} now={now} />
      {citations.length === 0 && <p className="fact-card-change">{t('No source supports this fact yet.')}</p>}
      {citations.map(({ source, passage, span, withdrawn }) => (
        <figure key={`${source.id} ${passage.number} ${span?.start}`} className="fact-card-source">
          <blockquote lang={source.language}>
            <MarkedText text={passage.text} spans={span ? [span] : []} />
          </blockquote>
          <figcaption>
            <span>
              {source.csl.title ?? source.id}
              {passage.summary && ` ${t('(our summary)')}`}
              {withdrawn !== null && (
                <strong className="fact-card-warn"> {t('Withdrawn: {reason}', { reason: withdrawn })}</strong>
              )}
            </span>
            <Button look="quiet" onClick={() => onOpenSource(source.id, passage.number, span)}>
              {t('Open source')}
            </Button>
          </figcaption>
        </figure>
      ))}
    </>
  );
}

function warningsOf({ disclosure, reviewBy }: Fact): readonly string[] {
  return [
    ...(disclosure === 'do-not-disclose' ? [t('Do not disclose')] : []),
    ...(reviewBy !== undefined && reviewBy <= today()
      ? [t('Due for review since {day}', { day: writeDay(reviewBy) })]
      : []),
  ];
}

/** How the words here stand to the fact. */
function PlaceState({ place, fact, now }: { readonly place: FactPlace; readonly fact: Fact; readonly now: string }) {
  const differs = now !== place.shown;
  const looked = Math.max(place.kept, place.revision) >= fact.revision;
  const reworded = place.reworded ? ` ${t('Reworded here.')}` : '';
  if (differs && !looked && !place.pinned)
    return (
      <p className="fact-card-change">
        <strong>{t('Changed since it was inserted.')}</strong> {t('Then: {words}', { words: place.shown })}
        {reworded}
      </p>
    );
  if (differs)
    return (
      <p className="fact-card-change">
        {place.pinned
          ? t('Pinned as it was: {words}', { words: place.shown })
          : t('Kept as it was: {words}', { words: place.shown })}
        {reworded}
      </p>
    );
  if (!place.reworded) return null;
  return (
    <p className="fact-card-change">
      {place.shown === fact.claim
        ? t('Reworded here.')
        : t('Reworded here. As inserted: {words}', { words: place.shown })}
    </p>
  );
}
