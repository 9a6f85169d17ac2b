import { t } from '../language/t.ts';
import './editor.css';
import './focus-block.css';
import './facts/fact-link.css';
import './callout/callout.css';
import './lists/lists.css';
import './note-table.css';
import './numbering.css';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useState } from 'react';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { Span } from '../../core/facts/fact.ts';
import { directionOfLanguage } from '../../core/shared/scripts.ts';
import type { Template } from '../../core/templates/template.ts';
import { later } from '../ui/later.tsx';
import { CharacterLayer } from './characters/character-layer.tsx';
import type { EditorComments } from './comments/editor-comments.ts';
import { BringDialog } from './copying/bring-dialog.tsx';
import type { EditorCopying } from './copying/editor-copying.ts';
import { keepLuggage } from './copying/luggage.ts';
import { createHandle } from './editor-handle.ts';
import { EditorNotice } from './editor-notice.tsx';
import type { EditorFacts, FactWays, FormatState, NoteEditorHandle, UndoState, WritingAids } from './editor-types.ts';
import { DoubtDialog } from './facts/doubt-dialog.tsx';
import { FactCard } from './facts/fact-card.tsx';
import { markFacts } from './facts/fact-marks.ts';
import { FactPicker } from './facts/fact-picker.tsx';
import { Find } from './find/find.tsx';
import { showFocusBlock } from './focus-block.ts';
import { FootnotesLayer } from './footnotes/footnotes-layer.tsx';
import { DecisionSchemeContext } from './formal/decision-scheme.ts';
import { showGuidance } from './guidance.ts';
import { type EditorImages, ImagesContext } from './image/editor-images.ts';
import { keepImages } from './image/keep-images.ts';
import { LanguageLayer } from './languages/language-layer.tsx';
import type { LimitMark } from './limits/limit-lines.tsx';
import { LinkBox } from './link/link-box.tsx';
import { type EditorMade, MadeLayer } from './made/made-layer.tsx';
import { NOTICE_COMMAND } from './notice-command.ts';
import { findWhatIsNotShown, openNoteExtension } from './open-note-extension.ts';
import type { EditorPages } from './pages/editor-pages.ts';
import { PainterLayer } from './painter/painter-layer.tsx';
import { showParagraphMarks } from './paragraph-marks.ts';
import { type EditorPlaces, PlacesLayer } from './places/places-layer.tsx';
import { type EditorMarks, keepPortions } from './portions/keep-portions.ts';
import { ReferenceLayer } from './references/reference-layer.tsx';
import { showReferences } from './references/show-references.ts';
import { TableCaptions } from './references/table-captions.tsx';
import { reportChanges } from './report-changes.ts';
import { SelectionBar } from './selection-bar/selection-bar.tsx';
import { type MoreSections, SlashMenu } from './slash/slash-menu.tsx';
import { type EditorSpelling, SpellingContext } from './spelling/editor-spelling.ts';
import { TableLayer } from './table/table-layer.tsx';
import { setTypedMarks } from './typed-marks/set-typed-marks.ts';

const SpellingLayer = later(async () => (await import('./spelling/spelling-layer.tsx')).SpellingLayer);
const CommentsLayer = later(async () => (await import('./comments/comments-layer.tsx')).CommentsLayer);
const LimitLines = later(async () => (await import('./limits/limit-lines.tsx')).LimitLines);
const PageLayer = later(async () => (await import('./pages/page-layer.tsx')).PageLayer);

export interface NoteEditorProps {
  /** The note as opened. Another note is another editor; a new version of the same one comes in by `replaceBody`. */
  readonly note: OpenNote;
  readonly template: Template | null;
  readonly readOnly: boolean;
  /** Its accessible name; the text of the note without. */
  readonly label?: string;
  readonly facts: EditorFacts;
  readonly copying: EditorCopying;
  /** Pictures; without, none can be shown or put in. */
  readonly images?: EditorImages;
  /** Places whose fact changed; without, none is marked. */
  readonly places?: EditorPlaces;
  /** What is said of its words; without, no comment is shown or asked for. */
  readonly comments?: EditorComments;
  /** Limits that are passed, for lines in the margin; without, none is drawn. */
  readonly limits?: readonly LimitMark[];
  /** The paper it is shown on, null while its pages are not known; without, the page is as long as its text. */
  readonly pages?: EditorPages | null | undefined;
  /** Blocks made from facts; without, they are like any other. */
  readonly made?: EditorMade;
  /** What marks its paragraphs; without, they keep the marks they have. */
  readonly marks?: EditorMarks;
  /** Sections that may come again, offered after `/`; without, none is. */
  readonly more?: MoreSections;
  /** Null or without, spelling is not checked. */
  readonly spelling?: EditorSpelling | null;
  /** Without, there is none. */
  readonly aids?: WritingAids;
  /** The text was changed by its author; called at each change, so keep it cheap and read on a timer. */
  readonly onDirty: () => void;
  /** Id of the section the caret is in. */
  readonly onSection: (section: string | null) => void;
  readonly onOpenSource: (source: string, passage: number, span: Span | null) => void;
  /** Where the card of a fact leads besides its sources. */
  readonly ways?: FactWays;
  /** Undo or redo brought the text back into another frame (editor-types.ts, `changeBody`). */
  readonly onFrame?: (frame: number) => void;
  readonly onUndoState: (state: UndoState) => void;
  readonly onFormat: (state: FormatState) => void;
  readonly handle: Ref<NoteEditorHandle>;
}

