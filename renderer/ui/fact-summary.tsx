import './fact-summary.css';
import type { ReactNode } from 'react';
import type { Fact, Span } from '../../core/facts/fact.ts';
import { describeFact } from './describe-fact.ts';
import { KindWord } from './fact-kind.tsx';
import { StatusMark } from './fact-status.tsx';
import { MarkedText } from './marked-text.tsx';

interface FactSummaryProps {
  readonly fact: Fact;
  /** Id for the claim, so that what holds the card can be named by it. */
  readonly claimId?: string;
  readonly matches?: readonly Span[];
  /** A line on why it was found. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** A fact as it is read: the claim, then who, when and where. */
export function FactSummary({ fact, claimId, matches = [], note, children }: FactSummaryProps) {
  const about = describeFact(fact);
  return (
    <div className="fact-summary" data-kind={fact.kind} data-status={fact.status}>
      <p className="fact-claim" id={claimId} lang={fact.language} dir="auto">
        <MarkedText text={fact.claim} spans={matches} />
      </p>
      <p className="fact-about">
        <KindWord kind={fact.kind} />
        <span className="fact-about-words one-line">{about.join(' · ')}</span>
        <StatusMark status={fact.status} />
      </p>
      {note && <p className="fact-note">{note}</p>}
      {children}
    </div>
  );
}
