import { CornerDownLeft, FileOutput, Merge, Stamp, Tag } from 'lucide-react';
import { t } from '../language/t.ts';
import { MOST_SELECTED } from '../state/fact-library.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';

export type SelectionAction = 'tag' | 'status' | 'merge';

interface SelectionBarProps {
  readonly count: number;
  /** Whether all of them were read, not their ids alone. */
  readonly areRead: boolean;
  readonly readOnly: boolean;
  /** Null when there is no note to put facts into. */
  readonly onInsert: (() => void) | null;
  readonly onAction: (action: SelectionAction) => void;
  readonly onExport: () => void;
}

/** More than these are no reading any more, and a merge of them no fact. */
const MOST_MERGED = 20;
const MOST_INSERTED = 200;

/** What can be done with all facts chosen. */
export function SelectionBar({ count, areRead, readOnly, onInsert, onAction, onExport }: SelectionBarProps) {
  const { factLibrary } = useDesk();
  const selecting = useStore(factLibrary.store, (now) => now.selecting);
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('With the chosen facts')}>
      <span className="selection-count" role="status">
        {selecting ? t('Choosing…') : t('{count, number} chosen', { count })}
        {count === MOST_SELECTED && t(', the maximum')}
      </span>
      {!readOnly && (
        <>
          <Button icon={Tag} onClick={() => onAction('tag')}>
            {t('Tags…')}
          </Button>
          <Button icon={Stamp} onClick={() => onAction('status')}>
            {t('Status')}
          </Button>
          <Button
            icon={Merge}
            disabled={count < 2 || count > MOST_MERGED || !areRead}
            onClick={() => onAction('merge')}
          >
            {t('Merge')}
          </Button>
        </>
      )}
      {onInsert && (
        <Button icon={CornerDownLeft} disabled={count > MOST_INSERTED || !areRead} onClick={onInsert}>
          {t('{count, plural, one {Insert in the note} other {Insert all in the note}}', { count })}
        </Button>
      )}
      <Button icon={FileOutput} onClick={onExport}>
        {t('Export')}
      </Button>
      <Button look="quiet" className="selection-end" onClick={factLibrary.unselect}>
        {t('Deselect all')}
      </Button>
    </div>
  );
}
