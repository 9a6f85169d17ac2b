import type { Chart } from '../../core/note/chart.ts';
import type { Block, List, Table } from '../../core/note/note.ts';

/** A block that facts can be laid out in. */
export type FactBlock = List | Table | Chart;

/** A block of the text by the name the editor gives it for as long as it shows the note. */
export interface PlacedBlock {
  readonly key: string;
  readonly block: FactBlock;
}

/** What the editor of the open note can do for its lists, tables and charts. Each change is one step of undo. */
export interface BlocksEditor {
  readonly read: (key: string) => FactBlock | null;
  /** In place of an empty paragraph at the caret, else under the block the caret is in; at the end without a caret. */
  readonly insert: (block: Block) => void;
  /** Nothing when the block is not there any more. */
  readonly replace: (key: string, block: Block) => void;
}
