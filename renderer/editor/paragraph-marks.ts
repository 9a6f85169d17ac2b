import { $isHeadingNode, HeadingNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getState,
  $isParagraphNode,
  $setState,
  createState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type NodeMutation,
  ParagraphNode,
} from 'lexical';
import { annexWord } from '../../core/note/block-numbers.ts';

/** A paragraph's own marking (note.ts, `portion`); empty for none. */
const portionState = createState('portion', { parse: (value) => (typeof value === 'string' ? value : '') });
/** Whether a first-level heading opens an annex; one made another level keeps it, and means nothing by it. */
const annexState = createState('annex', { parse: (value) => value === true });

export function $getPortion(node: LexicalNode): string | null {
  return $isParagraphNode(node) ? $getState(node, portionState) || null : null;
}

export function $setPortion(paragraph: ParagraphNode, portion: string | null): ParagraphNode {
  // Most have none: a state of its own for each takes time and memory.
  return portion === $getPortion(paragraph) ? paragraph : $setState(paragraph, portionState, portion ?? '');
}

export function $isAnnex(node: LexicalNode): boolean {
  return $isHeadingNode(node) && node.getTag() === 'h1' && $getState(node, annexState);
}

export function $setAnnex(heading: HeadingNode, annex: boolean): HeadingNode {
  return annex === $isAnnex(heading) ? heading : $setState(heading, annexState, annex);
}

/**
 * Writes on each paragraph and heading what the style sheet draws before it (numbering.css): attributes, never text.
 * `language` (BCP 47) is the note's: an annex is called in it. Returns how to stop.
 */
export function showParagraphMarks(editor: LexicalEditor, language: string): () => void {
  const draw = ($read: (node: LexicalNode) => string | null, name: string) => (mutations: Map<NodeKey, NodeMutation>) =>
    editor.read('latest', () => {
      for (const [key, mutation] of mutations) {
        const node = mutation === 'destroyed' ? null : $getNodeByKey(key);
        if (node) setAttribute(editor.getElementByKey(key), name, $read(node));
      }
    });
  const stops = [
    editor.registerMutationListener(ParagraphNode, draw($getPortion, 'data-portion'), { skipInitialization: false }),
    editor.registerMutationListener(
      HeadingNode,
      draw((node) => ($isAnnex(node) ? `${annexWord(language)} ` : null), 'data-annex'),
      { skipInitialization: false },
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function setAttribute(element: HTMLElement | null, name: string, value: string | null): void {
  if (value === null) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
