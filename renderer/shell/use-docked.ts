import { useSyncExternalStore } from 'react';

/** From these widths on a pane has room beside the page; below, it is laid over it. */
const ROOM = { left: '(min-width: 1080px)', right: '(min-width: 840px)' } as const;
type Side = keyof typeof ROOM;

export function isDocked(side: Side): boolean {
  return matchMedia(ROOM[side]).matches;
}

export function useDocked(side: Side): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(ROOM[side]);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => isDocked(side),
  );
}
