import { assertNever } from '../shared/assert-never.ts';
import type { ChartValue } from './chart.ts';
import { mapChartValues } from './chart-links.ts';
import { isChecklist } from './checklist.ts';
import { bare, keepComments, normaliseThreads, withIds } from './comments.ts';
import {
  type Block,
  type Cell,
  type CellBlock,
  type FactLink,
  type Image,
  type Inline,
  type LineBreak,
  type List,
  type ListItem,
  MARKS,
  type Mark,
  type Note,
  type NotedInline,
  type Table,
  type Text,
} from './note.ts';
import { inlineText } from './note-text.ts';
import { normaliseGrid } from './table-grid.ts';

/**
 * The one spelling of a note: neighbouring texts with equal marks in one language are one text, empty texts and empty links are gone,
 * neighbouring links to the same address and neighbouring places of the same fact, revision and shown words are one,
 * neighbouring lists of one kind are one list, a list that continues begins with the number after those before it, a
 * section id stands on its first heading only, only a first-level heading opens an annex, an anchor stands on the first
 * block that has it and can be referred to, no table has an empty caption, words name only threads that are there. Two notes that read the same are equal after it; applying it twice
 * changes nothing. Tables: table-grid.ts.
 */
export function normaliseNote({ comments, ...note }: Note): Note {
  const threads = normaliseThreads(comments ?? []);
  const body = normaliseBlocks(keepComments(note.body, new Set(threads.flatMap(({ id, on }) => (on ? [] : [id])))));
  return { ...note, body, ...(threads.length === 0 ? {} : { comments: threads }) };
}

export function normaliseBlocks(body: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  const anchors = new Set<string>();
  const named = new Set(body.flatMap((block) => (isNamed(block) ? [block.anchor] : [])));
  const blocks = body.map((one): Block => {
    const block = anchorOnce(one, anchors, named);
    switch (block.type) {
      case 'heading': {
        const { section, annex, ...rest } = block;
        const annexed = annex && block.level === 1 ? { annex } : {};
        const heading = { ...rest, ...annexed, content: normaliseInlines(block.content) };
        if (section === undefined || seen.has(section)) return heading;
        seen.add(section);
        return { ...heading, section };
      }
      case 'paragraph':
      case 'quote':
      case 'callout':
        return { ...block, content: normaliseInlines(block.content) };
      case 'list':
        return normaliseList(block);
      case 'table':
        return normaliseTable(block);
      case 'chart':
        return mapChartValues(block, normaliseChartValue);
      case 'image':
        return normaliseImage(block);
      case 'page-break':
      case 'section-break':
      case 'rule':
      case 'contents':
      case 'decision':
      case 'sign-off':
        return block;
      default:
        return assertNever(block);
    }
  });
  return countOn(joinLists(blocks));
}

/** Whether references can lead to it: a heading without words is nothing to refer to. */
function isNamed(block: Block): block is Extract<Block, { readonly anchor?: string }> {
  if (!('anchor' in block) || block.anchor === undefined) return false;
  return block.type !== 'heading' || inlineText(block.content).trim() !== '';
}

/** A second block with the same anchor, a copy, is not what references mean; nor is the empty part of a heading parted in two. */
function anchorOnce(block: Block, seen: Set<string>, named: ReadonlySet<string | undefined>): Block {
  if (!('anchor' in block) || block.anchor === undefined) return block;
  const { anchor, ...rest } = block;
  if (seen.has(anchor) || (named.has(anchor) && !isNamed(block))) return rest;
  seen.add(anchor);
  return block;
}

/** The page shows neighbouring lists of one kind as one, Markdown reads them as one, and an editor joins them anyway. */
function joinLists<T extends Block | CellBlock>(blocks: readonly T[]): readonly T[] {
  const result: T[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.type === 'list' && block.type === 'list' && isOneKind(last, block)) {
      const { continues: _, ...rest } = block;
      result[result.length - 1] = { ...rest, ...last, children: [...last.children, ...block.children] };
    } else result.push(block);
  }
  return result;
}

/** First the grid: words under another cell go to it, where lists may join. */
function normaliseTable({ caption, ...table }: Table): Table {
  const grid = normaliseGrid(table);
  const rows = grid.rows.map((row) => row.map(normaliseCell));
  return { ...grid, rows, ...(caption?.trim() ? { caption } : {}) };
}

function isOneKind(one: List, other: List): boolean {
  return one.ordered === other.ordered && isChecklist(one) === isChecklist(other);
}

const LAST_NUMBER = 32_767;

