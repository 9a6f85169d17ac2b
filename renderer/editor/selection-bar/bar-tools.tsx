import { t } from '../../language/t.ts';
import './selection-bar.css';
import { Toolbar } from '@base-ui/react/toolbar';
import type { LexicalEditor } from 'lexical';
import {
  ALargeSmall,
  Bold,
  Highlighter,
  Italic,
  Link,
  type LucideIcon,
  MessageSquarePlus,
  NotebookPen,
  PaintRoller,
  Subscript,
  Superscript,
} from 'lucide-react';
import { type ComponentProps, type MouseEvent, useEffect, useRef, useState } from 'react';
import { MARKS } from '../../../core/note/note.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import type { FormatCommand } from '../editor-types.ts';
import { FloatingBox } from '../floating-box.tsx';
import { applyFormat } from '../format-commands.ts';
import { readFormat } from '../format-state.ts';
import { COPY_FORMAT_COMMAND, painterOf } from '../painter/painter.ts';
import { rectOfSelection } from '../rect-of-selection.ts';

interface BarToolsProps {
  readonly editor: LexicalEditor;
  readonly entered: number;
  readonly onDismiss: () => void;
}

interface BarTool {
  readonly command: FormatCommand;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
}

const TOOLS: readonly BarTool[] = [
  {
    command: 'bold',
    get label() {
      return t('Bold');
    },
    icon: Bold,
    keys: 'CmdOrCtrl+B',
  },
  {
    command: 'italic',
    get label() {
      return t('Italic');
    },
    icon: Italic,
    keys: 'CmdOrCtrl+I',
  },
  {
    command: 'highlight',
    get label() {
      return t('Highlight');
    },
    icon: Highlighter,
  },
  {
    command: 'small-caps',
    get label() {
      return t('Small capitals');
    },
    icon: ALargeSmall,
  },
  {
    command: 'superscript',
    get label() {
      return t('Superscript');
    },
    icon: Superscript,
  },
  {
    command: 'subscript',
    get label() {
      return t('Subscript');
    },
    icon: Subscript,
  },
  {
    command: 'link',
    get label() {
      return t('Link');
    },
    icon: Link,
    keys: 'CmdOrCtrl+K',
  },
  {
    command: 'footnote',
    get label() {
      return t('Footnote');
    },
    icon: NotebookPen,
    keys: 'CmdOrCtrl+Alt+D',
  },
  {
    command: 'comment',
    get label() {
      return t('Comment');
    },
    icon: MessageSquarePlus,
    keys: 'CmdOrCtrl+Alt+M',
  },
];

/** A press takes the format along once, two until Esc. */
function BrushTool({ editor, ...rest }: { readonly editor: LexicalEditor } & ComponentProps<'button'>) {
  const { brush } = useStore(painterOf(editor));
  const onClick = ({ detail }: MouseEvent) =>
    editor.dispatchCommand(COPY_FORMAT_COMMAND, detail > 1 ? 'kept' : brush === 'away' ? 'once' : 'away');
  return (
    <IconButton
      {...rest}
      icon={PaintRoller}
      tip="top"
      label={t('Copy format')}
      keys="CmdOrCtrl+Alt+C"
      aria-pressed={brush !== 'away'}
      onClick={onClick}
    />
  );
}

const ARE_MARKS: ReadonlySet<string> = new Set(MARKS);

export function BarTools({ editor, entered, onDismiss }: BarToolsProps) {
  const [format, setFormat] = useState(() => readFormat(editor));
  const [bar, setBar] = useState<HTMLDivElement | null>(null);
  useEffect(() => editor.registerUpdateListener(() => setFormat(readFormat(editor))), [editor]);
  useEffect(() => {
    if (entered > 0) bar?.querySelector('button')?.focus();
  }, [entered, bar]);

  const latest = useRef(onDismiss);
  latest.current = onDismiss;
  useEffect(() => {
    // Before a tooltip that is open too: one press leads back to the text.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !bar?.contains(document.activeElement)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
      editor.focus();
    };
    addEventListener('keydown', leave, true);
    return () => removeEventListener('keydown', leave, true);
  }, [editor, bar]);

  const choose = (command: FormatCommand) => {
    // A box of its own takes the bar's place.
    if (!ARE_MARKS.has(command)) onDismiss();
    applyFormat(editor, command);
  };
  return (
    <FloatingBox
      place={() => rectOfSelection(editor)}
      side="top"
      focus="never"
      onClose={onDismiss}
      label={t('Selected words')}
      className="selection-bar"
      popup={{ role: 'presentation' }}
    >
      {/* A press must not take the caret out of the text. */}
      <Toolbar.Root
        ref={setBar}
        className="selection-tools"
        aria-label={t('Selected words')}
        onMouseDown={(event) => event.preventDefault()}
      >
        {TOOLS.map(({ command, label, icon, keys }) => (
          <Toolbar.Button
            key={command}
            render={
              <IconButton
                icon={icon}
                tip="top"
                label={label}
                keys={keys ?? null}
                onClick={() => choose(command)}
                {...(ARE_MARKS.has(command) ? { 'aria-pressed': format.marks.some((mark) => mark === command) } : {})}
              />
            }
          />
        ))}
        <Toolbar.Button render={<BrushTool editor={editor} />} />
      </Toolbar.Root>
    </FloatingBox>
  );
}
