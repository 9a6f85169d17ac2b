import { BookOpen, CornerDownRight, Pin, PinOff, SquarePen } from 'lucide-react';
import { memo, useId } from 'react';
import { compareWords } from '../../core/facts/compare-words.ts';
import { wholeWords } from '../../core/note/whole-words.ts';
import { t } from '../language/t.ts';
import { useLanguage } from '../language/use-language.ts';
import type { ChangedPlace, PlaceChange } from '../state/updates-places.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import { nameSource } from '../ui/name-source.ts';
import { WordChanges } from '../ui/word-changes.tsx';
import { writeInstant } from '../ui/write-instant.ts';
import { describeReason } from './describe-reason.ts';

interface PlaceCardProps {
  readonly place: ChangedPlace;
  /** BCP 47, of the note. */
  readonly language: string | undefined;
  readonly current: boolean;
  readonly readOnly: boolean;
}

/** One place: what it says, what the fact says now and why. The one looked at shows all it knows, and what can be done. */
export const PlaceCard = memo(function PlaceCard({ place, language, current, readOnly }: PlaceCardProps) {
  useLanguage();
  const { updates } = useDesk();
  const id = useId();
  const { change, words, reworded } = place;
  const context = wholeWords(place.context);
  return (
    <li className="aside-item" data-current={current || undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys of all its places */}
      <article
        className="aside-card"
        data-place={place.key}
        aria-labelledby={id}
        aria-current={current || undefined}
        data-pane-focus={current || undefined}
        tabIndex={current ? 0 : -1}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button') === null) updates.look(place.key, true);
        }}
      >
        <p className="place-reasons" id={id}>
          {change.reasons.map((reason) => (
            <span key={reason.what} className="place-reason" data-what={reason.what}>
              {describeReason(reason)}
            </span>
          ))}
          {change.reasons.length === 0 && (
            <span className="place-reason">{t('Other details of the fact changed')}</span>
          )}
        </p>
        <p className="place-words readable" lang={language} dir="auto">
          <span className="place-around">{context.before}</span>
          <mark className="place-mark" data-own={reworded || undefined}>
            {reworded ? words : <WordChanges words={compareWords(words, change.after)} />}
          </mark>
          <span className="place-around">{context.after}</span>
        </p>
        {reworded && (
          <div className="place-reworded">
            <p>
              <strong>{t('Reworded by you.')}</strong> {t('An update puts the fact’s words in place of yours:')}
            </p>
            <p className="readable" lang={change.fact.language} dir="auto">
              <WordChanges words={compareWords(change.before, change.after)} />
            </p>
          </div>
        )}
        {current && <Details change={change} />}
        {current && <Actions place={place} readOnly={readOnly} />}
      </article>
    </li>
  );
});

function Details({ change: { since, source, fact } }: { readonly change: PlaceChange }) {
  const { view, factEditor } = useDesk();
  const { successor } = fact;
  const [citation] = fact.citations;
  return (
    <div className="place-details">
      <ol aria-label={t('Revisions since')}>
        {since.map(({ revision, at, by, reason }) => (
          <li key={revision}>
            <span className="place-why">{reason || t('Changed')}</span>
            <span className="place-who">{[by ?? t('Name not given'), writeInstant(at)].join(' · ')}</span>
          </li>
        ))}
      </ol>
      {source && citation ? (
        <Button
          look="quiet"
          icon={BookOpen}
          className="place-source"
          onClick={() => showSource(view, source.id, { passage: citation.passage, span: citation.span })}
        >
          <span>{nameSource(source.csl)}</span>
        </Button>
      ) : (
        <p className="place-who">{t('No source supports this fact.')}</p>
      )}
      <Button
        look="quiet"
        icon={SquarePen}
        className="place-source"
        onClick={() => factEditor.open(successor ?? fact.id)}
      >
        {successor === undefined ? t('Open the fact') : t('Open what took its place')}
      </Button>
    </div>
  );
}

function Actions({ place, readOnly }: Pick<PlaceCardProps, 'place' | 'readOnly'>) {
  const { updates } = useDesk();
  const pinned = place.link.pinned === true;
  return (
    <div className="aside-actions">
      {!readOnly && !pinned && (
        <>
          <Button look={place.reworded ? 'plain' : 'primary'} onClick={() => updates.decide('update')}>
            {place.reworded ? t('Replace my words') : t('Update')}
            <Keys keys="U" />
          </Button>
          <Button onClick={() => updates.decide('keep')}>
            {t('Keep')}
            <Keys keys="K" />
          </Button>
        </>
      )}
      {!readOnly && (
        <Button icon={pinned ? PinOff : Pin} onClick={() => updates.decide(pinned ? 'unpin' : 'pin')}>
          {pinned ? t('Unpin') : t('Pin')}
          <Keys keys="P" />
        </Button>
      )}
      <Button look="quiet" icon={CornerDownRight} onClick={updates.goThere}>
        {t('Go there')}
        <Keys keys="G" />
      </Button>
    </div>
  );
}
