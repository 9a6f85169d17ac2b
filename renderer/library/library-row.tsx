import { Check } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { FactHit } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import { useLanguage } from '../language/use-language.ts';
import { FactSummary } from '../ui/fact-summary.tsx';

interface LibraryRowProps {
  readonly id: string;
  readonly hit: FactHit;
  readonly index: number;
  readonly total: number;
  /** The row the keys work on. */
  readonly active: boolean;
  /** Its fact is open at the side. */
  readonly edited: boolean;
  readonly selected: boolean;
  /** Title of its first source; empty for none. */
  readonly source: string;
  /** The same functions each time, so that a row is drawn again only when something in it changed. */
  readonly onOpen: (index: number) => void;
  readonly onToggle: (index: number) => void;
  readonly onRange: (index: number) => void;
}

/** A fact as a line of the library: a press opens it, its box or Ctrl chooses it, Shift chooses up to it. */
export const LibraryRow = memo(function LibraryRow(props: LibraryRowProps) {
  useLanguage();
  const { id, hit, index, total, active, edited, selected, source, onOpen, onToggle, onRange } = props;
  const { fact, matches, via, approximate } = hit;
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) onRange(index);
    else if (event.ctrlKey || event.metaKey || isBox(event.target)) onToggle(index);
    else onOpen(index);
  };
  const note = [
    via ? t('Matched: {text}', { text: via.text }) : null,
    approximate ? t('Similar spelling') : null,
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active row
    <div
      id={id}
      role="option"
      className="library-row"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-active={active || undefined}
      data-edited={edited || undefined}
      onClick={onClick}
    >
      <span className="library-tick" aria-hidden>
        <span className="library-box">{selected && <Check size={12} strokeWidth={2.5} />}</span>
      </span>
      <FactSummary fact={fact} matches={matches} note={note.length > 0 ? note.join('. ') : undefined} />
      <span className="library-beside">
        {source !== '' && <span className="library-source one-line">{source}</span>}
        {fact.tags.length > 0 && (
          <span className="library-tags">
            {fact.tags.map((tag) => (
              <span key={tag} className="library-tag">
                {tag}
              </span>
            ))}
          </span>
        )}
      </span>
    </div>
  );
});

function isBox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.library-tick') !== null;
}
