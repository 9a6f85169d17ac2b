import { nearShade } from '../../../../core/note/cell-shades.ts';
import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import {
  type Block,
  CALLOUT_KINDS,
  type Cell,
  type CellBlock,
  type Inline,
  type Table,
} from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import type { CarriedNote } from '../../../../core/round-trip/carried-note.ts';
import type { FileNote } from '../../../../core/round-trip/file-note.ts';
import { listNoteLines } from '../../../../core/round-trip/note-lines.ts';
import type { Numberings } from '../word/read-numbering.ts';
import type { Styles } from '../word/read-styles.ts';
import { emptyCell, hasWords, isFull } from './block-words.ts';
import { boxOf } from './boxes.ts';
import { captionWords } from './caption-words.ts';
import { describeLosses, type Lost } from './count-losses.ts';
import { type FlatItem, nestLists } from './nest-lists.ts';
import { findPlaces, placesOfCarried } from './note-places.ts';
import type { RawBlock, RawCell, RawParagraph, RawRow, RawStory, RawTable } from './raw-story.ts';
import { type PieceSetup, takePieces } from './take-pieces.ts';
import { type DeletedText, handOf, takeDeletedEnds } from './tracked-changes.ts';

export interface BuildSetup {
  readonly story: RawStory;
  readonly notes: Readonly<Record<'footnote' | 'endnote', RawStory['notes']>>;
  readonly styles: Styles;
  readonly numberings: Numberings;
  /** The note inside the file; null: footnotes become text, and captions and references are looked for. */
  readonly carried: CarriedNote | null;
}

export type BuiltNote = Omit<FileNote, 'comments' | 'carried' | 'language'> & {
  /** Comments by the line they hang on. */
  readonly commented: readonly { readonly id: string; readonly words: string; readonly line: number }[];
};

/** Id of the style our own lines are written in. */
const OWN_RULE = 'Rule';

/** Limits of a note's tables (core/note/note-schema.ts). */
const MOST_ROWS = 500;
const MOST_COLUMNS = 40;
const DEEPEST_LIST = 8;

