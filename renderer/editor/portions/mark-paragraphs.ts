import { $getSelection, $isParagraphNode, $isRootNode, type LexicalNode, type ParagraphNode } from 'lexical';
import { $getPortion, $setPortion } from '../paragraph-marks.ts';

/** The mark of the body's paragraph the caret is in: empty for none; null where no such paragraph is. */
export function $portionAtCaret(): string | null {
  const [first] = $chosenParagraphs();
  return first ? ($getPortion(first) ?? '') : null;
}

/** Marks every paragraph of the body the selection touches; null takes the mark away. */
export function $markParagraphs(portion: string | null): void {
  for (const paragraph of $chosenParagraphs()) $setPortion(paragraph, portion);
}

/** The next mark of the scheme for all of them, after the last the first again. */
export function $markNext(portions: readonly string[]): void {
  const now = $portionAtCaret();
  if (now === null || portions.length === 0) return;
  $markParagraphs(portions[(portions.indexOf(now) + 1) % portions.length] ?? null);
}

function $chosenParagraphs(): readonly ParagraphNode[] {
  const selection = $getSelection();
  const tops = new Set((selection?.getNodes() ?? []).map((node: LexicalNode) => node.getTopLevelElement()));
  return [...tops].filter((node) => $isParagraphNode(node) && $isRootNode(node.getParent())) as ParagraphNode[];
}
