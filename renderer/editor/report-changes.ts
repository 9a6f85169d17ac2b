import { $getNodeByKey, $getSelection, $isRangeSelection, type LexicalEditor, type NodeKey } from 'lexical';
import { haveBlocksMoved } from './blocks-moved.ts';
import type { FormatState } from './editor-types.ts';
import { $readFormat, isSameFormat } from './format-state.ts';
import { $getFrame } from './frame-state.ts';
import { STORED_TAG } from './replace-body.ts';
import { $findSectionAt } from './section-state.ts';

export interface EditorReports {
  readonly onDirty: () => void;
  readonly onSection: (section: string | null) => void;
  readonly onFormat: (state: FormatState) => void;
  /** Another frame stands around the text. */
  readonly onFrame: (frame: number) => void;
}

/**
 * Tells the shell what changed, and only what changed. Runs after every key, so it walks no more than the caret's
 * ancestors, and the blocks up to its section's heading only when the caret entered another block.
 */
export function reportChanges(editor: LexicalEditor, reports: EditorReports): () => void {
  let format: FormatState | null = null;
  let section: string | null | undefined;
  let block: NodeKey | null | undefined;
  let frame = 0;

  return editor.registerUpdateListener((update) => {
    const { editorState, dirtyElements, dirtyLeaves, tags } = update;
    const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
    if (changed && !tags.has(STORED_TAG)) reports.onDirty();
    editorState.read(() => {
      const nextFrame = $getFrame();
      if (nextFrame !== frame) {
        frame = nextFrame;
        reports.onFrame(nextFrame);
      }
      const nextFormat = $readFormat();
      if (!format || !isSameFormat(format, nextFormat)) {
        format = nextFormat;
        reports.onFormat(nextFormat);
      }
      const top = $topBlockAtCaret();
      const blocksMoved = haveBlocksMoved(update);
      if (top === block && !blocksMoved) return;
      block = top;
      const nextSection = top === null ? null : $findSectionAt($getNodeByKey(top));
      if (nextSection === section) return;
      section = nextSection;
      reports.onSection(nextSection);
    });
  });
}

function $topBlockAtCaret(): NodeKey | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return selection.focus.getNode().getTopLevelElement()?.getKey() ?? null;
}
