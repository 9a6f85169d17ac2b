import { type RefObject, useEffect } from 'react';
import type { Settings } from '../../core/contract/settings.ts';
import type { Store } from '../state/store.ts';
import { holdPlaceBelowTop } from '../ui/hold-place.ts';

/** What is read stays where it is while the note goes on sheets of paper, or leaves them. */
export function useSteadyPages(settings: Store<Settings>, desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let { pageView } = settings.read();
    return settings.follow(() => {
      if (settings.read().pageView === pageView) return;
      pageView = !pageView;
      // Nothing is drawn yet: that comes before the next frame.
      requestAnimationFrame(holdPlaceBelowTop(desk.current?.closest('.scrolls') ?? null));
    });
  }, [settings, desk]);
}
