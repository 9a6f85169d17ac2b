import { useLayoutEffect } from 'react';
import { holdPlace } from '../ui/hold-place.ts';

/** The size of the page, in percent, for note-page.css. What is in the middle of the page stays there. */
export function usePageZoom(zoom: number): void {
  useLayoutEffect(() => {
    const bringBack = holdPlace(document.querySelector('[data-pane="page"] .scrolls'));
    document.documentElement.style.setProperty('--zoom', String(zoom / 100));
    bringBack();
  }, [zoom]);
}
