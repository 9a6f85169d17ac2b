import type { Block, Footnote, Inline } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import type { CarriedNote } from '../../../../core/round-trip/carried-note.ts';
import { textKey } from '../../../../core/round-trip/compare-text.ts';
import type { FileNote, Hand } from '../../../../core/round-trip/file-note.ts';
import { listNoteLines } from '../../../../core/round-trip/note-lines.ts';
import type { Numberings } from '../word/read-numbering.ts';
import type { Styles } from '../word/read-styles.ts';
import { hasWords } from './block-words.ts';
import { boxOf } from './boxes.ts';
import { buildTables } from './build-tables.ts';
import { captionWords } from './caption-words.ts';
import { describeLosses, type Lost } from './count-losses.ts';
import { footnoteBudget, isFootnote } from './footnotes.ts';
import { matchCaptions } from './match-captions.ts';
import { type FlatItem, nestLists } from './nest-lists.ts';
import { findPlaces, placesOfCarried } from './note-places.ts';
import type { RawBlock, RawParagraph, RawStory } from './raw-story.ts';
import { readRunLanguages } from './run-languages.ts';
import { sectionBreaks } from './sections.ts';
import { isHidden, type PieceSetup, takePieces } from './take-pieces.ts';
import { isHeading, textBlock } from './text-block.ts';
import { type DeletedText, handOf, takeDeletedEnds } from './tracked-changes.ts';
import { handOfFootnote, readFootnote } from './word-footnotes.ts';
import { handsByPlace, type PictureSetup, pictureTaker } from './word-pictures.ts';

export interface BuildSetup {
  readonly story: RawStory;
  readonly notes: Readonly<Record<'footnote' | 'endnote', RawStory['notes']>>;
  readonly styles: Styles;
  readonly numberings: Numberings;
  /** The note inside the file; null: captions and references are looked for. */
  readonly carried: CarriedNote | null;
  readonly pictures: Pick<PictureSetup, 'read' | 'keeper'>;
}

export type BuiltNote = Omit<FileNote, 'comments' | 'carried' | 'images'> & {
  /** Comments by the line they hang on. */
  readonly commented: readonly { readonly id: string; readonly words: string; readonly line: number }[];
};

interface Captioned {
  readonly caption?: string;
  readonly anchor?: string;
  /** What follows. */
  readonly asides?: readonly Block[];
}

/** Id of the style our own lines are written in. */
const OWN_RULE = 'Rule';

/** Limit of a note's lists (core/note/note-schema.ts). */
const DEEPEST_LIST = 8;

