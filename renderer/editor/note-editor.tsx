import './editor.css';
import './facts/fact-link.css';
import './note-table.css';
import './numbering.css';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { Span } from '../../core/facts/fact.ts';
import type { Template } from '../../core/templates/template.ts';
import { createHandle } from './editor-handle.ts';
import { EditorNotice } from './editor-notice.tsx';
import type { EditorFacts, FormatState, NoteEditorHandle, UndoState } from './editor-types.ts';
import { FactCard } from './facts/fact-card.tsx';
import { markFacts } from './facts/fact-marks.ts';
import { FactPicker } from './facts/fact-picker.tsx';
import { showGuidance } from './guidance.ts';
import { LinkBox } from './link/link-box.tsx';
import { NOTICE_COMMAND } from './notice-command.ts';
import { findWhatIsNotShown, openNoteExtension } from './open-note-extension.ts';
import { showParagraphMarks } from './paragraph-marks.ts';
import { reportChanges } from './report-changes.ts';

export interface NoteEditorProps {
  /** The note as opened. Another note is another editor; a new version of the same one comes in by `replaceBody`. */
  readonly note: OpenNote;
  readonly template: Template | null;
  readonly readOnly: boolean;
  readonly facts: EditorFacts;
  /** The text was changed by its author; called at each change, so keep it cheap and read on a timer. */
  readonly onDirty: () => void;
  /** Id of the section the caret is in. */
  readonly onSection: (section: string | null) => void;
  readonly onOpenSource: (source: string, passage: number, span: Span | null) => void;
  readonly onUndoState: (state: UndoState) => void;
  readonly onFormat: (state: FormatState) => void;
  readonly handle: Ref<NoteEditorHandle>;
}

/** The page a note is written on. */
export function NoteEditor(props: NoteEditorProps) {
  return <OneNoteEditor key={props.note.note.id} {...props} />;
}

const FAULT = 'The last change could not be made. Your text is as it was before it. Try again in another way.';

function OneNoteEditor(props: NoteEditorProps) {
  const [notice, setNotice] = useState<string | null>(null);
  // The extension must keep its identity: a new one would build a new editor and lose the text and its history.
  const [{ extension, body }] = useState(() => {
    const { body } = props.note.note;
    return { extension: openNoteExtension(body, () => setNotice(FAULT)), body };
  });
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Surface {...props} body={body} notice={notice} onNotice={setNotice} />
    </LexicalExtensionComposer>
  );
}

interface SurfaceProps extends NoteEditorProps {
  readonly body: OpenNote['note']['body'];
  readonly notice: string | null;
  readonly onNotice: (text: string | null) => void;
}

function Surface(props: SurfaceProps) {
  const { template, facts, readOnly, handle, onNotice, onDirty, onSection, onUndoState, onFormat } = props;
  const [editor] = useLexicalComposerContext();
  const [notShown] = useState(() => findWhatIsNotShown(editor, props.body));
  const editable = !readOnly && notShown === null;

  useImperativeHandle(handle, () => createHandle(editor, notShown), [editor, notShown]);
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  useEffect(() => reportChanges(editor, { onDirty, onSection, onFormat }), [editor, onDirty, onSection, onFormat]);
  useEffect(() => showGuidance(editor, template), [editor, template]);
  useEffect(() => showParagraphMarks(editor, props.note.note.language), [editor, props.note.note.language]);
  useEffect(() => markFacts(editor, facts), [editor, facts]);
  useEffect(
    () =>
      editor.registerCommand(
        NOTICE_COMMAND,
        (text) => {
          onNotice(text);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, onNotice],
  );

  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  useEffect(() => onUndoState({ canUndo, canRedo }), [canUndo, canRedo, onUndoState]);

  return (
    <div className="note-editor">
      {notShown !== null && (
        <EditorNotice text={`This note is open for reading only: ${notShown}. Nothing in the dossier was changed.`} />
      )}
      {props.notice !== null && <EditorNotice text={props.notice} onClose={() => onNotice(null)} />}
      <ContentEditable
        className="note-text"
        lang={props.note.note.language}
        data-numbering={props.note.note.numbering}
        aria-label="Text of the note"
        aria-multiline
        spellCheck
      />
      {editable && <FactPicker facts={facts} />}
      {editable && <LinkBox />}
      <FactCard facts={facts} editable={editable} note={props.note.note.id} onOpenSource={props.onOpenSource} />
    </div>
  );
}
