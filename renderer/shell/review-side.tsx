import { type ReactNode, useState } from 'react';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Splitter } from './splitter.tsx';

/** Narrower, a card and the fact it is like do not fit beside each other. */
const NARROWEST = 400;

/** The cards of a review, in the facts' place and never less than they need, for as long as it lasts. */
export function ReviewSide({ children }: { readonly children: ReactNode }) {
  const { settings, changeSettings } = useDesk();
  const stored = useStore(settings, (now) => now.rightPane);
  const [dragged, setDragged] = useState<number | null>(null);
  const width = Math.max(dragged ?? stored.width, NARROWEST);
  return (
    <aside className="pane pane-right review-side" data-pane="review" aria-label="Review" style={{ width }}>
      {children}
      <Splitter
        label="Width of the review pane"
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
