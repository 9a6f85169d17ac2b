import type { TurnPlace } from './find-turn.ts';

/** Room between pages, as styles on elements of the text: no part of the note, and Lexical neither sees nor keeps it. */
export interface Room {
  readonly place: TurnPlace;
  /** CSS pixels. */
  readonly space: number;
}

const MARKS = ['data-page-begins', 'data-page-row', 'data-page-lines'] as const;
const PROPERTIES = ['--page-space', '--page-bands', '--page-bands-end'] as const;

/** Gives pages their room; what it takes back again. Two that end in the same paragraph are one float's shape (page-view.css). */
export function makeRoom(rooms: readonly Room[]): () => void {
  const touched = new Set<HTMLElement>();
  // Measured while nothing is moved yet.
  const shapes = [...groupByElement(rooms)].map(([element, own]) => ({ element, bands: bandsIn(element, own) }));
  for (const { element, bands } of shapes) {
    touched.add(element);
    element.setAttribute('data-page-lines', '');
    element.style.setProperty('--page-bands', `polygon(${bands.flatMap(edgesOf).join(',')})`);
    element.style.setProperty('--page-bands-end', `${bands.at(-1)?.[1] ?? 0}px`);
  }
  for (const { place, space } of rooms) {
    if (place.kind !== 'before' && place.kind !== 'row') continue;
    touched.add(place.element);
    place.element.setAttribute(place.kind === 'row' ? 'data-page-row' : 'data-page-begins', '');
    place.element.style.setProperty('--page-space', `${space}px`);
  }
  return () => {
    for (const element of touched) {
      for (const mark of MARKS) element.removeAttribute(mark);
      for (const property of PROPERTIES) element.style.removeProperty(property);
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    }
  };
}

function groupByElement(rooms: readonly Room[]): ReadonlyMap<HTMLElement, readonly Room[]> {
  const groups = new Map<HTMLElement, Room[]>();
  for (const room of rooms) {
    const { kind, element } = room.place;
    if (kind === 'lines') groups.set(element, [...(groups.get(element) ?? []), room]);
  }
  return groups;
}

/** From where to where each room reaches, from the top of the paragraph's content, with those before it in place. */
function bandsIn(element: HTMLElement, rooms: readonly Room[]): readonly (readonly [from: number, to: number])[] {
  const { top } = element.getBoundingClientRect();
  const { paddingTop, borderTopWidth } = getComputedStyle(element);
  const origin = top + Number.parseFloat(paddingTop) + Number.parseFloat(borderTopWidth);
  let moved = 0;
  return rooms.map(({ place, space }) => {
    const from = place.ends - origin + moved;
    moved += space;
    return [from, from + space] as const;
  });
}

/** A band over the whole width; bands hang together at the side, where they are no wider than nothing. */
function edgesOf([from, to]: readonly [number, number]): readonly string[] {
  return [`0 ${from}px`, `100% ${from}px`, `100% ${to}px`, `0 ${to}px`];
}
