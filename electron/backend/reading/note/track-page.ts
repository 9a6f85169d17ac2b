import type { XmlAttributes } from '../word/word-xml.ts';

/** Follows how wide the text of a document is (ECMA-376 part 1, 17.6.11 and 17.6.13): the last section says it. */
export interface PageTracker {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** In twips; null where nothing says it. */
  readonly textWidth: () => number | null;
}

const LEAST = 1_000;
const MOST = 31_680;

export function trackPage(): PageTracker {
  let page: number | null = null;
  let margins = 0;
  return {
    open(name, { w, left, right }) {
      if (name === 'w:pgSz') page = twips(w);
      else if (name === 'w:pgMar') margins = twips(left) + twips(right);
    },
    textWidth: () => {
      const width = page === null ? 0 : page - margins;
      return width >= LEAST && width <= MOST ? width : null;
    },
  };
}

function twips(value: string | undefined): number {
  return Math.max(0, Number(value) || 0);
}
