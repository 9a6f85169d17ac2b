import { $isHeadingNode } from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import { $getRoot, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import type { Block, NumberingScheme, Reference } from '../../../core/note/note.ts';
import { listTargets, type Target } from '../../../core/note/references.ts';
import { $isChartNode } from '../chart/chart-node.ts';
import { $getImage, $isImage } from '../image/image-state.ts';
import { $isAnnex } from '../paragraph-marks.ts';
import { $getAnchor, $getCaption } from './anchor-state.ts';

/** What of the text references can name, as it stands; `key` is that of its node. */
export interface LiveTarget extends Target {
  readonly key: NodeKey;
}

/** What numbers depend on besides the text. */
export interface NumberedBy {
  /** BCP 47. */
  readonly language: string;
  readonly numbering: NumberingScheme | undefined;
}

/** Lists the targets of the text; `references` are those that stand in it. Cheap: it looks at no words but headings'. */
export function readTargets(
  editor: LexicalEditor,
  references: readonly Pick<Reference, 'to'>[],
  by: NumberedBy,
): readonly LiveTarget[] {
  return editor.getEditorState().read(() => {
    const nodes = $getRoot().getChildren();
    // Where the references stand makes no difference to the numbers.
    const named: Block = {
      type: 'paragraph',
      content: references.map(({ to }) => ({ type: 'reference', to, shows: 'number' })),
    };
    return listTargets({ ...by, body: [...nodes.map($outline), named] }).flatMap((target) => {
      const key = nodes[target.block]?.getKey();
      return key === undefined ? [] : [{ ...target, key }];
    });
  });
}

/** As much of a block as numbers depend on; any other is a page break. */
function $outline(node: LexicalNode): Block {
  const anchor = $getAnchor(node);
  const anchored = anchor === null ? {} : { anchor };
  if ($isHeadingNode(node)) {
    const text = node.getTextContent();
    const level = node.getTag() === 'h1' ? 1 : node.getTag() === 'h2' ? 2 : 3;
    const content = text === '' ? [] : [{ type: 'text' as const, text, marks: [] }];
    return { type: 'heading', level, content, ...($isAnnex(node) ? { annex: true } : {}), ...anchored };
  }
  if ($isTableNode(node)) return { type: 'table', headerRow: false, rows: [], caption: $getCaption(node), ...anchored };
  if ($isChartNode(node)) return node.getChart();
  const image = $isImage(node) ? $getImage(node) : null;
  return image ?? { type: 'page-break' };
}
