import { TriangleAlert } from 'lucide-react';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';
import type { Concern } from './find-concerns.ts';

/** More are a crowd in a dialog; the number says how many there are. */
const SHOWN = 3;

interface IssueConcernsProps {
  readonly concerns: readonly Concern[];
  /** Leads to the changed facts beside the note. */
  readonly onLookAtChanges: () => void;
}

/** What to look at before a note goes out. */
export function IssueConcerns({ concerns, onLookAtChanges }: IssueConcernsProps) {
  if (concerns.length === 0) return null;
  return (
    <section className="issue-concerns" aria-label={t('Look at this first')}>
      <h3 className="issue-concerns-title">
        <TriangleAlert size={15} strokeWidth={1.9} aria-hidden />
        {t('Look at this first')}
      </h3>
      <ul>
        {concerns.map(({ about, words, which }) => (
          <li key={about}>
            <span className="issue-concern">{words}</span>
            {about === 'changed' && (
              <Button look="quiet" className="issued-link" onClick={onLookAtChanges}>
                {t('Look at the changes')}
              </Button>
            )}
            {which.slice(0, SHOWN).map((one) => (
              <span key={one} className="issue-which" dir="auto">
                {one}
              </span>
            ))}
            {which.length > SHOWN && (
              <span className="issue-which">{t('and {count, number} more', { count: which.length - SHOWN })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
