import {
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { mapChartValues } from '../../../core/note/chart-links.ts';
import { chartNumber } from '../../../core/note/chart-number.ts';
import { decidePlace } from '../../../core/note/decide-place.ts';
import type { PlaceChoice } from '../../state/updates-places.ts';
import { $isChartNode, type ChartNode } from '../chart/chart-node.ts';
import { $isFactLinkNode, type FactLinkNode } from '../fact-node.ts';
import { $isFootnoteNode, type FootnoteNode } from '../footnotes/footnote-node.ts';
import { $readFactLink } from '../lexical-to-note.ts';
import { $createInlines } from '../note-to-lexical.ts';
import { readPlaceKey } from './read-places.ts';

/**
 * Decides of places in the text, all in one step of undo; the keyboard stays where it is. A place that is not there any
 * more is left out. False when the text cannot be changed now.
 */
export function decideInEditor(editor: LexicalEditor, choices: readonly PlaceChoice[]): boolean {
  if (!editor.isEditable()) return false;
  editor.update(
    () => {
      for (const choice of choices) {
        const { node, value } = readPlaceKey(choice.place.key);
        const holder = $getNodeByKey(node);
        if ($isFactLinkNode(holder)) $decide(holder, choice);
        else if ($isChartNode(holder) && value !== null) $decideValue(holder, value, choice);
        else if ($isFootnoteNode(holder) && value !== null) $decideNoted(holder, value, choice);
      }
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
  );
  return true;
}

/** In a chart an update gives the new number too. */
function $decideValue(node: ChartNode, at: number, { place: { change }, decide }: PlaceChoice): void {
  let met = -1;
  const chart = mapChartValues(node.getChart(), ({ value, link }) => {
    if (!link) return { value };
    met += 1;
    if (met !== at) return { value, link };
    const decided = decidePlace(link, change.fact, change.after, decide);
    return { value: decide === 'update' ? chartNumber(change.fact) : value, link: decided };
  });
  node.setChart(chart);
}

function $decideNoted(node: FootnoteNode, at: number, { place: { change }, decide }: PlaceChoice): void {
  let met = -1;
  node.setContent(
    node.getContent().map((inline) => {
      if (inline.type !== 'fact-link') return inline;
      met += 1;
      return met === at ? decidePlace(inline, change.fact, change.after, decide) : inline;
    }),
  );
}

function $decide(link: FactLinkNode, { place: { change }, decide }: PlaceChoice): void {
  // Its words stay, or are replaced whole.
  const decided = decidePlace($readFactLink(link), change.fact, change.after, decide);
  if (decide !== 'update') {
    link.setPinned(decided.pinned ?? false);
    if (decided.kept !== undefined) link.setKept(decided.kept);
    return;
  }
  const [fresh] = $createInlines([decided]);
  if (!fresh) return;
  const held = link.isSelected();
  link.replace(fresh);
  if (held) fresh.selectEnd();
}
