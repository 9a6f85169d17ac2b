import './card.css';
import { memo, useId } from 'react';
import type { Alike } from '../../core/contract/review-methods.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import { t } from '../language/t.ts';
import { useLanguage } from '../language/use-language.ts';
import type { OpenEdit } from '../state/review-page.ts';
import { useDesk } from '../state/use-desk.tsx';
import { KindWord } from '../ui/fact-kind.tsx';
import { AlikeFacts, MoreFacts } from './alike-facts.tsx';
import { CardActions } from './card-actions.tsx';
import { CardDetails } from './card-details.tsx';
import { CardEdit } from './card-edit.tsx';
import { CardState } from './card-state.tsx';
import { describeDraft } from './describe-draft.ts';

interface CardProps {
  readonly suggestion: Suggestion;
  readonly source: string;
  readonly index: number;
  readonly total: number;
  readonly current: boolean;
  readonly marked: boolean;
  readonly edit: OpenEdit | null;
  /** Null while it is not known. */
  readonly alike: readonly Alike[] | null;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** One suggestion: what it says, what is known about it, and what can be done with it once it is chosen. */
export const Card = memo(function Card(props: CardProps) {
  useLanguage();
  const { suggestion, index, total, current, marked, edit, alike, onInsert } = props;
  const { review } = useDesk();
  const claimId = useId();
  const { id, draft, state } = suggestion;
  const likest = alike?.[0] ?? null;
  const known = (current && state === 'open' && alike) || [];
  // The likest comes first. More than one beside the card would push its buttons out of view.
  const compared = known.slice(0, 1).filter(({ likeness }) => likeness !== 'related');
  const more = known.slice(compared.length);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the review hears J and K wherever the focus is
    <article
      className="card"
      aria-labelledby={claimId}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-current={current || undefined}
      tabIndex={current ? 0 : -1}
      data-card={id}
      data-pane-focus={current || undefined}
      data-current={current || undefined}
      data-state={state}
      data-kind={draft.kind}
      data-marked={marked || undefined}
      onClick={() => !current && review.choose(id)}
    >
      <header className="card-head">
        <KindWord kind={draft.kind} />
        <CardState suggestion={suggestion} marked={marked} likeness={current ? null : (likest?.likeness ?? null)} />
      </header>
      {edit ? (
        <CardEdit edit={edit} suggestion={suggestion} />
      ) : (
        <>
          <div className="card-body">
            <div className="card-own">
              {compared.length > 0 && <p className="card-own-name">{t('This article')}</p>}
              <p className="card-claim" id={claimId} lang={draft.language} dir="auto">
                {draft.claim}
              </p>
              {current ? (
                <CardDetails suggestion={suggestion} />
              ) : (
                <p className="card-about one-line">{describeDraft(draft)}</p>
              )}
            </div>
            {compared.length > 0 && <AlikeFacts alike={compared} />}
          </div>
          {more.length > 0 && <MoreFacts alike={more} />}
          {current && <CardActions suggestion={suggestion} marked={marked} onInsert={onInsert} />}
        </>
      )}
      {edit && (
        <p className="visually-hidden" id={claimId}>
          {draft.claim}
        </p>
      )}
    </article>
  );
});
