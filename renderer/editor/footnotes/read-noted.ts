import { $getRoot } from 'lexical';
import type { NotedInline } from '../../../core/note/note.ts';
import { $serialise, readNodes } from '../clipboard/read-nodes.ts';
import { toNoted } from './to-noted.ts';

/** What a footnote's own editor holds, as a footnote can hold it. Inside a read. */
export function $readNoted(): readonly NotedInline[] {
  return toNoted(readNodes($getRoot().getChildren().map($serialise)));
}
