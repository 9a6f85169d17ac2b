import type { LexicalEditor } from 'lexical';
import { drawnText } from '../drawn-text.ts';
import type { FoundPlace } from './find-places.ts';

/** Names of the highlights, as the style sheet has them. */
const [EVERY, CURRENT] = ['found', 'found-current'];

/** Marks places without touching the text, and one of them above the others. Nothing is marked for null. */
export function showPlaces(editor: LexicalEditor, places: readonly FoundPlace[], current: number | null): void {
  const ranges = places.map((place) => rangeOf(editor, place));
  const others = ranges.filter((range, index): range is Range => range !== null && index !== current);
  CSS.highlights.set(EVERY, new Highlight(...others));
  const chosen = current === null ? null : (ranges[current] ?? null);
  if (chosen) CSS.highlights.set(CURRENT, new Highlight(chosen));
  else CSS.highlights.delete(CURRENT);
}

export function hidePlaces(): void {
  CSS.highlights.delete(EVERY);
  CSS.highlights.delete(CURRENT);
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
