import './link-box.css';
import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isTableSelection } from '@lexical/table';
import {
  $createRangeSelectionFromDom,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { safeLink } from '../../../core/shared/safe-link.ts';
import { isPressed } from '../../commands/read-keys.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { FloatingBox } from '../floating-box.tsx';
import { EDIT_LINK_COMMAND } from '../format-commands.ts';
import { placeOfSelection } from '../rect-of-selection.ts';
import { $removeLinks } from './remove-links.ts';

interface OpenLink {
  readonly url: string;
  readonly selection: RangeSelection;
  readonly place: () => DOMRect;
}

/** Asks for the address of the selected words, or of the link at the caret. */
export function LinkBox() {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<OpenLink | null>(null);

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          EDIT_LINK_COMMAND,
          () => {
            setOpen($readLink(editor));
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => {
            if (!isPressed('CmdOrCtrl+K', event, navigator.platform.startsWith('Mac'))) return false;
            // Whole cells are no words: the page shows the caret in one of them.
            if ($isTableSelection($getSelection())) return false;
            $catchUpWithSelection(editor);
            // With no words to link the key is the window's: it finds what to go to.
            if (!$isOnWords()) return false;
            event.preventDefault();
            return editor.dispatchCommand(EDIT_LINK_COMMAND, undefined);
          },
          // Before the editor's own handler, which claims every key.
          COMMAND_PRIORITY_LOW,
        ),
      ),
    [editor],
  );

  if (!open) return null;
  const close = () => {
    setOpen(null);
    editor.focus();
  };
  return (
    <FloatingBox place={open.place} focus="first" onClose={close} label={t('Link')} className="link-box">
      <LinkForm
        open={open}
        onSet={(url) => {
          setLink(editor, open.selection, url);
          close();
        }}
      />
    </FloatingBox>
  );
}

function LinkForm({ open, onSet }: { readonly open: OpenLink; readonly onSet: (url: string | null) => void }) {
  const [text, setText] = useState(open.url);
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const url = completeAddress(text);
    if (url === null) setWrong(true);
    else onSet(url);
  };
  return (
    <form onSubmit={submit}>
      <label>
        <span className="visually-hidden">{t('Address')}</span>
        <input
          type="text"
          inputMode="url"
          value={text}
          placeholder="https://"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby={wrong ? hint : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
        />
      </label>
      <Button type="submit" look="primary">
        {t('Set link')}
      </Button>
      {open.url !== '' && (
        <Button look="quiet" onClick={() => onSet(null)}>
          {t('Remove link')}
        </Button>
      )}
      {wrong && (
        <p id={hint} role="alert">
          {t('A note cannot hold this address. Use one that begins with https://, http:// or mailto:.')}
        </p>
      )}
    </form>
  );
}

/** The address as typed, with what people leave out put before it; null when a note cannot hold it. */
export function completeAddress(text: string): string | null {
  const typed = text.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed)) return safeLink(typed);
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return safeLink(`mailto:${typed}`);
  return /^[^\s/]+\.[^\s/]/.test(typed) ? safeLink(`https://${typed}`) : null;
}

function $readLink(editor: LexicalEditor): OpenLink | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  const key = link?.getKey() ?? '';
  const words = placeOfSelection(editor, selection.clone());
  const place = () => editor.getElementByKey(key)?.getBoundingClientRect() ?? words();
  return { url: link?.getURL() ?? '', selection: selection.clone(), place };
}

/** Of keys pressed fast the second comes before the editor was told what the first selected. */
function $catchUpWithSelection(editor: LexicalEditor): void {
  const dom = editor.getRootElement()?.ownerDocument.getSelection();
  const shown = dom ? $createRangeSelectionFromDom(dom, editor) : null;
  const known = $getSelection();
  if (shown && !(known?.is(shown) ?? false)) $setSelection(shown);
}

function $isOnWords(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  return !selection.isCollapsed() || $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null;
}

/** With nothing selected and no link at the caret, the address itself becomes the words. */
function setLink(editor: LexicalEditor, selection: RangeSelection, url: string | null): void {
  editor.update(
    () => {
      const target = selection.clone();
      $setSelection(target);
      const inLink = $findMatchingParent(target.anchor.getNode(), $isLinkNode) !== null;
      if (target.isCollapsed() && !inLink && url !== null) {
        const words = $createTextNode(url.replace(/^mailto:/i, ''));
        target.insertNodes([words]);
        words.select(0, words.getTextContentSize());
      }
      if (url === null) $removeLinks(target);
      else editor.dispatchCommand(TOGGLE_LINK_COMMAND, url);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
