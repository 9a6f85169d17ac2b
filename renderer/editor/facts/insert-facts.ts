import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import {
  $createTextNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { linkFact } from '../../../core/note/link-fact.ts';
import type { Slot } from '../../../core/templates/template.ts';
import type { LinkableFact } from '../editor-types.ts';
import { $findAnyLink } from '../nested-links.ts';
import { $createInlines } from '../note-to-lexical.ts';
import { $textAround } from '../text-around.ts';

type Layout = Slot['layout'];
/** A table is laid out when a section starts filled; a fact that is added alone comes as a point. */
type ListLayout = Exclude<Layout, 'sentences'>;

/** Puts facts at the caret: in the running line, or as a list of its own below the caret's block. */
export function $insertFacts(facts: readonly LinkableFact[], layout: Layout): void {
  if (facts.length === 0) return;
  const selection = $placeCaret();
  if (layout === 'sentences') {
    $insertInLine(selection, facts);
    return;
  }
  const block = $findMatchingParent(selection.anchor.getNode(), $isBlock);
  if (block) $placeList(block, facts, layout);
}

/** A caret where a fact link may stand: in the text, no range, outside any link. */
function $placeCaret(): RangeSelection {
  const given = $getSelection();
  const selection = $isRangeSelection(given) ? given : $getRoot().selectEnd();
  if (!selection.isCollapsed()) selection.removeText();
  const link = $findAnyLink(selection.anchor.getNode());
  return link ? link.selectNext(0, 0) : selection;
}

function $insertInLine(selection: RangeSelection, facts: readonly LinkableFact[]): void {
  const { before, after } = $textAround(selection);
  const nodes = $sentences(facts);
  if (/[^\s([{“‘«"'/–—-]$/u.test(before)) nodes.unshift($createTextNode(' '));
  if (/^[\p{L}\p{N}([“‘«]/u.test(after)) nodes.push($createTextNode(' '));
  $insertNodes(nodes);
}

function $sentences(facts: readonly LinkableFact[]): LexicalNode[] {
  return facts.flatMap((fact, index) => [
    ...(index === 0 ? [] : [$createTextNode(' ')]),
    ...$createInlines([linkFact(fact, fact.worded ?? null)]),
  ]);
}

function $placeList(block: LexicalNode, facts: readonly LinkableFact[], layout: ListLayout): void {
  const items = facts.map((fact) =>
    $createListItemNode().append(...$createInlines([linkFact(fact, fact.worded ?? null)])),
  );
  const kind = layout === 'numbered' ? 'number' : 'bullet';
  if ($isListItemNode(block)) {
    let at: ElementNode = block;
    for (const item of items) at = at.insertAfter(item) as ElementNode;
    if (block.isEmpty()) block.remove();
  } else if ($isListNode(block) && block.getListType() === kind) {
    block.append(...items);
  } else {
    const list: ListNode = $createListNode(kind).append(...items);
    if ($isEmptyParagraph(block)) block.replace(list);
    else block.insertAfter(list);
  }
  items.at(-1)?.selectEnd();
}

function $isBlock(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline();
}

function $isEmptyParagraph(node: LexicalNode): node is ElementNode {
  return $isParagraphNode(node) && node.isEmpty();
}
