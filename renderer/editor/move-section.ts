import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, type LexicalNode } from 'lexical';
import { besideSection, type Levels, sectionEnd } from '../../core/note/outline.ts';

/** Puts the section of a heading, by its index in the body, before another block of it, at the end for its length. */
export function $moveSection(at: number, before: number): void {
  const blocks = $getRoot().getChildren();
  const end = sectionEnd($levelsOf(blocks), at);
  if (!$isHeadingNode(blocks[at]) || (before >= at && before <= end)) return;
  const target = blocks[before];
  for (const block of blocks.slice(at, end)) {
    if (target) target.insertBefore(block);
    else $getRoot().append(block);
  }
}

/** Changes places of a heading's section and the one of its level before or after it; false when there is none. */
export function $moveSectionBy(heading: LexicalNode, by: -1 | 1): boolean {
  const blocks = $getRoot().getChildren();
  const at = blocks.findIndex((block) => block.is(heading));
  const before = besideSection($levelsOf(blocks), at, by);
  if (before === null) return false;
  $moveSection(at, before);
  return true;
}

function $levelsOf(blocks: readonly LexicalNode[]): Levels {
  return blocks.map((block) => ($isHeadingNode(block) ? Number(block.getTag().slice(1)) : null));
}
