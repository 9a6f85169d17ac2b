import { type ReactNode, useState } from 'react';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Splitter } from './splitter.tsx';

/** Narrower, a card and the fact it is like do not fit beside each other. */
const NARROWEST = 400;

interface WideSideProps {
  readonly name: 'review' | 'fact' | 'updates' | 'missing' | 'outline' | 'comments';
  /** Name of the landmark. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A review's cards, a fact being edited, changed facts, what is missing, the outline or comments, in the facts' place and never less wide than they need. */
export function WideSide({ name, label, children }: WideSideProps) {
  const { settings, changeSettings } = useDesk();
  const stored = useStore(settings, (now) => now.rightPane);
  const [dragged, setDragged] = useState<number | null>(null);
  const width = Math.max(dragged ?? stored.width, NARROWEST);
  return (
    <aside className="pane pane-right wide-side" data-pane={name} aria-label={label} style={{ width }}>
      {children}
      <Splitter
        label={t('Width of the {label} pane', { label: label.toLowerCase() })}
        side="right"
        width={width}
        onResize={setDragged}
        onDone={(final) => {
          setDragged(null);
          changeSettings({ rightPane: { ...stored, width: final } });
        }}
      />
    </aside>
  );
}
