import { $getRoot, $getState, $setState, createState } from 'lexical';

/** Number of what stands around the text (state/note-frames.ts): part of the text's state, so that undo brings it back. */
const frameState = createState('frame', { parse: (value) => (typeof value === 'number' ? value : 0) });

export function $getFrame(): number {
  return $getState($getRoot(), frameState);
}

export function $setFrame(frame: number): void {
  $setState($getRoot(), frameState, frame);
}
