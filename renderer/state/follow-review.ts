import type { FactsPanelControl } from './facts-panel.ts';
import type { LibraryControl } from './library.ts';
import type { ReviewControl } from './review.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/** A review lasts for as long as it is in view; what it made of a source shows in the panels when it is left. */
export function followReview(parts: {
  readonly view: Store<View>;
  readonly session: Store<Session>;
  readonly review: ReviewControl;
  readonly library: LibraryControl;
  readonly facts: FactsPanelControl;
}): void {
  const { view, session, review, library, facts } = parts;
  view.follow(() => {
    const { source } = view.read();
    const open = session.read();
    if (source?.show === 'review' && open.phase === 'open') {
      void review.open(open.dossier.dossier, source.id);
      return;
    }
    if (review.store.read().phase === 'none') return;
    void review.close().then(() => {
      facts.refresh();
      return library.refresh();
    });
  });
}
