import '../ui/aside-pane.css';
import './updates-pane.css';
import { X } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { UPDATE_KEYS } from '../commands/update-keys.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import type { Updates } from '../state/updates.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { KeyStrip } from '../ui/key-strip.tsx';
import { Keys } from '../ui/keys.tsx';
import { AllQuestion } from './all-question.tsx';
import { PlaceCard } from './place-card.tsx';
import { useUpdateKeys } from './use-update-keys.ts';

/** Places of the open note whose facts changed, in reading order: old beside new, for its author to decide. */
export function UpdatesPane() {
  const { updates, page, session } = useDesk();
  const run = useRunCommand();
  const now = useStore(updates.store);
  const canWrite = useStore(page.store, (open) => open.phase === 'open' && open.clash === null);
  const readOnly = useStore(session, (state) => state.phase === 'open' && state.dossier.readOnly) || !canWrite;
  const [asking, setAsking] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const places = now.places ?? [];
  const reworded = places.filter((place) => place.reworded);
  const decideAll = (decide: 'update' | 'keep') => {
    if (decide === 'update' && reworded.length > 0) return setAsking(true);
    updates.decide(
      decide,
      places.map(({ key }) => key),
    );
  };
  const onKeyDown = useUpdateKeys({ readOnly, decideAll });
  useFocusWanted(pane, now);

  return (
    <section ref={pane} className="aside-pane updates-pane" aria-label={t('Changed facts')} onKeyDown={onKeyDown}>
      <header className="aside-head">
        <h2 className="aside-title" tabIndex={-1}>
          {t('Changed facts')}
        </h2>
        <p className="aside-count">{countPlaces(places.length)}</p>
        <IconButton
          icon={X}
          label={t('Close and go back to the text')}
          keys="Esc"
          onClick={() => run('back-to-text')}
        />
        {places.length > 1 && !readOnly && !asking && (
          <div className="updates-all">
            <Button onClick={() => decideAll('update')}>
              {t('Update all')}
              <Keys keys="Shift+U" />
            </Button>
            <Button onClick={() => decideAll('keep')}>
              {t('Keep all')}
              <Keys keys="Shift+K" />
            </Button>
          </div>
        )}
      </header>
      {readOnly && places.length > 0 && (
        <p className="updates-remark">{t('This note can only be read now, so nothing can be decided here.')}</p>
      )}
      {asking && <AllQuestion places={places} onClose={() => setAsking(false)} />}
      <List now={now} readOnly={readOnly} />
      {places.length > 0 && !readOnly && <KeyStrip keys={UPDATE_KEYS} />}
      <p className="visually-hidden" role="status">
        {now.said}
      </p>
    </section>
  );
}

function List({ now, readOnly }: { readonly now: Updates; readonly readOnly: boolean }) {
  const { updates, page } = useDesk();
  const language = useStore(page.store, (open) => (open.phase === 'open' ? open.opened.note.language : undefined));
  const { places, pinned, current, trouble } = now;
  if (trouble !== null)
    return (
      <EmptyState
        title={t('What changed could not be read')}
        action={<Button onClick={() => void updates.refresh()}>{t('Try again')}</Button>}
      >
        {trouble}
      </EmptyState>
    );
  if (places === null) return <Waiting label={t('Looking for changed facts')} lines={6} />;
  return (
    <div className="aside-scroller scrolls">
      {places.length === 0 ? (
        <EmptyState title={t('All facts are as you inserted them')}>
          {pinned.length > 0
            ? t('Pinned words stay as they are, whatever happens to their fact.')
            : t('When a fact of this note is corrected, you see old and new side by side here, and decide.')}
        </EmptyState>
      ) : (
        <ul className="place-list" aria-label={t('Places to look at')}>
          {places.map((place) => (
            <PlaceCard
              key={place.key}
              place={place}
              language={language}
              current={place.key === current}
              readOnly={readOnly}
            />
          ))}
        </ul>
      )}
      {pinned.length > 0 && (
        <>
          <h3 className="aside-part">{t('Pinned although their fact changed')}</h3>
          <ul className="place-list" aria-label={t('Pinned places')}>
            {pinned.map((place) => (
              <PlaceCard
                key={place.key}
                place={place}
                language={language}
                current={place.key === current}
                readOnly={readOnly}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Brings the keyboard to the place that is looked at whenever it is wanted there, and once when the list opens. */
function useFocusWanted(pane: RefObject<HTMLElement | null>, { wanted, places, current }: Updates): void {
  const done = useRef<number | null>(null);
  useEffect(() => {
    if (places === null || done.current === wanted) return;
    done.current = wanted;
    const card = pane.current?.querySelector<HTMLElement>('[data-place][aria-current]');
    const target = card ?? pane.current?.querySelector<HTMLElement>('.aside-title');
    target?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [pane, wanted, places]);
  useEffect(() => {
    if (current === null) return;
    pane.current?.querySelector('[data-place][aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [pane, current]);
}

function countPlaces(count: number): string {
  return count === 0 ? t('None to look at') : t('{count, plural, one {One place} other {# places}}', { count });
}