/** Where nothing is counted before it, a list has nothing to continue. */
function countOn(blocks: readonly Block[]): readonly Block[] {
  let next: number | null = null;
  return blocks.map((block) => {
    if (block.type !== 'list') return block;
    const { continues, ...list } = block;
    if (!list.ordered) return list;
    const from: number | null = continues ? next : null;
    const start = from ?? list.start;
    next = Math.min(start + list.children.filter(({ type }) => type === 'item').length, LAST_NUMBER);
    return from === null ? list : { ...list, start, continues: true };
  });
}

function normaliseCell(cell: Cell): Cell {
  return { ...cell, blocks: joinLists(cell.blocks.map(normaliseCellBlock)) };
}

function normaliseCellBlock(block: CellBlock): CellBlock {
  return block.type === 'list' ? normaliseList(block) : { ...block, content: normaliseInlines(block.content) };
}

/** Minus nothing is nothing; a place without words is none. */
function normaliseChartValue({ value, link }: ChartValue): ChartValue {
  const [place] = link ? normaliseInlines([withoutRemarks(link)]) : [];
  return { value: value === 0 ? 0 : value, ...(place?.type === 'fact-link' ? { link: place } : {}) };
}

/** What is only decoration is not described. */
function normaliseImage({ decorative, ...image }: Image): Image {
  return decorative ? { ...image, alt: '', decorative } : image;
}

function normaliseList(list: List): List {
  const ticked = isChecklist(list);
  return {
    ...list,
    start: list.ordered ? list.start : 1,
    children: list.children.map((child): ListItem | List => {
      if (child.type === 'list') return normaliseList(child);
      const { checked = false, ...item } = child;
      return { ...item, content: normaliseInlines(child.content), ...(ticked ? { checked } : {}) };
    }),
  };
}

export function normaliseInlines(content: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of content) {
    const next = normaliseInline(inline);
    if (!next) continue;
    const last = result.at(-1);
    const merged = last ? mergeInlines(last, next) : null;
    if (merged) result[result.length - 1] = merged;
    else result.push(next);
  }
  return result;
}

function normaliseInline(inline: Inline): Inline | null {
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? null : normaliseText(inline);
    case 'break':
    case 'reference':
      return inline;
    case 'link': {
      const content = normaliseInlines(inline.content) as readonly (Text | LineBreak)[];
      return content.length === 0 ? null : { ...inline, content };
    }
    case 'fact-link': {
      const content = normaliseInlines(inline.content) as readonly (Text | LineBreak)[];
      return content.length === 0 ? null : normaliseFactLink({ ...inline, content });
    }
    case 'footnote': {
      const content = normaliseInlines(inline.content.map(withoutRemarks)) as readonly NotedInline[];
      return content.length === 0 ? null : { ...inline, content };
    }
    default:
      return assertNever(inline);
  }
}

function normaliseText(text: Text): Text {
  const marks = normaliseMarks(text.marks);
  if (text.comments === undefined) return { ...text, marks };
  return { ...withIds(text, [...new Set(text.comments)].sort()), marks };
}

function withoutRemarks(inline: NotedInline): NotedInline {
  if (inline.type === 'text') return withIds(inline, []);
  return inline.type === 'break' ? inline : { ...inline, content: bare(inline.content) };
}

/** In their order, once each. Text cannot stand above and below the line: above is kept. */
function normaliseMarks(marks: readonly Mark[]): readonly Mark[] {
  return MARKS.filter((mark) => marks.includes(mark) && !(mark === 'subscript' && marks.includes('superscript')));
}

/** What was kept up to the revision that is shown says nothing more. */
function normaliseFactLink({ kept, ...link }: FactLink): FactLink {
  return kept === undefined || kept <= link.revision ? link : { ...link, kept };
}

function mergeInlines(a: Inline, b: Inline): Inline | null {
  if (a.type === 'text' && b.type === 'text' && isSameLook(a, b)) return { ...a, text: a.text + b.text };
  const joined = () => {
    if (!('content' in a) || !('content' in b)) return [];
    return normaliseInlines([...a.content, ...b.content]) as readonly (Text | LineBreak)[];
  };
  if (a.type === 'link' && b.type === 'link' && a.url === b.url) return { ...a, content: joined() };
  if (a.type === 'fact-link' && b.type === 'fact-link' && isSamePlace(a, b)) return { ...a, content: joined() };
  return null;
}

function isSameLook(one: Text, other: Text): boolean {
  const same = one.marks.join() === other.marks.join() && one.language === other.language;
  return same && one.comments?.join() === other.comments?.join();
}

/** Whether two neighbouring fact links are halves of one place. */
export function isSamePlace(a: Omit<FactLink, 'type' | 'content'>, b: Omit<FactLink, 'type' | 'content'>): boolean {
  return (
    a.fact === b.fact &&
    a.revision === b.revision &&
    a.shown === b.shown &&
    a.wording === b.wording &&
    a.pinned === b.pinned &&
    a.kept === b.kept
  );
}
