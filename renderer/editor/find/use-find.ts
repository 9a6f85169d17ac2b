import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createRangeSelection, $setSelection } from 'lexical';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Finder, FindQuery } from '../../../core/finding/find-query.ts';
import { readQuery } from '../../state/read-query.ts';
import type { SoughtPlace } from './find-command.ts';
import { $findPlaces, type FoundPlace } from './find-places.ts';
import { createPlaceMarks, scrollToPlace } from './show-places.ts';

export interface FindState {
  readonly places: readonly FoundPlace[];
  /** Index of the place that is shown, null for none. */
  readonly current: number | null;
  /** What is wrong with the expression. */
  readonly trouble: string | null;
  readonly go: (step: 1 | -1) => void;
  /** Puts the selection on the place shown. */
  readonly select: () => void;
}

const NOTHING: readonly FoundPlace[] = [];

/**
 * Finds a query's places for as long as the caller is there, anew whenever the text changes, and marks them. The first one
 * shown is the one sought, or the next one from the caret on.
 */
export function useFind(query: FindQuery, sought: SoughtPlace | null): FindState {
  const [editor] = useLexicalComposerContext();
  const [finder, setFinder] = useState<Finder | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [places, setPlaces] = useState(NOTHING);
  const [current, setCurrent] = useState<number | null>(null);

  useEffect(() => {
    let wanted = true;
    void readQuery(query).then((read) => {
      if (!wanted) return;
      setTrouble(read.ok ? null : read.error);
      setFinder(() => (read.ok ? read.value : null));
    });
    return () => {
      wanted = false;
    };
  }, [query]);

  useEffect(() => {
    if (finder === null) {
      setPlaces(NOTHING);
      setCurrent(null);
      return;
    }
    const first = editor.read(() => $findPlaces(finder));
    setPlaces(first.places);
    setCurrent(first.places.length === 0 ? null : (indexOf(first.places, sought) ?? first.atCaret));
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      const { places: now } = editorState.read(() => $findPlaces(finder));
      setPlaces(now);
      setCurrent((old) => (now.length === 0 ? null : Math.min(old ?? 0, now.length - 1)));
    });
  }, [editor, finder, sought]);

  const marks = useMemo(() => createPlaceMarks(editor), [editor]);
  useEffect(() => {
    marks.show(places, current);
    const place = current === null ? undefined : places[current];
    if (place) scrollToPlace(editor, place);
  }, [editor, marks, places, current]);
  useEffect(() => marks.hide, [marks]);

  const go = useCallback(
    (step: 1 | -1) => setCurrent((old) => (old === null ? null : (old + step + places.length) % places.length)),
    [places.length],
  );
  const select = () => {
    const place = current === null ? undefined : places[current];
    if (!place) return;
    editor.update(() => {
      const selection = $createRangeSelection();
      selection.anchor.set(place.start.key, place.start.offset, 'text');
      selection.focus.set(place.end.key, place.end.offset, 'text');
      $setSelection(selection);
    });
  };
  return { places, current, trouble, go, select };
}

function indexOf(places: readonly FoundPlace[], sought: SoughtPlace | null): number | null {
  const first = places.findIndex(({ block }) => block === sought?.block);
  return sought && first >= 0 ? Math.min(first + sought.nth, places.length - 1) : null;
}
