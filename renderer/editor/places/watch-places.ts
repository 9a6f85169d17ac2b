import { HISTORIC_TAG, type LexicalEditor, mergeRegister } from 'lexical';
import type { EditorPlace } from '../../state/updates-places.ts';
import { ChartNode } from '../chart/chart-node.ts';
import { FactLinkNode } from '../fact-node.ts';
import { readPlaces } from './read-places.ts';

/** Text around places may be told later than the places themselves. */
const REST_MS = 250;

/**
 * Tells every fact link of the text at once when links came, went or changed or a step was taken back, and after a pause
 * when only the words around them did. Returns how to stop.
 */
export function watchPlaces(editor: LexicalEditor, onPlaces: (places: readonly EditorPlace[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let linksChanged = false;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    linksChanged = false;
    onPlaces(readPlaces(editor.getEditorState()));
  };
  const onMutations = () => {
    linksChanged = true;
  };
  const stopLinks = mergeRegister(
    editor.registerMutationListener(FactLinkNode, onMutations, { skipInitialization: true }),
    editor.registerMutationListener(ChartNode, onMutations, { skipInitialization: true }),
  );
  const stopText = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (linksChanged || tags.has(HISTORIC_TAG)) tell();
    else if (dirtyElements.size > 0 || dirtyLeaves.size > 0) timer ??= setTimeout(tell, REST_MS);
  });
  tell();
  return () => {
    clearTimeout(timer);
    stopLinks();
    stopText();
  };
}
