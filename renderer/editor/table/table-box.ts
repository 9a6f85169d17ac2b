import { $isTableNode, type TableNode } from '@lexical/table';
import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical';
import { type CSSProperties, useEffect, useState } from 'react';
import { shareOut } from '../../../core/note/table-grid.ts';
import { $readMade } from '../made-state.ts';
import { widerAt } from '../pages/wider-at.ts';
import { isSameData } from '../same-data.ts';

/** Where a table is, in CSS pixels from the top and left of the text, and how its columns share its width. */
export interface TableBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** In hundredths. */
  readonly shares: readonly number[];
  /** Made from facts, which has a sign in the margin too. */
  readonly made: boolean;
  readonly wider: CSSProperties;
}

/** Measured again whenever the text changes or is laid out anew. */
export function useTableBox(editor: LexicalEditor, table: NodeKey): TableBox | null {
  const [box, setBox] = useState<TableBox | null>(null);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      const next = measureTable(editor, table);
      setBox((old) => (isSameData(old, next) ? old : next));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(soon);
    const stop = mergeRegister(
      editor.registerUpdateListener(soon),
      editor.registerRootListener((root) => {
        resized.disconnect();
        if (root) resized.observe(root);
        soon();
      }),
    );
    return () => {
      stop();
      resized.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [editor, table]);
  return box;
}

function measureTable(editor: LexicalEditor, key: NodeKey): TableBox | null {
  const origin = editor.getRootElement()?.parentElement?.getBoundingClientRect();
  const drawn = editor.getElementByKey(key)?.querySelector('table');
  if (!origin || !drawn) return null;
  const rect = drawn.getBoundingClientRect();
  const wider = widerAt(drawn);
  return editor.read(() => {
    const table = $getNodeByKey(key);
    if (!$isTableNode(table)) return null;
    return {
      top: Math.round(rect.top - origin.top),
      left: Math.round(rect.left - origin.left),
      width: Math.round(rect.width),
      height: Math.round(rect.height),
      shares: $readShares(table),
      wider,
      made: Object.keys($readMade(table)).length > 0,
    };
  });
}

/** Columns without widths of their own are drawn equally wide. */
export function $readShares(table: TableNode): readonly number[] {
  const columns = table.getColumnCount();
  const widths = table.getColWidths();
  return shareOut(widths?.length === columns ? widths : Array.from({ length: columns }, () => 1));
}
