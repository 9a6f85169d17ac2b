import type { FactDetail } from '../../../core/contract/backend.ts';
import type { Span } from '../../../core/facts/fact.ts';
import { Button } from '../../ui/button.tsx';
import { describeFact } from '../../ui/describe-fact.ts';
import { KindWord } from '../../ui/fact-kind.tsx';
import { StatusMark } from '../../ui/fact-status.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { FactPlace } from './fact-place.ts';

interface FactDetailsProps {
  readonly detail: FactDetail;
  readonly place: FactPlace;
  /** The note on the page, which is no other use. */
  readonly note: string;
  readonly onOpenSource: (source: string, passage: number, span: Span | null) => void;
}

export function FactDetails({ detail, place, note, onOpenSource }: FactDetailsProps) {
  const { fact, citations } = detail;
  const others = detail.uses.filter((use) => use.note !== note);
  const changed = fact.revision > place.revision;
  return (
    <>
      <p className="fact-card-head">
        <KindWord kind={fact.kind} />
        <StatusMark status={fact.status} named />
      </p>
      <p className="fact-card-claim" lang={fact.language}>
        {fact.claim}
      </p>
      <p className="fact-card-quiet">{describeFact(fact).join(' · ')}</p>
      {changed && (
        <p className="fact-card-change">
          <strong>Changed since it was put here.</strong> Then: {place.shown}
        </p>
      )}
      {place.reworded && !changed && (
        <p className="fact-card-change">
          Reworded here.{place.shown === fact.claim ? '' : ` As inserted: ${place.shown}`}
        </p>
      )}
      {citations.length === 0 && <p className="fact-card-change">No source supports this fact yet.</p>}
      {citations.map(({ source, passage, span }) => (
        <figure key={`${source.id} ${passage.number} ${span?.start}`} className="fact-card-source">
          <blockquote lang={source.language}>
            <MarkedText text={passage.text} spans={span ? [span] : []} />
          </blockquote>
          <figcaption>
            <span>
              {source.csl.title ?? source.id}
              {passage.summary && ' (our summary)'}
            </span>
            <Button look="quiet" onClick={() => onOpenSource(source.id, passage.number, span)}>
              Open source
            </Button>
          </figcaption>
        </figure>
      ))}
      {others.length > 0 && (
        <p className="fact-card-quiet">
          Also used in {others.map((use) => use.title || 'an untitled note').join(', ')}
        </p>
      )}
    </>
  );
}
