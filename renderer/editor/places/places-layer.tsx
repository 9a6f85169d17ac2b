import './places.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { ChangedPlace, EditorPlace, PlacesEditor } from '../../state/updates-places.ts';
import { later } from '../../ui/later.tsx';
import { drawWaiting } from './draw-waiting.ts';
import { createPlacesPort } from './places-port.ts';
import { watchPlaces } from './watch-places.ts';

const PlaceTicks = later(async () => (await import('./place-ticks.tsx')).PlaceTicks);

/** How an editor tells what facts stand in its text, and is told which of them changed. */
export interface EditorPlaces {
  /** The editor comes, or goes (null). */
  readonly attach: (editor: PlacesEditor | null) => void;
  /** Every fact link in reading order, whenever one came, went or changed. */
  readonly onPlaces: (places: readonly EditorPlace[]) => void;
  /** Those whose fact changed. */
  readonly waiting: readonly ChangedPlace[];
  /** The one that is looked at beside the text, if any. */
  readonly current: string | null;
  /** A tick in the margin was pressed. */
  readonly onLook: (key: string) => void;
}

/** Marks places whose fact changed: a tick in the margin, which moves no text. */
export function PlacesLayer({ places }: { readonly places: EditorPlaces }) {
  const [editor] = useLexicalComposerContext();
  const { attach, onPlaces, waiting, current, onLook } = places;
  useEffect(() => {
    attach(createPlacesPort(editor));
    return () => attach(null);
  }, [editor, attach]);
  useEffect(() => watchPlaces(editor, onPlaces), [editor, onPlaces]);
  useEffect(() => drawWaiting(editor, waiting, current), [editor, waiting, current]);
  return <PlaceTicks waiting={waiting} onLook={onLook} />;
}