/** A Word document's blocks as the blocks of a note. */
export function buildNote({ story, notes, styles, numberings, carried, pictures: found }: BuildSetup): BuiltNote {
  const isForeign = carried === null;
  const places = carried === null ? findPlaces(story.blocks, placeKind) : placesOfCarried(carried);
  const lost = new Map<Lost, number>(story.met);
  const count = (what: Lost) => lost.set(what, (lost.get(what) ?? 0) + 1);
  const deleted: DeletedText[] = [];
  const rawOf = new Map<readonly Inline[], RawParagraph>();
  const counted = new Map<string, number>();
  const called = new Map<string, Footnote | null>();
  const noteHands = new Map<string, Hand>();
  const taken = footnoteBudget();
  let footnotes = 0;
  let title: { readonly text: string; readonly raw: RawParagraph; readonly after: Block[] } | null = null;

  const languages = readRunLanguages(story.blocks, styles);
  const setup: PieceSetup = {
    styles,
    languages,
    count,
    reference: places.reference,
    footnote: (what, id) => {
      const footnote = wordsOfNote(what, id);
      if (!footnote) return null;
      footnotes += 1;
      if (what === 'endnote') count('endnote');
      return taken(footnote);
    },
    isForeign,
  };

  const ownPictures = new Set((carried?.pictures ?? []).map(({ image }) => image));
  const pictureHand = new Map<Block, Hand | null>();
  const takePictures = pictureTaker({
    ...found,
    textWidth: story.textWidth,
    isHidden: (piece, paragraph) => isHidden(piece, paragraph, styles),
    // A file of before does not say which are its own.
    count: isForeign || carried.pictures ? count : () => undefined,
    isOwn: (image) => ownPictures.has(image),
  });

  const body = blocksOf(story.blocks, { last: null });
  const before = title ? listNoteLines({ body: (title as { after: Block[] }).after }).length : 0;
  const lines = listNoteLines({ body });
  const raws = lines.map(({ content }) => rawOf.get(content));
  const known = title as { readonly text: string; readonly raw: RawParagraph } | null;
  const placed = [...(known ? [[-1, known.raw] as const] : []), ...raws.map((raw, line) => [line, raw] as const)];
  return {
    title: known?.text ?? null,
    language: languages.main,
    titleAt: before,
    body: body.length > 0 ? body : [{ type: 'paragraph', content: [] }],
    hands: new Map(
      placed.flatMap(([line, raw]) => {
        const hand = raw && handOf(raw);
        return hand ? [[line, hand] as const] : [];
      }),
    ),
    noteHands,
    pictureHands: handsByPlace(body, pictureHand),
    deleted,
    commented: placed.flatMap(([line, raw]) => (raw?.comments ?? []).map((comment) => ({ ...comment, line }))),
    footnotes,
    lost: describeLosses(lost),
  };

  function wordsOfNote(what: 'footnote' | 'endnote', id: string): Footnote | null {
    const key = `${what} ${id}`;
    const known = called.get(key);
    if (known !== undefined) return known;
    const blocks = notes[what].get(id) ?? [];
    const footnote = readFootnote(blocks, setup);
    called.set(key, footnote);
    const hand = handOfFootnote(blocks);
    if (footnote && hand) noteHands.set(textKey(inlineText(footnote.content)), hand);
    return footnote;
  }

  /** Called, or no longer, with changes tracked. */
  function noteCalls({ pieces }: RawParagraph): void {
    for (const { what, text, change, hand } of pieces) {
      if (change === 'none' || (what !== 'footnote' && what !== 'endnote')) continue;
      const footnote = wordsOfNote(what, text);
      if (footnote) noteHands.set(textKey(inlineText(footnote.content)), hand);
    }
  }

  /** `counting`: of the text itself, whose lists may count on from one another. */
  function blocksOf(raw: readonly RawBlock[], counting: { last: string | null } | null = null): Block[] {
    const blocks: Block[] = [];
    let items: FlatItem[] = [];
    const endList = () => {
      blocks.push(...nestLists(items, counting));
      items = [];
    };
    const paragraphs = [...takeDeletedEnds(raw, (gone) => deleted.push(gone))];
    const breaks = counting ? sectionBreaks(paragraphs, story.section) : [];
    let sections = 0;
    let pending = breaks[0] ?? null;
    const captions = matchCaptions(paragraphs, setup);
    for (const [at, one] of paragraphs.entries()) {
      if (pending !== null) {
        endList();
        blocks.push(pending);
        pending = null;
      }
      if (one.kind === 'paragraph' && one.section !== null) {
        sections += 1;
        pending = breaks[sections] ?? null;
      }
      const { asides = [], ...captioned } = captionAt(captions.of.get(at));
      if (one.kind === 'table') {
        endList();
        const { tables, pictures } = buildTables(one, { count, blocksOf });
        const [first, ...more] = tables;
        if (first) blocks.push({ ...first, ...captioned }, ...more);
        blocks.push(...asides, ...pictures);
        for (const _ of counting ? pictures : []) count('picture-cell');
        continue;
      }
      if (captions.gone.has(at)) continue;
      const style = styles.paragraph(one.style);
      if (style.role === 'contents' || one.contents) {
        if (!lost.has('contents')) count('contents');
        continue;
      }
      if (one.pageBreakBefore && !/-break$/.test(blocks.at(-1)?.type ?? '')) {
        endList();
        blocks.push({ type: 'page-break' });
      }
      noteCalls(one);
      const pictures = takePictures(one);
      const last = pictures.at(-1);
      const place = (isFirst: boolean) => {
        const images = pictures.filter((picture) => picture.isFirst === isFirst);
        if (images.length > 0) endList();
        for (const picture of images) {
          const image = { ...picture.image, ...(picture === last ? captioned : {}) };
          blocks.push(image);
          pictureHand.set(image, picture.hand);
        }
        if (last?.isFirst === isFirst) blocks.push(...asides);
      };
      place(true);
      const parts = last && captions.of.get(at) === one ? [] : takePieces(one, setup);
      for (const [index, part] of parts.entries()) {
        const box = index === 0 && !isHeading(one, styles) ? boxOf(one, part, isForeign) : null;
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
          const called = content.filter(isFootnote);
          if (isForeign) blocks.push(...aside(called));
          else for (const _ of called) count('footnote-title');
          continue;
        }
        blocks.push(textBlock(one, content, { styles, count, anchored: anchored(one) }));
      }
      place(false);
    }
    endList();
    return blocks;
  }

  /** What a title or a caption cannot call stands below it. */
  function aside(called: readonly Footnote[]): readonly Block[] {
    return called.map(({ content }): Block => {
      count('footnote-aside');
      return { type: 'paragraph', content };
    });
  }

  function captionAt(raw: RawParagraph | undefined): Captioned {
    if (!raw) return {};
    const { words, footnotes: called } = captionWords(raw, setup);
    return { caption: words, ...anchored(raw), asides: aside(called) };
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

  function itemOf(raw: RawParagraph, content: readonly Inline[], checked: boolean | null): FlatItem | null {
    if (isHeading(raw, styles)) return null;
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
}
