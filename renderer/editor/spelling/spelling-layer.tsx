import './spelling.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, mergeRegister } from 'lexical';
import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../language/t.ts';
import { rangeOf } from '../find/show-places.ts';
import { type EditorSpelling, SPELLING_COMMAND, type SpellingStep } from './editor-spelling.ts';
import type { Misspelt } from './find-misspelt.ts';
import { goToMisspelt, replaceMisspelt } from './replace-misspelt.ts';
import { SpellingMenu } from './spelling-menu.tsx';
import { type WatchedSpelling, watchSpelling } from './watch-spelling.ts';

/** Marks the wrong words of an editor, and offers others: on a right click, on the menu key, and on the commands' keys. */
export function SpellingLayer({ spelling }: { readonly spelling: EditorSpelling }) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Misspelt | null>(null);
  const watched = useRef<WatchedSpelling | null>(null);
  const latest = useRef(open);
  latest.current = open;

  useEffect(() => {
    const watching = watchSpelling(editor, spelling);
    watched.current = watching;
    return () => {
      watched.current = null;
      watching.stop();
    };
  }, [editor, spelling]);

  const offer = useCallback(
    (misspelt: Misspelt) => setOpen(goToMisspelt(editor, misspelt) ? misspelt : null),
    [editor],
  );
  const step = useCallback(
    async (which: SpellingStep) => {
      setOpen(null);
      const found = which === 'suggest' ? watched.current?.atCaret() : watched.current?.find(which, latest.current);
      const misspelt = (await found) ?? null;
      if (misspelt) return offer(misspelt);
      spelling.say(
        which === 'suggest' ? t('The word at the caret is spelt correctly') : t('No misspelt word in this text'),
      );
      editor.focus();
    },
    [editor, spelling, offer],
  );

  useEffect(() => {
    const onContextMenu = (event: MouseEvent) => {
      const misspelt = watched.current?.atPoint(event.clientX, event.clientY);
      if (misspelt) {
        event.preventDefault();
        offer(misspelt);
        return;
      }
      // The menu key: its place is the caret's, wherever the pointer is.
      if (event.button !== 2 && !event.ctrlKey)
        void watched.current?.atCaret().then((found) => found && editor.isEditable() && offer(found));
    };
    return mergeRegister(
      editor.registerRootListener((root) => {
        root?.addEventListener('contextmenu', onContextMenu);
        return () => root?.removeEventListener('contextmenu', onContextMenu);
      }),
      editor.registerCommand(
        SPELLING_COMMAND,
        (which) => {
          void step(which);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  }, [editor, offer, step]);

  useEffect(() => {
    const range = open && rangeOf(editor, open);
    if (!range) return;
    CSS.highlights.set('misspelt-current', new Highlight(range));
    return () => void CSS.highlights.delete('misspelt-current');
  }, [editor, open]);

  if (!open) return null;
  const close = (left: boolean) => {
    setOpen(null);
    if (!left) editor.focus();
  };
  return (
    <SpellingMenu
      spelling={spelling}
      misspelt={open}
      place={() => rangeOf(editor, open)?.getBoundingClientRect() ?? new DOMRect()}
      within={editor.getRootElement()}
      onReplace={(word) => replaceMisspelt(editor, open, word)}
      onNext={() => void step('next')}
      onClosed={close}
    />
  );
}
