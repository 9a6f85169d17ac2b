import type { Hand } from '../../../../core/round-trip/file-note.ts';
import type { XmlAttributes } from '../word/word-xml.ts';
import { NOBODY, type RawParagraph, type RawPiece, type RawRow } from './raw-story.ts';

/** Follows what was inserted and deleted with changes tracked (ECMA-376 part 1, 17.13.5). */
export interface ChangeTracker {
  /** What ends it; null for a change of the paragraph or the row that is open: their ends can be new or deleted, too. */
  readonly begin: (name: string, attributes: XmlAttributes, place: OpenPlace) => (() => void) | null;
  /** Of words here: what was deleted is, whatever was done before. */
  readonly current: () => Pick<RawPiece, 'change' | 'hand'>;
}

export interface OpenPlace {
  /** Name of the element so many levels up. */
  readonly above: (up: number) => string | undefined;
  readonly paragraph: RawParagraph | undefined;
  readonly row: RawRow | undefined;
}

interface Change {
  readonly change: 'new' | 'deleted';
  readonly hand: Hand;
}

export function trackChanges(): ChangeTracker {
  const changes: Change[] = [];
  return {
    begin(name, { author, date }, { above, paragraph, row }) {
      const change = name === 'w:ins' || name === 'w:moveTo' ? 'new' : 'deleted';
      const hand = { by: author ?? null, at: date ?? null };
      if (above(1) === 'w:rPr' && above(2) === 'w:pPr' && paragraph) {
        paragraph.end = change;
        paragraph.endHand = hand;
      } else if (above(1) === 'w:trPr') {
        if (row && change === 'deleted') row.deleted = true;
      } else {
        changes.push({ change, hand });
        return () => changes.pop();
      }
      return null;
    },
    current: () =>
      changes.findLast(({ change }) => change === 'deleted') ?? changes.at(-1) ?? { change: 'none', hand: NOBODY },
  };
}
