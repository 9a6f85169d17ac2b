import { type RefObject, useEffect } from 'react';
import type { Citation } from '../../core/facts/fact.ts';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import { passageId } from '../ui/article/article-text.tsx';
import { keepInView } from './keep-in-view.ts';
import { SOUGHT } from './review-marks.ts';

/** Passages far away are laid out only when they come near, and push what is above or below them then. */
const SETTLING_FRAMES = 3;

export interface FollowedWords {
  /** The mark at the words. */
  readonly id: string;
  readonly passages: readonly number[];
  /** Another one for other words under the same mark. */
  readonly place: string;
}

/** What to keep in view: the words a checklist leads to, else those the current card rests on. */
export function followedWords(
  source: string,
  card: { readonly id: string; readonly citations: readonly Citation[] } | null,
  sought: PassageSpan | null,
): FollowedWords | null {
  if (sought) return { id: SOUGHT, passages: [sought.passage], place: `${sought.passage} ${sought.start}` };
  if (!card) return null;
  const cited = card.citations.filter((citation) => citation.source === source);
  return { id: card.id, passages: [...new Set(cited.map(({ passage }) => passage))], place: card.id };
}

/** Brings words into view once they are others; what is in view does not move. */
export function useFollowWords(article: RefObject<HTMLElement | null>, words: FollowedWords | null): void {
  const id = words?.id ?? null;
  const passages = words?.passages.join(' ') ?? '';
  const place = words?.place ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same mark at another place is something else to see
  useEffect(() => {
    const scroller = article.current?.closest<HTMLElement>('.scrolls');
    if (id === null || !scroller) return;
    let frame = 0;
    const find = () =>
      passages.split(' ').flatMap((passage) => {
        const block = document.getElementById(passageId(Number(passage)));
        return [...(block?.querySelectorAll(`[data-marks~="${CSS.escape(id)}"]`) ?? [])];
      });
    const follow = (left: number) => {
      keepInView(scroller, find());
      if (left > 0) frame = requestAnimationFrame(() => follow(left - 1));
    };
    follow(SETTLING_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [article, id, passages, place]);
}
