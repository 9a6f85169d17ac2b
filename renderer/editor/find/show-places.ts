import type { LexicalEditor } from 'lexical';
import { drawnText } from '../drawn-text.ts';
import type { FoundPlace } from './find-places.ts';

/** Names of the highlights, as the style sheet has them. */
const [EVERY, CURRENT] = ['found', 'found-current'];

export interface PlaceMarks {
  /** Marks places without touching the text, and one of them above the others; none for null. */
  readonly show: (places: readonly FoundPlace[], current: number | null) => void;
  readonly hide: () => void;
}

/** The marks of one text: another note beside it has its own under the same names. */
export function createPlaceMarks(editor: LexicalEditor): PlaceMarks {
  let drawn: readonly (readonly [name: string, range: Range])[] = [];
  const hide = () => {
    for (const [name, range] of drawn) CSS.highlights.get(name)?.delete(range);
    drawn = [];
  };
  return {
    hide,
    show(places, current) {
      hide();
      drawn = places.flatMap((place, index) => {
        const range = rangeOf(editor, place);
        return range ? [[index === current ? CURRENT : EVERY, range] as const] : [];
      });
      for (const [name, range] of drawn) marksCalled(name).add(range);
    },
  };
}

function marksCalled(name: string): Highlight {
  const marks = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, marks);
  return marks;
}

export function scrollToPlace(editor: LexicalEditor, place: FoundPlace): void {
  editor.getElementByKey(place.start.key)?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Null while the place is not drawn as it was found. */
export function rangeOf(editor: LexicalEditor, { start, end }: Pick<FoundPlace, 'start' | 'end'>): Range | null {
  const [from, to] = [drawnText(editor, start.key), drawnText(editor, end.key)];
  if (!from || !to || start.offset > from.length || end.offset > to.length) return null;
  const range = new Range();
  range.setStart(from, start.offset);
  range.setEnd(to, end.offset);
  return range;
}
