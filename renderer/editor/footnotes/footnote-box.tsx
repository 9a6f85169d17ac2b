import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useContext, useEffect, useRef, useState } from 'react';
import type { NotedInline } from '../../../core/note/note.ts';
import { safeLink } from '../../../core/shared/safe-link.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { EDITOR_THEME } from '../editor-theme.ts';
import { FactLinkNode } from '../fact-node.ts';
import { FloatingBox } from '../floating-box.tsx';
import { LinkBox } from '../link/link-box.tsx';
import { $createInlines } from '../note-to-lexical.ts';
import { SpellingContext } from '../spelling/editor-spelling.ts';
import { SpellingLayer } from '../spelling/spelling-layer.tsx';
import { setTypedMarks } from '../typed-marks/set-typed-marks.ts';
import { $readNoted } from './read-noted.ts';

interface FootnoteBoxProps {
  readonly content: readonly NotedInline[];
  readonly place: () => DOMRect;
  readonly editable: boolean;
  readonly marksFor: string | null;
  /** Its words as they are written. */
  readonly onChange: (content: readonly NotedInline[]) => void;
  /** Its words as they are now, when the box is left in whatever way; none: there is no footnote. */
  readonly onLeave: (content: readonly NotedInline[]) => void;
}

/** The words of a footnote beside its mark. Enter and Escape go back to the text; nothing that was written is lost. */
export function FootnoteBox({ content, place, editable, marksFor, onChange, onLeave }: FootnoteBoxProps) {
  const [extension] = useState(() => footnoteExtension(content));
  const words = useRef<LexicalEditor>(null);
  const leave = () => onLeave(words.current?.getEditorState().read($readNoted) ?? content);
  return (
    <FloatingBox place={place} focus="first" onClose={leave} label={t('Footnote')} className="footnote-box">
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <Words editable={editable} marksFor={marksFor} editor={words} onChange={onChange} onEnter={leave} />
        {editable && <LinkBox />}
      </LexicalExtensionComposer>
      {editable && (
        <div className="footnote-foot">
          <span>{t('Enter goes back to the text')}</span>
          {content.length > 0 && (
            <Button look="quiet" onClick={() => onLeave([])}>
              {t('Remove footnote')}
            </Button>
          )}
        </div>
      )}
    </FloatingBox>
  );
}

interface WordsProps {
  readonly editable: boolean;
  readonly marksFor: string | null;
  readonly editor: { current: LexicalEditor | null };
  readonly onChange: (content: readonly NotedInline[]) => void;
  readonly onEnter: () => void;
}

function Words({ editable, marksFor, editor: words, onChange, onEnter }: WordsProps) {
  const [editor] = useLexicalComposerContext();
  const spelling = useContext(SpellingContext);
  const latest = useRef({ onChange, onEnter });
  latest.current = { onChange, onEnter };
  useEffect(() => {
    words.current = editor;
    editor.setEditable(editable);
    editor.focus(undefined, { defaultSelection: 'rootEnd' });
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        if (!editable || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        latest.current.onChange(editorState.read($readNoted));
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event === null || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          latest.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, editable, words]);
  useEffect(() => (marksFor === null ? undefined : setTypedMarks(editor, marksFor)), [editor, marksFor]);
  return (
    <>
      <ContentEditable
        className="footnote-words"
        lang={spelling?.language}
        aria-label={t('Text of the footnote')}
        aria-multiline
        spellCheck={false}
      />
      {editable && spelling && <SpellingLayer spelling={spelling} />}
    </>
  );
}

function footnoteExtension(content: readonly NotedInline[]) {
  return defineExtension({
    name: 'briefing-desk/footnote-words',
    // What is copied here is no piece of a note to the editor of the text.
    namespace: 'briefing-desk-footnote',
    theme: EDITOR_THEME,
    nodes: () => [FactLinkNode],
    dependencies: [
      RichTextExtension,
      HistoryExtension,
      configExtension(LinkExtension, { validateUrl: (url) => safeLink(url) !== null }),
    ],
    $initialEditorState: () => {
      $getRoot()
        .clear()
        .append($createParagraphNode().append(...$createInlines(content)));
    },
  });
}
