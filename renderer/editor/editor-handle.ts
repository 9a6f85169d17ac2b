import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type ParagraphNode,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { fail } from '../../core/shared/result.ts';
import { $getThreads, $setThreads } from './comments/comment-state.ts';
import { copyWithSources } from './copying/copy-with-sources.ts';
import type { LinkableFact, NoteEditorHandle } from './editor-types.ts';
import { putOrAsk } from './facts/doubt.ts';
import { $insertFacts } from './facts/insert-facts.ts';
import { $insertFactsInSection, stillWanted } from './facts/insert-in-section.ts';
import { FIND_COMMAND } from './find/find-command.ts';
import { applyFormat } from './format-commands.ts';
import { readFormat } from './format-state.ts';
import { $setFrame } from './frame-state.ts';
import { goToBlock } from './go-to-block.ts';
import { lexicalToNote } from './lexical-to-note.ts';
import { insertBlock, readFactBlock, replaceBlock } from './made/made-blocks.ts';
import { $moveSection } from './move-section.ts';
import { $markNext, $markParagraphs } from './portions/mark-paragraphs.ts';
import { $replaceBody, STORED_TAG } from './replace-body.ts';
import { $getSection } from './section-state.ts';

/**
 * What the shell may do to the editor. With `notShown`, reading fails for good: part of the note is not in the editor,
 * so what is in it must never be stored.
 */
export function createHandle(
  editor: LexicalEditor,
  { notShown, language }: { readonly notShown: string | null; readonly language: string },
): NoteEditorHandle {
  const change = ($change: () => void) => {
    if (!editor.isEditable()) return;
    editor.update($change, { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() });
  };
  const put = (facts: readonly LinkableFact[], $insert: (those: readonly LinkableFact[]) => void): boolean =>
    editor.isEditable() && putOrAsk(editor, { facts, put: (those) => change(() => $insert(those)) });
  return {
    read: () => (notShown === null ? lexicalToNote(readLatest(editor)) : fail(notShown)),
    readComments: () => readLatest(editor).read($getThreads),
    insertFact: (fact) => void put([fact], (those) => $insertFacts(those, 'sentences')),
    insertFacts: (facts, layout) => put(facts, (those) => $insertFacts(those, layout)),
    insertInSections: (places) =>
      put(
        places.flatMap(({ facts }) => facts),
        (those) => {
          for (const place of places)
            $insertFactsInSection({ ...place, facts: stillWanted(place.facts, those) }, language);
        },
      ),
    blocks: {
      read: (key) => readFactBlock(editor, key),
      insert: (block) => insertBlock(editor, block),
      replace: (key, block) => replaceBlock(editor, key, block),
    },
    goTo: (block) => goToBlock(editor, block),
    isInTable: () => readFormat(editor).inTable,
    caretBlock: () =>
      editor.read(() => {
        const selection = $getSelection();
        const block = $isRangeSelection(selection) ? selection.focus.getNode().getTopLevelElement() : null;
        return block?.getIndexWithinParent() ?? null;
      }),
    moveSection: (block, before) => {
      if (editor.isEditable())
        editor.update(() => $moveSection(block, before), {
          discrete: true,
          tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG],
        });
    },
    focus: () => focusText(editor),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    copyWithSources: () => copyWithSources(editor, language),
    format: (command) => {
      // A comment may be about the title or a field, where the keyboard is.
      if (editor.isEditable() && command !== 'comment') editor.update($ensureCaret, { discrete: true });
      applyFormat(editor, command);
    },
    followFields: (body) => {
      if (notShown !== null || !editor.isEditable()) return;
      editor.update(() => $replaceBody(body), { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] });
    },
    goToSection: (section) =>
      editor.update(
        () => {
          const heading = $getRoot()
            .getChildren()
            .find((block) => $getSection(block) === section);
          if ($isElementNode(heading)) heading.selectEnd();
        },
        { onUpdate: () => editor.focus() },
      ),
    markParagraphs: (portion) => change(() => $markParagraphs(portion)),
    markNext: (portions) => change(() => $markNext(portions)),
    find: (how) => void editor.dispatchCommand(FIND_COMMAND, how),
    changeBody: (body, frame, comments) => {
      if (notShown !== null) return;
      change(() => {
        $replaceBody(body);
        if (comments) $setThreads(comments);
        if (frame !== undefined) $setFrame(frame);
      });
    },
    replaceBody: (body, comments) => {
      if (notShown !== null) return;
      const $change = () => {
        $replaceBody(body);
        $setThreads(comments);
      };
      editor.update($change, { discrete: true, tag: [HISTORY_PUSH_TAG, STORED_TAG] });
    },
  };
}

/** Typing is committed in a microtask; a save in the same task must still see it. */
function readLatest(editor: LexicalEditor) {
  return editor.read(() => editor.getEditorState());
}

function focusText(editor: LexicalEditor): void {
  editor.update($ensureCaret);
  editor.focus();
}

/** In a text never entered, puts the caret where writing goes on: the first paragraph nobody filled, else the end. */
function $ensureCaret(): void {
  if ($getSelection() !== null) return;
  const empty = $getRoot()
    .getChildren()
    .find((block): block is ParagraphNode => $isParagraphNode(block) && block.isEmpty());
  (empty ?? $getRoot()).selectEnd();
}
