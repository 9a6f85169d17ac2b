import { $isHeadingNode, HeadingNode } from '@lexical/rich-text';
import { $getNodeByKey, $getRoot, $isParagraphNode, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { isDecisionEmpty } from '../../core/note/formal-blocks.ts';
import { fillText } from '../../core/templates/field-text.ts';
import { sectionOf } from '../../core/templates/section-of.ts';
import type { Template } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { $getFormal, $isFormal } from './formal/formal-state.ts';
import { $getSection } from './section-state.ts';

const emptyNote = () => t('Write here. Type @ to use a fact.');

/**
 * Shows the template's guidance in the empty paragraph or decision of an empty section. It is an attribute the style sheet draws
 * (editor.css), never text: it cannot be selected, copied, counted, stored or exported. Returns how to stop.
 */
export function showGuidance(editor: LexicalEditor, template: Template | null): () => void {
  const guidance = (id: string) => {
    const section = template && sectionOf(template, id);
    return section ? fillText(section.guidance, template.fields, {}, template.language) : '';
  };
  const headings = new Set<NodeKey>();
  let shown = new Map<NodeKey, string>();

  const refresh = () => {
    const wanted = editor.read('latest', () => $findGuidance(headings, guidance));
    for (const key of shown.keys()) {
      if (!wanted.has(key)) editor.getElementByKey(key)?.removeAttribute('data-guidance');
    }
    for (const [key, text] of wanted) editor.getElementByKey(key)?.setAttribute('data-guidance', text);
    shown = wanted;
  };

  const stopWatchingHeadings = editor.registerMutationListener(
    HeadingNode,
    (mutations) => {
      for (const [key, mutation] of mutations) {
        if (mutation === 'destroyed') headings.delete(key);
        else headings.add(key);
      }
    },
    { skipInitialization: false },
  );
  const stopWatchingUpdates = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) refresh();
  });
  const stopWatchingRoot = editor.registerRootListener(refresh);
  refresh();
  return () => {
    stopWatchingHeadings();
    stopWatchingUpdates();
    stopWatchingRoot();
    for (const key of shown.keys()) editor.getElementByKey(key)?.removeAttribute('data-guidance');
  };
}

/** Which empty paragraphs show what. */
function $findGuidance(headings: ReadonlySet<NodeKey>, guidance: (section: string) => string): Map<NodeKey, string> {
  const found = new Map<NodeKey, string>();
  const root = $getRoot();
  const only = root.getChildrenSize() === 1 ? root.getFirstChild() : null;
  if (only && $isEmptyParagraph(only)) found.set(only.getKey(), emptyNote());
  for (const key of headings) {
    const heading = $getNodeByKey(key);
    const first = heading?.getNextSibling();
    if (!first || !$isUnwritten(first)) continue;
    const next = first.getNextSibling();
    if (next !== null && !$isHeadingNode(next)) continue;
    const text = guidance($getSection(heading) ?? '');
    if (text !== '') found.set(first.getKey(), text);
  }
  return found;
}

/** Where guidance is drawn: a paragraph or a decision nobody wrote. */
function $isUnwritten(node: LexicalNode): boolean {
  const block = $isFormal(node) ? $getFormal(node) : null;
  return block === null ? $isEmptyParagraph(node) : block.type === 'decision' && isDecisionEmpty(block);
}

function $isEmptyParagraph(node: LexicalNode): boolean {
  return $isParagraphNode(node) && node.isEmpty();
}
