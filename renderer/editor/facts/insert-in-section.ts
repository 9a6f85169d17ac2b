import { $isListNode } from '@lexical/list';
import { $getRoot, $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Fact } from '../../../core/facts/fact.ts';
import { layOutFacts } from '../../../core/templates/lay-out-facts.ts';
import type { SlotLayout } from '../../../core/templates/template.ts';
import type { LinkableFact } from '../editor-types.ts';
import { $createBlocks } from '../note-to-lexical.ts';
import { $getSection } from '../section-state.ts';
import { $insertFacts } from './insert-facts.ts';

/** Facts for one section of a note, laid out as its slot asks. */
export interface SectionFacts {
  readonly section: string;
  readonly facts: readonly Fact[];
  readonly layout: SlotLayout;
}

/**
 * Puts facts at the end of a section, in its empty paragraph when it has one; at the caret when there is no such section.
 * `language` (BCP 47) is the note's.
 */
export function $insertFactsInSection({ section, facts, layout }: SectionFacts, language: string): void {
  if (facts.length === 0) return;
  const last = $lastBlockOf(section);
  if (!last) {
    $insertFacts(facts, layout);
    return;
  }
  let at = last;
  for (const node of $createBlocks(layOutFacts(facts, layout, language))) at = $placeBlock(at, node);
  if ($isElementNode(at)) at.selectEnd();
  else at.selectNext();
}

/** The facts that are still wanted once those in doubt were asked about: some are left out, some gave way to another. */
export function stillWanted(facts: readonly Fact[], wanted: readonly LinkableFact[]): readonly Fact[] {
  return facts.flatMap((fact) => {
    const found = wanted.find(({ id }) => id === fact.id || id === fact.successor);
    return found && isWhole(found) ? [found] : [];
  });
}

function isWhole(fact: LinkableFact): fact is Fact {
  return 'kind' in fact && 'figures' in fact;
}

/** Puts a block below another, in an empty paragraph's place, a list's items at the end of a list of its kind. */
function $placeBlock(at: LexicalNode, node: LexicalNode): LexicalNode {
  if ($isListNode(at) && $isListNode(node) && at.getListType() === node.getListType()) {
    at.append(...node.getChildren());
    return at;
  }
  return $isEmptyParagraph(at) ? at.replace(node) : at.insertAfter(node);
}

function $lastBlockOf(section: string): LexicalNode | null {
  const heading = $getRoot()
    .getChildren()
    .find((block) => $getSection(block) === section);
  if (!heading) return null;
  let last: LexicalNode = heading;
  for (let next = last.getNextSibling(); next && $getSection(next) === null; next = next.getNextSibling()) last = next;
  return last;
}

function $isEmptyParagraph(node: LexicalNode): node is ElementNode {
  return $isParagraphNode(node) && node.isEmpty();
}
