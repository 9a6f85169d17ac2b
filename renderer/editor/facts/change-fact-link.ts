import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { onSameWords } from '../../../core/note/comments.ts';
import { linkFact } from '../../../core/note/link-fact.ts';
import type { FactLink } from '../../../core/note/note.ts';
import type { FactVariant } from '../../ui/fact-variants.ts';
import type { LinkableFact } from '../editor-types.ts';
import { $isFactLinkNode, type FactLinkNode } from '../fact-node.ts';
import { $readFactLink } from '../lexical-to-note.ts';
import { $unwrap } from '../nested-links.ts';
import { $createInlines } from '../note-to-lexical.ts';

/** The words stay, the link goes. */
export function removeFactLink(editor: LexicalEditor, key: NodeKey): void {
  change(editor, key, $unwrap);
}

/** The words as inserted, in place of what they were reworded to. */
export function restoreWording(editor: LexicalEditor, key: NodeKey): void {
  change(editor, key, (link) => {
    const place = link.getPlace();
    $replace(link, { type: 'fact-link', ...place, content: [{ type: 'text', text: place.shown, marks: [] }] });
  });
}

/** The fact as it stands now, in one of its wordings: whatever words stood there go, the link stays. */
export function wordAs(editor: LexicalEditor, key: NodeKey, fact: LinkableFact, { wording, words }: Worded): void {
  change(editor, key, (link) => $replace(link, linkFact(fact, wording === 'claim' ? null : { wording, words })));
}

type Worded = Pick<FactVariant, 'wording' | 'words'>;

/** A pinned place shows the revision it has, whatever becomes of the fact. */
export function pinPlace(editor: LexicalEditor, key: NodeKey, pinned: boolean): void {
  change(editor, key, (link) => link.setPinned(pinned));
}

function $replace(link: FactLinkNode, next: FactLink): void {
  const [replacement] = $createInlines([onSameWords(next, $readFactLink(link))]);
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
