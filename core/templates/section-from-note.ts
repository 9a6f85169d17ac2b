import { FACT_KINDS, type FactKind } from '../facts/fact.ts';
import type { Block, FactLayout, Inline, List } from '../note/note.ts';
import { blockFactLinks } from '../note/note-fact-links.ts';
import { blankSlot } from './blank-template.ts';
import type { Slot, SlotLayout } from './template.ts';

/** Words of a line without marks and links, on one line. */
export function lineOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'break') return ' ';
      if (inline.type === 'reference') return '';
      return inline.content.map((part) => (part.type === 'text' ? part.text : ' ')).join('');
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The prose of blocks, a paragraph or point a line; tables, charts and formal blocks have none. */
export function proseOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph' || block.type === 'quote' || block.type === 'callout')
        return [lineOf(block.content)];
      return block.type === 'list' ? pointsOf(block) : [];
    })
    .filter((line) => line !== '');
}

function pointsOf({ children }: List): readonly string[] {
  return children.flatMap((child) => (child.type === 'item' ? [lineOf(child.content)] : pointsOf(child)));
}

/** One slot for the facts used in these blocks, asking for their kinds in the layout most of them are in. */
export function slotsFromBlocks(blocks: readonly Block[], kinds: ReadonlyMap<string, FactKind>): readonly Slot[] {
  const used = blocks.flatMap((block) => blockFactLinks(block).map(({ fact }) => ({ fact, layout: layoutOf(block) })));
  const known = used.flatMap(({ fact, layout }) => {
    const kind = kinds.get(fact);
    return kind === undefined ? [] : [{ kind, layout }];
  });
  const [first] = known;
  if (!first) return [];
  const wanted = FACT_KINDS.filter((kind) => known.some((one) => one.kind === kind));
  const { query, ...slot } = blankSlot();
  const limit = Math.min(50, Math.max(5, new Set(used.map(({ fact }) => fact)).size));
  return [{ ...slot, label: labelOf(wanted), layout: first.layout, query: { ...query, kinds: wanted, limit } }];
}

const NAMES: Readonly<Record<FactKind, string>> = {
  agreement: 'Agreements',
  event: 'Events',
  figure: 'Figures',
  statement: 'Statements',
  person: 'People',
  organisation: 'Organisations',
  programme: 'Programmes',
  concern: 'Concerns',
  background: 'Background',
};

function labelOf(kinds: readonly FactKind[]): string {
  const names = kinds.map((kind, index) => (index === 0 ? NAMES[kind] : NAMES[kind].toLowerCase()));
  return names.length > 3 ? 'Facts' : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

function layoutOf(block: Block): SlotLayout {
  if (block.type === 'list') return block.ordered ? 'numbered' : 'bullets';
  if (block.type === 'table') return MADE_LAYOUTS[block.made?.layout ?? 'chronology'];
  return block.type === 'chart' ? 'figures' : 'sentences';
}

const MADE_LAYOUTS: Readonly<Record<FactLayout, SlotLayout>> = {
  list: 'bullets',
  chronology: 'chronology',
  figures: 'figures',
  'whos-who': 'whos-who',
  statements: 'bullets',
};
