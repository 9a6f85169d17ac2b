import './editor.css';
import './fact-link.css';
import './note-table.css';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import type { OpenNote } from '../../core/contract/backend.ts';
import type { Template } from '../../core/templates/template.ts';
import { createHandle } from './editor-handle.ts';
import { EditorNotice } from './editor-notice.tsx';
import type { EditorFacts, FormatState, NoteEditorHandle, UndoState } from './editor-types.ts';
import { showGuidance } from './guidance.ts';
import { findWhatIsNotShown, openNoteExtension } from './open-note-extension.ts';
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
  readonly onOpenSource: (source: string, passage: number) => void;
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
  const [fault, setFault] = useState<string | null>(null);
  // The extension must keep its identity: a new one would build a new editor and lose the text and its history.
  const [{ extension, body }] = useState(() => {
    const { body } = props.note.note;
    return { extension: openNoteExtension(body, () => setFault(FAULT)), body };
  });
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Surface {...props} body={body} fault={fault} onFaultRead={() => setFault(null)} />
    </LexicalExtensionComposer>
  );
}

interface SurfaceProps extends NoteEditorProps {
  readonly body: OpenNote['note']['body'];
  readonly fault: string | null;
  readonly onFaultRead: () => void;
}

function Surface(props: SurfaceProps) {
  const { template, readOnly, handle, onDirty, onSection, onUndoState, onFormat } = props;
  const [editor] = useLexicalComposerContext();
  const [notShown] = useState(() => findWhatIsNotShown(editor, props.body));
  const editable = !readOnly && notShown === null;

  useImperativeHandle(handle, () => createHandle(editor, notShown), [editor, notShown]);
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  useEffect(() => reportChanges(editor, { onDirty, onSection, onFormat }), [editor, onDirty, onSection, onFormat]);
  useEffect(() => showGuidance(editor, template), [editor, template]);

  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  useEffect(() => onUndoState({ canUndo, canRedo }), [canUndo, canRedo, onUndoState]);

  return (
    <div className="note-editor">
      {notShown !== null && (
        <EditorNotice text={`This note is open for reading only: ${notShown}. Nothing in the dossier was changed.`} />
      )}
      {props.fault !== null && <EditorNotice text={props.fault} onClose={props.onFaultRead} />}
      <ContentEditable
        className="note-text"
        lang={props.note.note.language}
        aria-label="Text of the note"
        aria-multiline
        spellCheck
      />
    </div>
  );
}
