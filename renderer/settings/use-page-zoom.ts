import { useLayoutEffect } from 'react';

/** The size of the page, in percent, for note-page.css. */
export function usePageZoom(zoom: number): void {
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom / 100));
  }, [zoom]);
}
