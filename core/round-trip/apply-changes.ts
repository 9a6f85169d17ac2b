import { changeThreads } from '../note/change-comments.ts';
import type { Chart } from '../note/chart.ts';
import { normaliseBlocks } from '../note/normalise-note.ts';
import type { Block, Cell, CellBlock, FieldValue, Image, Inline, List, ListItem, Note, Table } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { isCovered } from '../note/table-grid.ts';
import { assertNever } from '../shared/assert-never.ts';
import { readPartialDate, writePartialDate } from '../shared/partial-date.ts';
import { createAlign } from './align.ts';
import { applyFootnotes, type FootnoteTaking } from './apply-footnotes.ts';
import type { NoteChange, Taking } from './note-change.ts';
import { captionLines } from './note-lines.ts';

/** The note with changes accepted; `changes` were found for this very note. Those that take nothing change nothing. */
export function applyChanges(note: Note, changes: readonly Pick<NoteChange, 'take'>[]): Note {
  const takes = changes.flatMap(({ take }) => take ?? []);
  const body = changeLines(note.body, planLines(takes), planPictures(takes));
  const { comments: before = [], ...rest } = note;
  const comments = takes.reduce((all, take) => (take.do === 'reply' ? changeThreads(all, take) : all), before);
  return {
    ...rest,
    ...(comments.length === 0 ? {} : { comments }),
    title: takes.findLast((take) => take.do === 'title')?.text.slice(0, 1_000) ?? note.title,
    fields: changeFields(note, takes),
    body: normaliseBlocks(body.length > 0 ? body : [{ type: 'paragraph', content: [] }]),
  };
}

interface Added {
  readonly block: Block;
  /** How many lists up it goes in. */
  readonly rise: number;
}

/** What becomes of one line; null content: it goes. */
interface LinePlan {
  content?: readonly Inline[] | null;
  checked?: boolean;
  readonly footnotes: FootnoteTaking[];
  readonly blocks: Added[];
  readonly rows: (readonly Cell[])[];
}

type Plans = ReadonlyMap<number, LinePlan>;

function planLines(takes: readonly Taking[]): Plans {
  const plans = new Map<number, LinePlan>();
  const planOf = (line: number): LinePlan => {
    const plan = plans.get(line) ?? { blocks: [], rows: [], footnotes: [] };
    plans.set(line, plan);
    return plan;
  };
  for (const take of takes) {
    if (take.do === 'line') planOf(take.line).content = take.content;
    else if (take.do === 'footnote' || take.do === 'add-footnote') planOf(take.line).footnotes.push(take);
    else if (take.do === 'tick') planOf(take.line).checked = take.checked;
    else if (take.do === 'remove') planOf(take.line).content = null;
    else if (take.do === 'add' && take.picture === undefined)
      planOf(take.after).blocks.push(...take.blocks.map((block) => ({ block, rise: take.rise })));
    else if (take.do === 'add-row') planOf(take.after).rows.push(take.cells);
  }
  return plans;
}

/** What becomes of an image, and what follows it; absent image: it stays. */
interface PicturePlan {
  image?: Image | null;
  readonly after: Block[];
}

function planPictures(takes: readonly Taking[]): ReadonlyMap<number, PicturePlan> {
  const plans = new Map<number, PicturePlan>();
  const planOf = (picture: number): PicturePlan => {
    const plan = plans.get(picture) ?? { after: [] };
    plans.set(picture, plan);
    return plan;
  };
  for (const take of takes) {
    if (take.do === 'picture') planOf(take.picture).image = take.image;
    else if (take.do === 'add' && take.picture !== undefined) planOf(take.picture).after.push(...take.blocks);
  }
  return plans;
}

