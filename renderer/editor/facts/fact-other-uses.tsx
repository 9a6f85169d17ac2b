import type { FactDetail } from '../../../core/contract/backend.ts';
import { writePartialDate } from '../../../core/shared/partial-date.ts';
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
      words: title || 'Untitled note',
      about: places === 1 ? 'one place' : `${places} places`,
      go: ways && (() => ways.openNote(id)),
    })),
    ...detail.issued.map(({ id, number, title, day }) => ({
      id,
      words: title || 'Untitled note',
      about: `issued ${writePartialDate(day, 'en')}, No. ${number}`,
      go: ways && (() => ways.openIssued(id)),
    })),
  ];
  if (uses.length === 0) return null;
  return (
    <div className="fact-card-uses">
      <p className="fact-card-quiet">Also used in</p>
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
      {uses.length > SHOWN && <p className="fact-card-quiet">and in {uses.length - SHOWN} more</p>}
    </div>
  );
}
