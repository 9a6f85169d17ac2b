import type { ListNode } from '@lexical/list';
import type { TableNode } from '@lexical/table';
import { $getState, $setState, createState } from 'lexical';
import { madeSchema } from '../../core/note/made-schema.ts';
import type { MadeFrom } from '../../core/note/note.ts';
import { isSameData } from './same-data.ts';

/** The query a list or table was made by; null for one of the author's own. */
const madeState = createState<'made', MadeFrom | null>('made', {
  parse: (value) => {
    const made = madeSchema.safeParse(value);
    return made.success ? made.data : null;
  },
  isEqual: isSameData,
});

/** Null takes it away, undefined leaves it; the node itself is returned. */
export function $setMade<Node extends ListNode | TableNode>(node: Node, made: MadeFrom | null | undefined): Node {
  if (made !== undefined) $setState(node as ListNode | TableNode, madeState, made);
  return node;
}

/** As it stands in a note: nothing for a block of the author's own. */
export function $readMade(node: ListNode | TableNode): { readonly made?: MadeFrom } {
  const made = $getState(node, madeState);
  return made === null ? {} : { made };
}
