import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  $isRootNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  ParagraphNode,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { raisePortion } from '../../../core/note/settle-marking.ts';
import type { MarkingScheme } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { $isFactLinkNode } from '../fact-node.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $getPortion, $setPortion } from '../paragraph-marks.ts';

/** The template's scheme and the markings of the facts in the text, by id. */
export interface EditorMarks {
  readonly scheme: MarkingScheme | null;
  readonly facts: ReadonlyMap<string, string>;
}

/**
 * Where the scheme marks paragraphs: a new one is marked as the one above it, and none lower than the facts in it; both
 * belong to the step of undo that made them. Returns how to stop.
 */
export function keepPortions(editor: LexicalEditor, { scheme, facts }: EditorMarks): () => void {
  if (!scheme || scheme.portions.length === 0) return () => {};
  const $wanted = (node: LexicalNode | null, isNew: boolean): string | null => {
    if (!$isParagraphNode(node) || !$isRootNode(node.getParent())) return null;
    const own = $getPortion(node) ?? (isNew ? ($portionAbove(node) ?? initialPortion(scheme)) : null);
    const wanted = raisePortion(own, $factsIn(node), facts, scheme);
    return wanted === $getPortion(node) ? null : wanted;
  };
  const settle = (paragraphs: readonly { readonly key: string; readonly isNew: boolean }[]) => {
    if (!editor.isEditable()) return;
    const due = editor.read('latest', () => paragraphs.filter(({ key, isNew }) => $wanted($getNodeByKey(key), isNew)));
    if (due.length === 0) return;
    const raised: string[] = [];
    editor.update(
      () => {
        for (const { key, isNew } of due) {
          const node = $getNodeByKey(key);
          const wanted = $wanted(node, isNew);
          if (wanted === null || !$isParagraphNode(node)) continue;
          if (!isNew) raised.push(wanted);
          $setPortion(node, wanted);
        }
      },
      { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
    );
    if (raised[0] !== undefined)
      editor.dispatchCommand(NOTICE_COMMAND, t('Marked ({mark}), as a fact in the paragraph is.', { mark: raised[0] }));
  };
  const stop = editor.registerMutationListener(
    ParagraphNode,
    (mutations) => {
      const paragraphs = [...mutations].flatMap(([key, mutation]) =>
        mutation === 'destroyed' ? [] : [{ key, isNew: mutation === 'created' }],
      );
      // A listener must not change what it is told of while it is told.
      queueMicrotask(() => settle(paragraphs));
    },
    { skipInitialization: true },
  );
  settle(editor.read('latest', () => $getRoot().getChildrenKeys()).map((key) => ({ key, isNew: false })));
  return stop;
}

function initialPortion({ ladder, portions, initial }: MarkingScheme): string | null {
  return portions[Math.max(0, initial === null ? 0 : ladder.indexOf(initial))] ?? null;
}

function $portionAbove(node: LexicalNode): string | null {
  for (let at = node.getPreviousSibling(); at !== null; at = at.getPreviousSibling()) {
    const portion = $getPortion(at);
    if (portion !== null) return portion;
  }
  return null;
}

function $factsIn(node: LexicalNode): readonly string[] {
  if ($isFactLinkNode(node)) return [node.getPlace().fact];
  return $isElementNode(node) ? node.getChildren().flatMap($factsIn) : [];
}