/** The page a note is written on. */
export function NoteEditor(props: NoteEditorProps) {
  return <OneNoteEditor key={props.note.note.id} {...props} />;
}

const fault = () => t('The last change could not be made. Your text is as it was before it. Try again in another way.');

function OneNoteEditor(props: NoteEditorProps) {
  const [notice, setNotice] = useState<string | null>(null);
  // The extension must keep its identity: a new one would build a new editor and lose the text and its history.
  const [{ extension, body }] = useState(() => {
    const { body, comments } = props.note.note;
    return { extension: openNoteExtension(body, () => setNotice(fault()), comments), body };
  });
  return (
    <DecisionSchemeContext value={props.template?.decision ?? null}>
      <ImagesContext value={props.images ?? null}>
        <SpellingContext value={props.readOnly ? null : (props.spelling ?? null)}>
          <LexicalExtensionComposer extension={extension} contentEditable={null}>
            <Surface {...props} body={body} notice={notice} onNotice={setNotice} />
          </LexicalExtensionComposer>
        </SpellingContext>
      </ImagesContext>
    </DecisionSchemeContext>
  );
}

/** What breaks are called, for the style sheet, which has no words of its own. */
function breakLabels(): CSSProperties {
  const labels = {
    '--label-page-break': JSON.stringify(t('Page break')),
    '--label-landscape': JSON.stringify(t('Landscape pages from here')),
    '--label-portrait': JSON.stringify(t('Portrait pages from here')),
  };
  return labels as CSSProperties;
}

interface SurfaceProps extends NoteEditorProps {
  readonly body: OpenNote['note']['body'];
  readonly notice: string | null;
  readonly onNotice: (text: string | null) => void;
}

function Surface(props: SurfaceProps) {
  const { template, facts, copying, readOnly, handle, onNotice, onDirty, onSection, onUndoState, onFormat, onFrame } =
    props;
  const [editor] = useLexicalComposerContext();
  const [notShown] = useState(() => findWhatIsNotShown(editor, props.body));
  const editable = !readOnly && notShown === null;

  const { language } = props.note.note;
  useImperativeHandle(handle, () => createHandle(editor, { notShown, language }), [editor, notShown, language]);
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  useEffect(
    () => reportChanges(editor, { onDirty, onSection, onFormat, onFrame: (frame) => onFrame?.(frame) }),
    [editor, onDirty, onSection, onFormat, onFrame],
  );
  useEffect(() => showGuidance(editor, template), [editor, template]);
  useEffect(() => showParagraphMarks(editor, props.note.note.language), [editor, props.note.note.language]);
  const { numbering } = props.note.note;
  useEffect(() => showReferences(editor, { language, numbering }), [editor, language, numbering]);
  useEffect(() => (props.marks ? keepPortions(editor, props.marks) : undefined), [editor, props.marks]);
  const focus = props.aids?.focus === true;
  useEffect(() => (focus ? showFocusBlock(editor) : undefined), [editor, focus]);
  const marked = editable && props.aids?.marks === true;
  useEffect(() => (marked ? setTypedMarks(editor, language) : undefined), [editor, marked, language]);
  useEffect(() => markFacts(editor, facts), [editor, facts]);
  useEffect(() => (props.images ? keepImages(editor, props.images) : undefined), [editor, props.images]);
  useEffect(() => keepLuggage(editor, copying), [editor, copying]);
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
    <div className="note-editor" style={breakLabels()}>
      {notShown !== null && (
        <EditorNotice
          text={t('This note is open for reading only: {notShown}. Nothing in the dossier was changed.', { notShown })}
        />
      )}
      {props.notice !== null && <EditorNotice text={props.notice} onClose={() => onNotice(null)} />}
      <Find editable={editable} />
      {props.places && <PlacesLayer places={props.places} />}
      <ContentEditable
        className="note-text"
        lang={props.note.note.language}
        // Its own, whatever the interface's; Lexical takes the attribute away.
        style={{ direction: directionOfLanguage(props.note.note.language) }}
        data-focus={focus || undefined}
        data-numbering={props.note.note.numbering}
        aria-label={props.label ?? t('Text of the note')}
        aria-multiline
        // The browser's own checker would fetch dictionaries; ours is spelling-layer.tsx.
        spellCheck={false}
      />
      {props.pages !== undefined && <PageLayer pages={props.pages} />}
      {editable && props.spelling && <SpellingLayer spelling={props.spelling} />}
      {props.comments && <CommentsLayer comments={props.comments} editable={editable} />}
      {props.limits && <LimitLines limits={props.limits} />}
      {props.made && <MadeLayer made={props.made} editable={editable} />}
      {editable && <FactPicker facts={facts} />}
      {editable && <SlashMenu more={props.more ?? null} />}
      {editable && props.aids?.bar && <SelectionBar />}
      {editable && <DoubtDialog facts={facts} />}
      {editable && <LinkBox />}
      {editable && <CharacterLayer />}
      <LanguageLayer editable={editable} language={language} />
      {editable && <PainterLayer />}
      {editable && <ReferenceLayer />}
      <TableCaptions />
      <FootnotesLayer editable={editable} marksFor={marked ? language : null} />
      {editable && <TableLayer />}
      {editable && <BringDialog editor={editor} copying={copying} />}
      <FactCard
        facts={facts}
        editable={editable}
        note={props.note.note.id}
        language={props.note.note.language}
        ways={props.ways}
        onOpenSource={props.onOpenSource}
      />
    </div>
  );
}
