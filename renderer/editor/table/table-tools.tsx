import './table-tools.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { ColumnHandles } from './column-handles.tsx';
import { DescribeTable } from './describe-table.tsx';
import { useTableBox } from './table-box.ts';
import type { TableTool } from './table-command.ts';
import { TableMenu } from './table-menu.tsx';

interface TableToolsProps {
  readonly table: NodeKey;
  readonly isCaretIn: boolean;
  /** What the keyboard was asked to go to. */
  readonly tool: TableTool | null;
  readonly onToolDone: () => void;
}

export function TableTools({ table, isCaretIn, tool, onToolDone }: TableToolsProps) {
  const [editor] = useLexicalComposerContext();
  const box = useTableBox(editor, table);
  if (!box) return null;
  return (
    <>
      <ColumnHandles editor={editor} table={table} box={box} wanted={tool === 'width'} onTaken={onToolDone} />
      {isCaretIn && <TableMenu editor={editor} box={box} wanted={tool === 'menu'} onTaken={onToolDone} />}
      {tool === 'description' && <DescribeTable editor={editor} table={table} onClose={onToolDone} />}
    </>
  );
}