/** A Word document's blocks as the blocks of a note. */
export function buildNote({ story, notes, styles, numberings, carried }: BuildSetup): BuiltNote {
  const writeNotes = carried === null;
  const places = carried === null ? findPlaces(story.blocks, placeKind) : placesOfCarried(carried);
  const lost = new Map<Lost, number>(story.met);
  const count = (what: Lost) => lost.set(what, (lost.get(what) ?? 0) + 1);
  const deleted: DeletedText[] = [];
  const rawOf = new Map<readonly Inline[], RawParagraph>();
  const counted = new Map<string, number>();
  const marked: { readonly what: 'footnote' | 'endnote'; readonly id: string }[] = [];
  let title: { readonly text: string; readonly raw: RawParagraph; readonly after: Block[] } | null = null;

  const setup: PieceSetup = {
    styles,
    count,
    reference: places.reference,
    noteMark: (what, id) => {
      marked.push({ what, id });
      if (writeNotes) count('footnote');
      return writeNotes ? `[${marked.length}]` : null;
    },
  };

  const body = blocksOf(story.blocks, { last: null });
  const before = title ? listNoteLines({ body: (title as { after: Block[] }).after }).length : 0;
  if (writeNotes) for (let at = 0; at < marked.length; at += 1) body.push(...noteBlocks(at));
  const lines = listNoteLines({ body });
  const raws = lines.map(({ content }) => rawOf.get(content));
  const known = title as { readonly text: string; readonly raw: RawParagraph } | null;
  const placed = [...(known ? [[-1, known.raw] as const] : []), ...raws.map((raw, line) => [line, raw] as const)];
  return {
    title: known?.text ?? null,
    titleAt: before,
    body: body.length > 0 ? body : [{ type: 'paragraph', content: [] }],
    hands: new Map(
      placed.flatMap(([line, raw]) => {
        const hand = raw && handOf(raw);
        return hand ? [[line, hand] as const] : [];
      }),
    ),
    deleted,
    commented: placed.flatMap(([line, raw]) => (raw?.comments ?? []).map((comment) => ({ ...comment, line }))),
    footnotes: marked.length,
    lost: describeLosses(lost),
  };

  /** `counting`: of the text itself, whose lists may count on from one another. */
  function blocksOf(raw: readonly RawBlock[], counting: { last: string | null } | null = null): Block[] {
    const blocks: Block[] = [];
    let items: FlatItem[] = [];
    const endList = () => {
      blocks.push(...nestLists(items, counting));
      items = [];
    };
    const paragraphs = [...takeDeletedEnds(raw, (gone) => deleted.push(gone))];
    let held: { readonly caption?: string; readonly anchor?: string } = {};
    for (const [at, one] of paragraphs.entries()) {
      if (one.kind === 'table') {
        endList();
        const [first, ...more] = tablesOf(one);
        if (first) blocks.push({ ...first, ...held }, ...more);
        held = {};
        continue;
      }
      const style = styles.paragraph(one.style);
      if (style.role === 'contents' || one.contents) {
        if (!lost.has('contents')) count('contents');
        continue;
      }
      if (one.pageBreakBefore) {
        endList();
        blocks.push({ type: 'page-break' });
      }
      const caption = writeNotes ? captionWords(one, setup) : null;
      if (caption !== null && paragraphs[at + 1]?.kind === 'table') {
        held = { caption, ...anchored(one) };
        continue;
      }
      const parts = takePieces(one, setup);
      for (const [index, part] of parts.entries()) {
        const box = index === 0 && !isHeading(one) ? boxOf(one, part, writeNotes) : null;
        const content = box?.content ?? part;
        if (index > 0) {
          endList();
          blocks.push({ type: 'page-break' });
        }
        if (!hasWords(content)) {
          if (parts.length > 1 || !(one.ruled || one.style === OWN_RULE)) continue;
          endList();
          blocks.push({ type: 'rule' });
          continue;
        }
        rawOf.set(content, one);
        const item = itemOf(one, content, box?.checked ?? null);
        if (item) {
          items.push(item);
          continue;
        }
        endList();
        if (style.role === 'title' && title === null) {
          title = {
            text: inlineText(content).replaceAll('\n', ' ').trim().slice(0, 1_000),
            raw: one,
            after: [...blocks],
          };
          continue;
        }
        blocks.push(textBlock(one, content));
      }
    }
    endList();
    return blocks;
  }

  function anchored(raw: RawParagraph): { readonly anchor?: string } {
    const anchor = places.anchorOf(raw);
    return anchor === null ? {} : { anchor };
  }

  function placeKind(raw: RawParagraph): 'heading' | 'caption' | null {
    if (raw.pieces.some(({ what }) => what === 'sequence')) return 'caption';
    const { role } = styles.paragraph(raw.style);
    return (raw.outline ?? 9) < 9 || (raw.outline === null && role === 'heading') ? 'heading' : null;
  }

  function textBlock(raw: RawParagraph, content: readonly Inline[]): Block {
    const style = styles.paragraph(raw.style);
    const outlined = raw.outline !== null && raw.outline < 9;
    if (outlined || (raw.outline === null && style.role === 'heading') || style.role === 'title') {
      const level = outlined ? (raw.outline ?? 0) + 1 : style.role === 'title' ? 1 : style.level;
      if (level > 3) count('deep-heading');
      return { type: 'heading', level: level <= 1 ? 1 : level === 2 ? 2 : 3, content, ...anchored(raw) };
    }
    const kind = CALLOUT_KINDS.find((one) => one === style.role) ?? (raw.edges.size === 4 ? 'information' : null);
    if (kind !== null) return { type: 'callout', kind, content };
    return { type: style.role === 'quote' ? 'quote' : 'paragraph', content };
  }

  function isHeading(raw: RawParagraph): boolean {
    const { role } = styles.paragraph(raw.style);
    return role === 'heading' || role === 'title' || (raw.outline ?? 9) < 9;
  }

  function itemOf(raw: RawParagraph, content: readonly Inline[], checked: boolean | null): FlatItem | null {
    if (isHeading(raw)) return null;
    const style = styles.paragraph(raw.style);
    const id = raw.numberingId ?? style.numbering?.id ?? '0';
    const level = raw.numberingLevel ?? style.numbering?.level ?? '0';
    const kind = id === '0' ? null : numberings.find({ id, level });
    if (checked !== null) {
      const depth = kind === null ? 0 : Math.min(Number(level) || 0, DEEPEST_LIST);
      return { content, level: depth, ordered: false, numbering: 'boxes', start: 1, counted: false, checked };
    }
    if (kind === null) return null;
    const numbering = `${id} ${level}`;
    const soFar = counted.get(numbering) ?? 0;
    counted.set(numbering, soFar + 1);
    const start = Math.min(Math.max(numberings.startOf({ id, level }) + soFar, 1), 32_767);
    return {
      content,
      level: Math.min(Number(level) || 0, DEEPEST_LIST),
      ordered: kind === 'numbers',
      numbering: id,
      start,
      counted: soFar > 0,
      checked,
    };
  }

  function tablesOf(table: RawTable): readonly Table[] {
    const rows = growDown(table.rows.filter((row) => !row.deleted && row.cells.length > 0)).map(cellsOf);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    if (columns === 0) return [];
    const square = rows.map((cells) => [...cells, ...Array.from({ length: columns - cells.length }, emptyCell)]);
    const tables: Table[] = [];
    for (let from = 0; from < square.length; from += MOST_ROWS)
      tables.push({
        type: 'table',
        headerRow: from === 0 && (table.rows.find((row) => !row.deleted)?.heading ?? false),
        rows: square.slice(from, from + MOST_ROWS),
      });
    return tables;
  }

  function cellsOf({ cells }: RawRow): readonly Cell[] {
    const all = cells.flatMap(({ span, covered, high, fill, blocks }) => {
      const shade = fill === null ? null : nearShade(fill);
      const form = {
        ...(span > 1 ? { columns: span } : {}),
        ...(high > 1 ? { rows: high } : {}),
        ...(shade ? { shade } : {}),
      };
      const made = cellBlocks(blocks);
      const under = Array.from({ length: span - 1 }, (): Cell => ({ blocks: [] }));
      return [covered ? { blocks: made.filter(isFull) } : { blocks: made, ...form }, ...under];
    });
    if (all.length <= MOST_COLUMNS) return all;
    count('columns');
    const blocks = all.slice(MOST_COLUMNS - 1).flatMap((cell) => cell.blocks.filter(isFull));
    return [...all.slice(0, MOST_COLUMNS - 1), blocks.length === 0 ? emptyCell() : { blocks }];
  }

  function cellBlocks(raw: readonly RawBlock[]): readonly CellBlock[] {
    const blocks = blocksOf(raw).flatMap((block): readonly CellBlock[] => {
      switch (block.type) {
        case 'paragraph':
        case 'list':
          return [block];
        case 'heading':
        case 'quote':
        case 'callout':
          return [{ type: 'paragraph', content: block.content }];
        case 'table':
          return block.rows.flatMap((cells) => cells.flatMap((cell) => cell.blocks.filter(isFull)));
        default:
          return [];
      }
    });
    return blocks.length === 0 ? emptyCell().blocks : blocks;
  }

  function noteBlocks(at: number): readonly Block[] {
    const { what, id } = marked[at] ?? { what: 'footnote', id: '' };
    const paragraphs = blocksOf(notes[what].get(id) ?? []).filter((block) => 'content' in block);
    return paragraphs.map((block, index): Block => {
      const content = 'content' in block ? block.content : [];
      if (index > 0) return { type: 'paragraph', content };
      return {
        type: 'paragraph',
        content: normaliseInlines([{ type: 'text', text: `[${at + 1}] `, marks: [] }, ...content]),
      };
    });
  }
}

/** Counts for each cell how many below go on it. */
function growDown(rows: readonly RawRow[]): readonly RawRow[] {
  const above = new Map<number, RawCell>();
  for (const { cells } of rows) {
    let column = 0;
    for (const cell of cells) {
      const owner = above.get(column);
      if (cell.covered && owner?.span === cell.span) owner.high += 1;
      else {
        cell.covered = false;
        above.set(column, cell);
      }
      column += cell.span;
    }
  }
  return rows;
}
