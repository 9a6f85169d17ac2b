import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { linkFact } from '../../../core/note/link-fact.ts';
import type { LinkableFact } from '../editor-types.ts';
import { $isFactLinkNode, type FactLinkNode } from '../fact-node.ts';
import { $unwrap } from '../nested-links.ts';
import { $createInlines } from '../note-to-lexical.ts';

/** The words stay, the link goes. */
export function removeFactLink(editor: LexicalEditor, key: NodeKey): void {
  change(editor, key, $unwrap);
}

/** The words as inserted, in place of what they were reworded to. */
export function restoreWording(editor: LexicalEditor, key: NodeKey): void {
  change(editor, key, (link) => {
    $replace(link, { id: link.getFact(), revision: link.getRevision(), claim: link.getShown() });
  });
}

/** The fact as it stands now, in place of the revision this link remembers. */
export function takeRevision(editor: LexicalEditor, key: NodeKey, fact: LinkableFact): void {
  change(editor, key, (link) => $replace(link, fact));
}

function $replace(link: FactLinkNode, fact: LinkableFact): void {
  const [replacement] = $createInlines([linkFact(fact)]);
  if (!replacement) return;
  link.replace(replacement);
  replacement.selectNext(0, 0);
}

function change(editor: LexicalEditor, key: NodeKey, $change: (link: FactLinkNode) => void): void {
  editor.update(
    () => {
      const link = $getNodeByKey(key);
      if ($isFactLinkNode(link)) $change(link);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
