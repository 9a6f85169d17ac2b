import './places.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { useEffect } from 'react';
import type { ChangedPlace, EditorPlace, PlacesEditor } from '../../state/updates-places.ts';
import { $isFactLinkNode } from '../fact-node.ts';
import { decideInEditor } from './decide-places.ts';
import { drawWaiting } from './draw-waiting.ts';
import { PlaceTicks } from './place-ticks.tsx';
import { watchPlaces } from './watch-places.ts';

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
    attach(createPort(editor));
    return () => attach(null);
  }, [editor, attach]);
  useEffect(() => watchPlaces(editor, onPlaces), [editor, onPlaces]);
  useEffect(() => drawWaiting(editor, waiting, current), [editor, waiting, current]);
  return <PlaceTicks waiting={waiting} onLook={onLook} />;
}

function createPort(editor: LexicalEditor): PlacesEditor {
  return {
    decide: (choices) => decideInEditor(editor, choices),
    show: (key) => scrollTo(editor, key),
    enter(key) {
      editor.update(
        () => {
          const link = $getNodeByKey(key);
          if ($isFactLinkNode(link)) link.selectStart();
        },
        { discrete: true },
      );
      editor.focus();
      scrollTo(editor, key);
    },
    focus: () => editor.focus(),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}

function scrollTo(editor: LexicalEditor, key: string): void {
  const element = editor.getElementByKey(key);
  const ground = element?.closest('.scrolls');
  if (!element || !ground) return;
  const [place, view] = [element.getBoundingClientRect(), ground.getBoundingClientRect()];
  if (place.top < view.top + MARGIN || place.bottom > view.bottom - MARGIN) element.scrollIntoView({ block: 'center' });
}

/** A line and a half: words at the very edge are out of view. */
const MARGIN = 32;
