import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import type { Decision, SignOff } from '../../../core/note/formal-blocks.ts';
import { decisionSchema, signOffSchema } from '../../../core/note/formal-blocks-schema.ts';
import { isSameData } from '../same-data.ts';

export type Formal = Decision | SignOff;

/** What a decision or signature block holds; null for what is no such block: data of another program. */
export const blockState = createState('block', { parse: readFormal, isEqual: isSameData });

export function readFormal(value: unknown): Formal | null {
  const decision = decisionSchema.safeParse(value);
  if (decision.success) return decision.data;
  const signOff = signOffSchema.safeParse(value);
  return signOff.success ? signOff.data : null;
}

/** Whether this is a FormalNode (formal-node.tsx), asked without knowing how one is drawn. */
export function $isFormal(node: LexicalNode | null): node is LexicalNode {
  return node?.getType() === 'formal';
}

export function $getFormal(node: LexicalNode): Formal | null {
  return $getState(node, blockState);
}

export function $setFormal(node: LexicalNode, block: Formal): void {
  $setState(node, blockState, block);
}
