import { $isHeadingNode, HeadingNode } from '@lexical/rich-text';
import { TableNode } from '@lexical/table';
import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey, type NodeMutation } from 'lexical';
import { brokenReference, nameTarget, referenceText, targetsByAnchor } from '../../../core/note/references.ts';
import { t } from '../../language/t.ts';
import { haveBlocksMoved } from '../blocks-moved.ts';
import { ChartNode } from '../chart/chart-node.ts';
import { ImageNode } from '../image/image-node.tsx';
import { isSameData } from '../same-data.ts';
import { type LiveTarget, type NumberedBy, readTargets } from './live-targets.ts';
import { $isReferenceNode, ReferenceNode } from './reference-node.ts';
import { getTargets, setTargets } from './reference-store.ts';

/** The number of a caption, as a string of the style sheet (references.css). */
const NUMBER = '--caption-number';

/**
 * Keeps what depends on the rest of the note up to date while it is written: the words of references, the numbers of
 * captions, the entries of contents tables. Nothing of it is in the text or its history. Returns how to stop.
 */
export function showReferences(editor: LexicalEditor, by: NumberedBy): () => void {
  const references = new Set<NodeKey>();
  let numbered: readonly HTMLElement[] = [];
  let frame = 0;

  const show = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const places = editor.getEditorState().read(() =>
      [...references].flatMap((key) => {
        const node = $getNodeByKey(key);
        return $isReferenceNode(node) ? [{ key, ...node.getPlace() }] : [];
      }),
    );
    const targets = readTargets(editor, places, by);
    const known = targetsByAnchor(targets);
    for (const { key, ...place } of places) {
      const target = known.get(place.to);
      const element = editor.getElementByKey(key);
      if (element)
        showReference(element, target ? referenceText(place, target, null) : brokenReference(by.language), target);
    }
    numbered = showNumbers(editor, targets, numbered);
    if (!isSameData(getTargets(editor), targets)) setTargets(editor, targets);
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(show);
  };
  const track = (mutations: ReadonlyMap<NodeKey, NodeMutation>) => {
    for (const [key, mutation] of mutations)
      if (mutation === 'destroyed') references.delete(key);
      else references.add(key);
    show();
  };
  const stop = mergeRegister(
    editor.registerMutationListener(ReferenceNode, track, { skipInitialization: false }),
    ...[HeadingNode, TableNode, ImageNode, ChartNode].map((type) =>
      editor.registerMutationListener(type, soon, { skipInitialization: false }),
    ),
    // Words of a heading, and blocks that only changed places, are no change of a block's own.
    editor.registerUpdateListener((update) => {
      const { dirtyElements, editorState } = update;
      const isHeading = (key: NodeKey) => $isHeadingNode($getNodeByKey(key));
      if (haveBlocksMoved(update) || editorState.read(() => [...dirtyElements.keys()].some(isHeading))) soon();
    }),
  );
  show();
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}

function showReference(element: HTMLElement, words: string, target: LiveTarget | undefined): void {
  if (element.textContent !== words) element.textContent = words;
  element.toggleAttribute('data-broken', target === undefined);
  const said = target
    ? t('Reference to {name}', { name: nameTarget(target) })
    : t('Reference to what is no longer in this note');
  if (element.title !== said) element.title = said;
}

function showNumbers(
  editor: LexicalEditor,
  targets: readonly LiveTarget[],
  before: readonly HTMLElement[],
): readonly HTMLElement[] {
  const now = targets.flatMap(({ of, key, lead }) => {
    const element = of === 'headings' ? null : editor.getElementByKey(key);
    if (!element || lead === '') return [];
    const value = JSON.stringify(lead);
    if (element.style.getPropertyValue(NUMBER) !== value) element.style.setProperty(NUMBER, value);
    return [element];
  });
  const kept = new Set(now);
  for (const element of before) if (!kept.has(element)) element.style.removeProperty(NUMBER);
  return now;
}