/** Counts lines as note-lines.ts does, and images, and changes them on the way. */
function changeLines(
  body: readonly Block[],
  plans: Plans,
  pictures: ReadonlyMap<number, PicturePlan>,
): readonly Block[] {
  let line = -1;
  let picture = -1;
  /** What could not go in where its line is and follows the block. */
  let spilled: Block[] = [];
  const nextPlan = () => {
    line += 1;
    return plans.get(line);
  };
  const first = plans.get(-1);
  const start = first ? [...first.blocks.map(({ block }) => block), ...first.rows.map(rowAsTable)] : [];
  return [
    ...start,
    ...body.flatMap((block) => {
      const changed = changeBlock(block);
      const after = spilled;
      spilled = [];
      return [...changed, ...after];
    }),
  ];

  function changeBlock(block: Block): readonly Block[] {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'quote':
      case 'callout': {
        const plan = nextPlan();
        if (!plan) return [block];
        spilled.push(...plan.blocks.map(({ block: one }) => one), ...plan.rows.map(rowAsTable));
        return plan.content === null ? [] : [{ ...block, content: contentIn(plan, block.content) }];
      }
      case 'list': {
        const { list, risen } = changeList(block, true);
        spilled.push(...risen.map((one) => one.block));
        return list ? [list] : [];
      }
      case 'table':
        return changeTable(changeCaption(block));
      case 'chart':
        return [changeCaption(block)];
      case 'image':
        return changeImage(changeCaption(block));
      case 'page-break':
      case 'section-break':
      case 'rule':
      case 'contents':
      case 'decision':
      case 'sign-off':
        return [block];
      default:
        return assertNever(block);
    }
  }

  function changeImage(image: Image): readonly Block[] {
    picture += 1;
    const { image: now, after = [] } = pictures.get(picture) ?? {};
    if (now === undefined) return [image, ...after];
    return now === null ? after : [{ ...now, caption: image.caption }, ...after];
  }

  /** A caption that goes takes nothing with it; what was added after it follows the block. */
  function changeCaption<T extends Captioned>(block: T): T {
    const plan = captionLines(block).length === 0 ? undefined : nextPlan();
    if (!plan) return block;
    spilled.push(...plan.blocks.map(({ block: one }) => one), ...plan.rows.map(rowAsTable));
    return plan.content === undefined ? block : withCaption(block, plan.content ?? []);
  }

  function changeList<T extends List>(
    list: T,
    isOuter: boolean,
  ): { readonly list: T | null; readonly risen: readonly Added[] } {
    const risen: Added[] = [];
    const take = (added: readonly Added[], isLast: boolean) =>
      added.flatMap(({ block, rise }): readonly (ListItem | List)[] => {
        if (rise === 0 || isOuter) return asChildren(block, isOuter && isLast);
        risen.push({ block, rise: rise - 1 });
        return [];
      });
    const children = list.children.flatMap((child, index): readonly (ListItem | List)[] => {
      const isLast = index === list.children.length - 1;
      if (child.type === 'list') {
        const nested = changeList(child, false);
        return [...(nested.list ? [nested.list] : []), ...take(nested.risen, isLast)];
      }
      const plan = nextPlan();
      if (!plan) return [child];
      const checked = plan.checked === undefined ? {} : { checked: plan.checked };
      const kept = plan.content === null ? [] : [{ ...child, content: contentIn(plan, child.content), ...checked }];
      return [...kept, ...take(plan.blocks, isLast)];
    });
    return { list: children.length === 0 ? null : { ...list, children }, risen };
  }

  /** What comes into a list becomes items of it, unless it ends the list or is no text. */
  function asChildren(block: Block, endsList: boolean): readonly (ListItem | List)[] {
    if (block.type === 'list' && spilled.length === 0) return block.children;
    if (block.type === 'paragraph' && !endsList) return [{ type: 'item', content: block.content }];
    spilled.push(block);
    return [];
  }

  function changeTable(table: Table): readonly Block[] {
    const rows = table.rows.flatMap((cells) => {
      const from = line;
      const changed = cells.map(changeCell);
      const own = Array.from({ length: line - from }, (_, index) => plans.get(from + 1 + index));
      const added = own.flatMap((plan) => plan?.rows ?? []).map((row) => fitRow(row, cells.length));
      const isGone = own.some((plan) => plan?.content === null) && changed.every(isEmptyCell);
      return isGone ? added : [changed, ...added];
    });
    return rows.length === 0 ? [] : [{ ...table, rows }];
  }

  function changeCell(cell: Cell): Cell {
    if (isCovered(cell)) return cell;
    const changed = cell.blocks.flatMap((block): readonly CellBlock[] => {
      const before = spilled;
      spilled = [];
      const own = block.type === 'list' ? changeList(block, true).list : changeParagraph(block);
      const inside = spilled.filter((one) => one.type === 'paragraph' || one.type === 'list');
      spilled = [...before, ...spilled.filter((one) => one.type !== 'paragraph' && one.type !== 'list')];
      return [...(own ? [own] : []), ...inside];
    });
    return { ...cell, blocks: changed.length === 0 ? [{ type: 'paragraph', content: [] }] : changed };
  }

  function changeParagraph(block: Extract<CellBlock, { type: 'paragraph' }>): CellBlock | null {
    const plan = nextPlan();
    if (!plan) return block;
    spilled.push(...plan.blocks.map(({ block: one }) => one));
    return plan.content === null ? null : { ...block, content: contentIn(plan, block.content) };
  }
}

