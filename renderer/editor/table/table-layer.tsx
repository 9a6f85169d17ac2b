import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findTableNode } from '@lexical/table';
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { useEffect, useState } from 'react';
import { later } from '../../ui/later.tsx';
import { ANNOUNCE_COMMAND, NEW_TABLE_COMMAND, TABLE_TOOL_COMMAND, type TableTool } from './table-command.ts';

const NewTableBox = later(async () => (await import('./new-table-box.tsx')).NewTableBox);
const TableTools = later(async () => (await import('./table-tools.tsx')).TableTools);

/** What stands beside the table the caret is in, and over the one the pointer is over. */
export function TableLayer() {
  const [editor] = useLexicalComposerContext();
  const [caret, setCaret] = useState<NodeKey | null>(null);
  const [pointed, setPointed] = useState<NodeKey | null>(null);
  const [tool, setTool] = useState<TableTool | null>(null);
  const [asking, setAsking] = useState(false);
  // Each message is a new one, so that the same words are said twice when the same was done twice.
  const [said, setSaid] = useState<{ readonly words: string } | null>(null);

  useEffect(
    () =>
      mergeRegister(
        editor.registerUpdateListener(({ editorState }) => setCaret(editorState.read($tableAtCaret))),
        editor.registerRootListener((root) => {
          const point = (event: Event) => setPointed(readTable(editor, event.target));
          root?.addEventListener('pointerover', point);
          return () => root?.removeEventListener('pointerover', point);
        }),
        editor.registerCommand(
          NEW_TABLE_COMMAND,
          () => {
            setAsking(true);
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          TABLE_TOOL_COMMAND,
          (wanted) => {
            setTool(wanted);
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          ANNOUNCE_COMMAND,
          (words) => {
            setSaid({ words });
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
      ),
    [editor],
  );

  const shown = pointed === caret ? [caret] : [caret, pointed];
  return (
    <>
      {shown
        .filter((key) => key !== null)
        .map((key) => (
          <TableTools
            key={key}
            table={key}
            isCaretIn={key === caret}
            tool={key === caret ? tool : null}
            onToolDone={() => setTool(null)}
          />
        ))}
      {asking && <NewTableBox onClose={() => setAsking(false)} />}
      <span role="status" className="visually-hidden">
        {said?.words}
      </span>
    </>
  );
}

function $tableAtCaret(): NodeKey | null {
  const anchor = $getSelection()?.getStartEndPoints()?.[0];
  return (anchor && $findTableNode(anchor.getNode())?.getKey()) ?? null;
}

function readTable(editor: LexicalEditor, target: EventTarget | null): NodeKey | null {
  const element = target instanceof Element ? target.closest('.note-table') : null;
  if (!element) return null;
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(element);
    return (node && $findTableNode(node)?.getKey()) ?? null;
  });
}
