import { assertNever } from '../shared/assert-never.ts';
import type { ChartValue } from './chart.ts';
import { mapChartValues } from './chart-links.ts';
import { normaliseBlocks } from './normalise-note.ts';
import type { Block, CellBlock, FactLink, Inline, List, Note, NotedInline } from './note.ts';

/**
 * A note with each of its fact links as `change` answers it: the same link, another, or null for its words without the
 * link. Called in reading order with the link's ordinal (note-fact-links.ts). The words around stay as they are.
 * `numberOf` gives the number a chart draws for a link that now shows another revision, null a gap; without it numbers stay.
 */
export function changeFactLinks(
  note: Note,
  change: (link: FactLink, ordinal: number) => FactLink | null,
  numberOf: ((link: FactLink) => number | null) | null = null,
): Note {
  let ordinal = 0;
  const inlines = (content: readonly Inline[]): readonly Inline[] =>
    content.flatMap((inline): readonly Inline[] => {
      if (inline.type === 'footnote')
        return [{ ...inline, content: inlines(inline.content) as readonly NotedInline[] }];
      if (inline.type !== 'fact-link') return [inline];
      const changed = change(inline, ordinal);
      ordinal += 1;
      return changed ? [changed] : inline.content;
    });
  const list = (one: List): List => ({
    ...one,
    children: one.children.map((child) =>
      child.type === 'list' ? list(child) : { ...child, content: inlines(child.content) },
    ),
  });
  const cellBlock = (block: CellBlock): CellBlock =>
    block.type === 'list' ? list(block) : { ...block, content: inlines(block.content) };
  const chartValue = ({ value, link }: ChartValue): ChartValue => {
    const changed = link && change(link, ordinal);
    if (!link) return { value };
    ordinal += 1;
    if (!changed) return { value };
    const stays = numberOf === null || changed.revision === link.revision;
    return { value: stays ? value : numberOf(changed), link: changed };
  };
  const block = (one: Block): Block => {
    switch (one.type) {
      case 'heading':
      case 'paragraph':
      case 'quote':
      case 'callout':
        return { ...one, content: inlines(one.content) };
      case 'list':
        return list(one);
      case 'table':
        return {
          ...one,
          rows: one.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.map(cellBlock) }))),
        };
      case 'chart':
        return mapChartValues(one, chartValue);
      case 'image':
      case 'page-break':
      case 'section-break':
      case 'rule':
      case 'contents':
      case 'decision':
      case 'sign-off':
        return one;
      default:
        return assertNever(one);
    }
  };
  return { ...note, body: normaliseBlocks(note.body.map(block)) };
}
