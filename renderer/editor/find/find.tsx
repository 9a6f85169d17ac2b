import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, COMMAND_PRIORITY_EDITOR } from 'lexical';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { FindBar } from './find-bar.tsx';
import { FIND_COMMAND, type SoughtMatch } from './find-command.ts';

interface Asked {
  readonly words: string;
  readonly sought: SoughtMatch | null;
  readonly replacing: boolean;
  readonly times: number;
}

/** Longer selections, or those of several lines, are what is searched in and not what is searched for. */
const LONGEST_WORDS = 200;

/** The bar that finds words, from when it is asked for until it is closed. */
export function Find({ editable }: { readonly editable: boolean }) {
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<Asked | null>(null);

  useEffect(
    () =>
      editor.registerCommand(
        FIND_COMMAND,
        (how) => {
          const selected = $getSelection()?.getTextContent() ?? '';
          const words = selected.length > LONGEST_WORDS || selected.includes('\n') ? '' : selected;
          setAsked((old) => ({
            words: old?.words ?? words,
            sought: typeof how === 'object' ? how : (old?.sought ?? null),
            replacing: how === 'replace' && editable,
            times: (old?.times ?? 0) + 1,
          }));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, editable],
  );

  if (!asked) return null;
  const ground = editor.getRootElement()?.closest('.scrolls') ?? null;
  return createPortal(
    <FindHolder ground={ground}>
      <FindBar
        key={asked.sought === null ? 'words' : JSON.stringify(asked.sought)}
        words={asked.words}
        sought={asked.sought}
        replacing={asked.replacing}
        asked={asked.times}
        onClose={() => setAsked(null)}
      />
    </FindHolder>,
    ground?.parentElement ?? document.body,
  );
}

/** Above what the page scrolls in, so that it covers nothing; what is read stays where it was. */
function FindHolder({ ground, children }: { readonly ground: Element | null; readonly children: ReactNode }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let height = 0;
    const keep = (next: number) => {
      ground?.scrollBy(0, next - height);
      height = next;
    };
    // It grows with a second row, and with what is wrong in an expression.
    const measure = () => keep(holder.current?.offsetHeight ?? height);
    measure();
    const watcher = new ResizeObserver(measure);
    if (holder.current) watcher.observe(holder.current);
    return () => {
      watcher.disconnect();
      keep(0);
    };
  }, [ground]);
  return (
    <div ref={holder} className="find-holder">
      {children}
    </div>
  );
}
