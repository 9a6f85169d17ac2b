import { useEffect } from 'react';
import type { Notify } from '../state/notice.ts';

let last: (() => void) | null = null;

/** Says where a file went, for a while or until the next export begins. */
export function tellExported(notify: Notify, title: string, where: string): void {
  last = notify({ title, text: where, lasting: true });
}

/** Takes the word of the last export away: it would lie over the buttons of this one. */
export function useFreshNotice(): void {
  useEffect(() => {
    last?.();
    last = null;
  }, []);
}
