import { $getRoot, $isElementNode, type EditorState, type LexicalNode } from 'lexical';
import { inlineText } from '../../../core/note/note-text.ts';
import { t } from '../../language/t.ts';
import type { EditorPlace } from '../../state/updates-places.ts';
import { $isChartNode, type ChartNode } from '../chart/chart-node.ts';
import { $isFactLinkNode, type FactLinkNode } from '../fact-node.ts';
import { $isFootnoteNode, type FootnoteNode } from '../footnotes/footnote-node.ts';

/** How much of the text around a place goes with it, in UTF-16 units; as the dossier tells it. */
const REACH = 80;

/** The node a place is in, by the place's name, and which of a chart's or footnote's links it is; null for a link of its own. */
export function readPlaceKey(key: string): { readonly node: string; readonly value: number | null } {
  const [node = '', value] = key.split('/');
  return { node, value: value === undefined ? null : Number(value) };
}

/** Every fact link of the text in reading order. One walk over all of it. */
export function readPlaces(state: EditorState): readonly EditorPlace[] {
  return state.read(() => $placesIn($getRoot()));
}

function $placesIn(node: LexicalNode): readonly EditorPlace[] {
  if ($isFactLinkNode(node)) return [$describe(node)];
  if ($isChartNode(node)) return $describeValues(node);
  if ($isFootnoteNode(node)) return describeNoted(node);
  return $isElementNode(node) ? node.getChildren().flatMap($placesIn) : [];
}

function describeNoted(node: FootnoteNode): readonly EditorPlace[] {
  const content = node.getContent();
  const places = content.flatMap((inline, at) => {
    if (inline.type !== 'fact-link') return [];
    const { type: _, content: words, ...place } = inline;
    const before = inlineText(content.slice(0, at)).slice(-REACH).toWellFormed();
    const after = inlineText(content.slice(at + 1))
      .slice(0, REACH)
      .toWellFormed();
    return [{ link: place, words: inlineText(words), context: { before, after } }];
  });
  return places.map((place, value) => ({ key: `${node.getKey()}/${value}`, ...place }));
}

function $describeValues(node: ChartNode): readonly EditorPlace[] {
  const { title, categories, series } = node.getChart();
  const places = series.flatMap(({ name, values }) =>
    values.flatMap(({ link }, at) => {
      if (!link) return [];
      const { type: _, content, ...place } = link;
      const under = [title || t('Chart'), name, categories[at] ?? ''].filter((part) => part !== '').join(', ');
      return [{ link: place, words: inlineText(content), context: { before: `${under}: `.slice(-REACH), after: '' } }];
    }),
  );
  return places.map((place, value) => ({ key: `${node.getKey()}/${value}`, ...place }));
}

function $describe(link: FactLinkNode): EditorPlace {
  const before = link.getPreviousSiblings().map($words).join('');
  const after = link.getNextSiblings().map($words).join('');
  return {
    key: link.getKey(),
    link: link.getPlace(),
    words: link.getTextContent(),
    context: { before: before.slice(-REACH).toWellFormed(), after: after.slice(0, REACH).toWellFormed() },
  };
}

/** A nested list is a line of its own. */
function $words(node: LexicalNode): string {
  return $isElementNode(node) && !node.isInline() ? '' : node.getTextContent();
}
