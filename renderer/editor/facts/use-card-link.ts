import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { useCallback, useEffect, useRef, useState } from 'react';
import { $findFactLink, FactLinkNode } from '../fact-node.ts';

/** A pointer that only crosses the text opens nothing; one on its way into the card closes nothing. */
const OPEN_AFTER_MS = 320;
const CLOSE_AFTER_MS = 220;

export interface OpenCard {
  readonly link: NodeKey;
  readonly by: 'pointer' | 'keyboard';
}

export interface CardLink {
  readonly card: OpenCard | null;
  readonly close: () => void;
  /** For the card itself: the pointer in it keeps it open. */
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Which fact link's card is open: the one under the pointer, or the caret's after Ctrl+Enter or Alt+Enter. */
export function useCardLink(editor: LexicalEditor): CardLink {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const later = useCallback((act: () => void, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delay);
  }, []);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => {
    later(() => setCard((open) => (open?.by === 'keyboard' ? open : null)), CLOSE_AFTER_MS);
  }, [later]);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setCard(null);
  }, []);

  useEffect(() => {
    const over = (event: PointerEvent) => {
      const element = event.target instanceof Element ? event.target.closest('.note-fact') : null;
      if (!element || event.buttons !== 0 || event.pointerType === 'touch') {
        leave();
        return;
      }
      const link = editor.read('latest', () => $findFactLink($getNearestNodeFromDOMNode(element))?.getKey());
      if (link === undefined) return;
      later(() => setCard((open) => (open?.by === 'keyboard' ? open : { link, by: 'pointer' })), OPEN_AFTER_MS);
    };
    return mergeRegister(
      editor.registerRootListener((root) => {
        root?.addEventListener('pointerover', over);
        root?.addEventListener('pointerleave', leave);
        return () => {
          root?.removeEventListener('pointerover', over);
          root?.removeEventListener('pointerleave', leave);
        };
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !(event.ctrlKey || event.metaKey || event.altKey)) return false;
          const selection = $getSelection();
          const link = $isRangeSelection(selection) ? $findFactLink(selection.focus.getNode()) : null;
          if (!link) return false;
          event.preventDefault();
          clearTimeout(timer.current);
          setCard({ link: link.getKey(), by: 'keyboard' });
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerMutationListener(FactLinkNode, (mutations) => {
        setCard((open) => (open && mutations.get(open.link) === 'destroyed' ? null : open));
      }),
      () => clearTimeout(timer.current),
    );
  }, [editor, later, leave]);

  return { card, close, stay, leave };
}
