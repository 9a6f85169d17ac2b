import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { PassageSpan } from '../../core/facts/source-marks.ts';
import { placeCaret, readSelection } from '../ui/article/article-selection.ts';

/** Words selected in the article, by mouse or, with the caret on, by keyboard. */
export interface WordSelection {
  readonly words: PassageSpan | null;
  /** Where the words, or the caret, end: pixels in the article; null for nothing to show. */
  readonly place: { readonly left: number; readonly top: number; readonly height: number } | null;
  /** Whether arrow keys move a caret through the article. */
  readonly caret: boolean;
  /** The words at this very moment: the browser tells of a new selection only later. */
  readonly read: () => PassageSpan | null;
  /** Puts the caret before a place in the article. */
  readonly begin: (at: Pick<PassageSpan, 'passage' | 'start'>) => void;
  /** Takes selection and caret away. */
  readonly end: () => void;
}

const NOTHING = { words: null, place: null } as const;

export function useWordSelection(article: RefObject<HTMLElement | null>): WordSelection {
  const [caret, setCaret] = useState(false);
  const [found, setFound] = useState<Pick<WordSelection, 'words' | 'place'>>(NOTHING);

  useEffect(() => {
    let pressed = false;
    const look = () => {
      if (!pressed) setFound(readPlace(article.current));
    };
    const down = () => {
      pressed = true;
    };
    // The button for a selection comes when it is finished: under a moving pointer it would be in the way.
    const up = () => {
      pressed = false;
      look();
    };
    document.addEventListener('selectionchange', look);
    addEventListener('pointerdown', down, true);
    addEventListener('pointerup', up, true);
    addEventListener('pointercancel', up, true);
    return () => {
      document.removeEventListener('selectionchange', look);
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointerup', up, true);
      removeEventListener('pointercancel', up, true);
    };
  }, [article]);

  // A window made narrower, or a mark drawn anew, moves the words.
  useLayoutEffect(() => {
    const element = article.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setFound(readPlace(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [article]);

  const begin = useCallback(
    (at: Pick<PassageSpan, 'passage' | 'start'>) => {
      if (article.current && placeCaret(article.current, at)) setCaret(true);
    },
    [article],
  );
  const end = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setCaret(false);
  }, []);
  const read = useCallback(() => readSelection(article.current), [article]);
  return useMemo(() => ({ ...found, caret, read, begin, end }), [found, caret, read, begin, end]);
}

function readPlace(article: HTMLElement | null): Pick<WordSelection, 'words' | 'place'> {
  const selection = document.getSelection();
  if (!article || !selection?.focusNode || !article.contains(selection.focusNode)) return NOTHING;
  const end = document.createRange();
  end.setStart(selection.focusNode, selection.focusOffset);
  const rect = end.getClientRects()[0] ?? selection.getRangeAt(0).getBoundingClientRect();
  const origin = article.getBoundingClientRect();
  return {
    words: readSelection(article),
    place: { left: rect.left - origin.left, top: rect.top - origin.top, height: rect.height },
  };
}
