import { type RefObject, useEffect } from 'react';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import { keepInView } from './keep-in-view.ts';
import { SOUGHT } from './review-marks.ts';

/** Passages far away are laid out only when they come near, and push what is above or below them then. */
const SETTLING_FRAMES = 3;

/** Brings the words of the current card, or those sought, into view; what is in view does not move. */
export function useFollowWords(
  article: RefObject<HTMLElement | null>,
  { current, sought }: { readonly current: string | null; readonly sought: PassageSpan | null },
): void {
  useEffect(() => {
    const id = sought ? SOUGHT : current;
    const scroller = article.current?.closest<HTMLElement>('.scrolls');
    if (id === null || !scroller) return;
    let frame = 0;
    const follow = (left: number) => {
      const words = article.current?.querySelectorAll(`[data-marks~="${CSS.escape(id)}"]`) ?? [];
      keepInView(scroller, [...words]);
      if (left > 0) frame = requestAnimationFrame(() => follow(left - 1));
    };
    follow(SETTLING_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [article, current, sought]);
}