function contentIn({ content, footnotes }: LinePlan, before: readonly Inline[]): readonly Inline[] {
  const words = content ?? before;
  return footnotes.length === 0 ? words : applyFootnotes(words, footnotes, createAlign());
}

type Captioned = Table | Chart | Image;

function withCaption<T extends Captioned>(block: T, content: readonly Inline[]): T {
  const text = inlineText(content).replaceAll('\n', ' ').trim();
  return block.type === 'chart' ? { ...block, title: text.slice(0, 300) } : { ...block, caption: text.slice(0, 1_000) };
}

function rowAsTable(cells: readonly Cell[]): Block {
  return { type: 'table', headerRow: false, rows: [cells] };
}

function fitRow(cells: readonly Cell[], columns: number): readonly Cell[] {
  const missing = Array.from(
    { length: Math.max(0, columns - cells.length) },
    (): Cell => ({
      blocks: [{ type: 'paragraph', content: [] }],
    }),
  );
  const rest = cells.slice(columns - 1).flatMap(({ blocks }) => blocks);
  return cells.length > columns ? [...cells.slice(0, columns - 1), { blocks: rest }] : [...cells, ...missing];
}

function isEmptyCell({ blocks }: Cell): boolean {
  return blocks.every((block) => block.type === 'paragraph' && inlineText(block.content).trim() === '');
}

function changeFields({ fields, language }: Note, takes: readonly Taking[]): Note['fields'] {
  const changed = new Map(Object.entries(fields).map(([id, value]) => [id, [value].flat()]));
  const touched = new Set<string>();
  for (const take of takes) {
    const lines = take.do === 'field' ? changed.get(take.field) : undefined;
    if (take.do !== 'field' || !lines) continue;
    lines[take.line] = take.text === null ? '' : sameAs(lines[take.line] ?? '', take.text, language);
    touched.add(take.field);
  }
  const entries = [...touched].map((id): readonly [string, FieldValue] => {
    const lines = changed.get(id) ?? [];
    return [id, typeof fields[id] === 'string' ? (lines[0] ?? '') : lines.filter((line) => line !== '')];
  });
  return { ...fields, ...Object.fromEntries(entries) };
}

/** A date in words is kept as a date where one stood. */
function sameAs(before: string, text: string, language: string): string {
  const [, day, year] = /^(\d{1,2}) \S+ (\d{4})$/.exec(text) ?? [];
  if (readPartialDate(before) === null || day === undefined) return text.slice(0, 2_000);
  const dates = Array.from(
    { length: 12 },
    (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return dates.find((date) => readPartialDate(date) !== null && writePartialDate(date, language) === text) ?? text;
}
