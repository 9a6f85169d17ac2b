import type { FactDetail } from '../../../core/contract/backend.ts';
import { writeDay } from '../../language/format.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import type { FactWays } from '../editor-types.ts';

/** More would push what can be done out of the card; the fact's editor lists all. */
const SHOWN = 3;

interface FactOtherUsesProps {
  readonly detail: FactDetail;
  /** The note on the page, which is no other use. */
  readonly note: string;
  readonly ways: FactWays | undefined;
}

/** Other notes and issued copies the fact stands in, with the way there. */
export function FactOtherUses({ detail, note, ways }: FactOtherUsesProps) {
  const notes = detail.uses.filter((use) => use.note !== note);
  const uses = [
    ...notes.map(({ note: id, title, places }) => ({
      id,
      words: title || t('Untitled note'),
      about: t('{places, plural, one {one place} other {# places}}', { places }),
      go: ways && (() => ways.openNote(id)),
    })),
    ...detail.issued.map(({ id, number, title, day }) => ({
      id,
      words: title || t('Untitled note'),
      about: t('issued {day}, No. {number}', { day: writeDay(day), number }),
      go: ways && (() => ways.openIssued(id)),
    })),
  ];
  if (uses.length === 0) return null;
  return (
    <div className="fact-card-uses">
      <p className="fact-card-quiet">{t('Also used in')}</p>
      <ul>
        {uses.slice(0, SHOWN).map(({ id, words, about, go }) => (
          <li key={id}>
            {go ? (
              <Button look="quiet" className="fact-card-link" onClick={go}>
                {words}
              </Button>
            ) : (
              words
            )}{' '}
            <span className="fact-card-quiet">{about}</span>
          </li>
        ))}
      </ul>
      {uses.length > SHOWN && (
        <p className="fact-card-quiet">{t('and in {count} more', { count: uses.length - SHOWN })}</p>
      )}
    </div>
  );
}
