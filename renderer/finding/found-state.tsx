import type { ReactNode } from 'react';
import { writeList } from '../language/format.ts';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';
import type { FoundNotes } from './use-found-notes.ts';

interface FoundStateProps {
  readonly found: FoundNotes & { readonly stop: () => void };
  /** What stands at the end of the line. */
  readonly children: ReactNode;
}

/** How many places were found, how far the search is, and the way to stop it. */
export function FoundState({ found, children }: FoundStateProps) {
  const { phase, notes, unread, looked, of, trouble, stop } = found;
  const places = notes.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="found-state">
      <div className="found-line">
        {phase === 'looking' && (
          <span className="dialog-progress">
            <progress aria-label={t('Notes looked through')} max={Math.max(of, 1)} value={looked} />
            {t('{looked, number} of {of, plural, one {# note} other {# notes}}', { looked, of })}
            <Button look="quiet" onClick={stop}>
              {t('Stop')}
            </Button>
          </span>
        )}
        <p role="status" className="found-count">
          {phase === 'looking' || phase === 'none'
            ? ''
            : t('{places, plural, one {# place} other {# places}} in {notes, plural, one {# note} other {# notes}}', {
                places,
                notes: notes.length,
              })}
          {phase === 'full' && ` ${t('There are more: add words to narrow the search.')}`}
          {phase === 'stopped' && ` ${t('Stopped before every note was looked through.')}`}
        </p>
        {children}
      </div>
      {unread.length > 0 && (
        <p className="field-error">
          {t('{count, plural, one {One note} other {# notes}} could not be looked through: {titles}', {
            count: unread.length,
            titles: writeList(unread.slice(0, 5).map(({ title }) => `“${title || t('Untitled note')}”`)),
          })}
        </p>
      )}
      {trouble !== null && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
