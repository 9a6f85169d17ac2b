import { isOn, NO_LOOK, type RunLook, readLook } from '../word/read-styles.ts';
import { parseXml, type XmlAttributes } from '../word/word-xml.ts';
import { addPiece } from './add-piece.ts';
import { trackBoxes } from './boxes.ts';
import type {
  Loss,
  RawBlock,
  RawCell,
  RawParagraph,
  RawPicture,
  RawPiece,
  RawRow,
  RawStory,
  RawTable,
} from './raw-story.ts';
import { newSection } from './sections.ts';
import { newParagraph, setProperty } from './set-property.ts';
import { LEFT_OUT, LOSSES } from './story-names.ts';
import { trackChanges } from './track-changes.ts';
import { trackComments } from './track-comments.ts';
import { trackFields } from './track-fields.ts';
import { trackPage } from './track-page.ts';
import { trackPictures } from './track-pictures.ts';

interface Frame {
  readonly name: string;
  /** Undoes what the element began. */
  readonly end: (() => void) | null;
}

/** Reads a part (a document, its footnotes, its endnotes) into blocks. `links` are addresses by relation. Throws Unreadable. */
export function parseStory(part: Uint8Array, links: ReadonlyMap<string, string>): RawStory {
  const root: RawBlock[] = [];
  const section = newSection();
  const notes = new Map<string, RawBlock[]>();
  const met = new Map<Loss, number>();
  const frames: Frame[] = [];
  const containers: RawBlock[][] = [root];
  const tables: RawTable[] = [];
  const paragraphs: RawParagraph[] = [];
  const changes = trackChanges();
  const linked: string[] = [];
  const placed: string[] = [];
  /** That begin between paragraphs. */
  const bookmarks: string[] = [];
  const fields = trackFields();
  const boxes = trackBoxes();
  const comments = trackComments();
  const pictures = trackPictures();
  const page = trackPage();
  let look: Mutable<RunLook> = { ...NO_LOOK };
  let runStyle: string | null = null;
  let words: string | null = null;
  /** What follows in the run of a footnote's mark is the mark. */
  let isMark = false;
  let leftOut = 0;
  let placeholder = false;

  const above = (up: number) => frames.at(-up)?.name;
  const meet = (loss: Loss) => met.set(loss, (met.get(loss) ?? 0) + 1);
  const row = () => tables.at(-1)?.rows.at(-1);
  const cell = () => row()?.cells.at(-1);
  const placeNow = () => ({
    paragraph: paragraphs.at(-1),
    row: row(),
    cell: cell(),
    section,
    parent: above(1),
    outer: above(2),
  });

  function open(name: string, attributes: XmlAttributes): void {
    if (
      leftOut > 0 ||
      LEFT_OUT.has(name) ||
      (name === 'w:sdtContent' && (placeholder || boxes.take(paragraphs.at(-1))))
    ) {
      leftOut += 1;
      placeholder = false;
      return;
    }
    page.open(name, attributes);
    frames.push({ name, end: begin(name, attributes) });
  }

  function begin(name: string, attributes: XmlAttributes): Frame['end'] {
    const loss = LOSSES.get(name);
    if (loss) meet(loss);
    switch (name) {
      case 'w:p':
        return beginParagraph();
      case 'w:tbl':
        return beginTable();
      case 'w:tr':
        tables.at(-1)?.rows.push({ heading: false, deleted: false, cells: [] } satisfies RawRow);
        return null;
      case 'w:tc':
        return beginCell();
      case 'w:gridCol':
        tables.at(-1)?.columns.push(Math.max(0, Math.round(Number(attributes.w)) || 0));
        return null;
      case 'w:tblDescription':
        setAlt(attributes.val);
        return null;
      case 'w:txbxContent':
        return beginTextBox();
      case 'w:footnote':
      case 'w:endnote':
        return beginNote(attributes);
      case 'w:r':
      case 'm:r':
        look = { ...NO_LOOK };
        runStyle = null;
        isMark = false;
        return null;
      case 'w:hyperlink':
        return attributes.id === undefined && /^_Note_\d/.test(attributes.anchor ?? '')
          ? // A link of ours to a place is a reference.
            beginLink(placed, `REF ${attributes.anchor} \\n`)
          : beginLink(linked, links.get(attributes.id ?? '') ?? null);
      case 'w:bookmarkStart':
        bookmarks.push(attributes.name ?? '');
        paragraphs.at(-1)?.bookmarks.push(...bookmarks.splice(0));
        return null;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        return changes.begin(name, attributes, { above, paragraph: paragraphs.at(-1), row: row() });
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        words = '';
        return endWords;
      case 'w:instrText':
        words = '';
        return endCode;
      case 'w:sdt':
        placeholder = false;
        boxes.open(name, undefined);
        return null;
      case 'w:docPartGallery':
        if (attributes.val !== 'Table of Contents') return null;
        placeholder = true;
        meet('contents');
        return null;
      case 'checkbox':
      case 'checked':
        boxes.open(name, attributes.val);
        return null;
      case 'w:showingPlcHdr':
        placeholder ||= isOn(attributes.val);
        return null;
      default:
        setOrSign(name, attributes);
        return pictures.open(name, attributes, (picture) => add('picture', '', picture));
    }
  }

  function beginParagraph(): () => void {
    const paragraph = newParagraph();
    paragraph.bookmarks.push(...bookmarks.splice(0));
    paragraphs.push(paragraph);
    const into = containers.at(-1);
    return () => {
      paragraphs.pop();
      if (paragraphs.length === 0) fields.settle();
      into?.push(paragraph);
    };
  }

  function beginTable(): () => void {
    const table: RawTable = { kind: 'table', alt: '', columns: [], rows: [] };
    if (tables.length > 0) meet('nested-table');
    tables.push(table);
    const into = containers.at(-1);
    return () => {
      tables.pop();
      into?.push(table);
    };
  }

  function setAlt(words = ''): void {
    const table = tables.at(-1);
    if (table) table.alt = words;
  }

  function beginCell(): () => void {
    const made: RawCell = { span: 1, covered: false, high: 1, fill: null, blocks: [] };
    row()?.cells.push(made);
    containers.push(made.blocks);
    return () => containers.pop();
  }

  /** Before the paragraph it hangs on. */
  function beginTextBox(): () => void {
    const boxed: RawBlock[] = [];
    const into = containers.at(-1);
    containers.push(boxed);
    return () => {
      containers.pop();
      into?.push(...boxed);
    };
  }

  function beginNote({ id = '', type = 'normal' }: XmlAttributes): () => void {
    const made: RawBlock[] = [];
    containers.push(made);
    return () => {
      containers.pop();
      if (type === 'normal') notes.set(id, made);
    };
  }

  function beginLink(into: string[], what: string | null): (() => void) | null {
    if (what === null) return null;
    into.push(what);
    return () => into.pop();
  }

  function setOrSign(name: string, attributes: XmlAttributes): void {
    const { val } = attributes;
    if (above(1) === 'w:rPr') {
      if (above(2) !== 'w:r') return;
      if (name === 'w:rStyle') runStyle = val ?? null;
      else Object.assign(look, readLook(name, attributes));
      return;
    }
    switch (name) {
      case 'w:fldChar':
        fields.turn(attributes.fldCharType);
        return;
      case 'w:br':
        add(attributes.type === 'page' ? 'page-break' : 'line-break', '');
        return;
      case 'w:cr':
        add('line-break', '');
        return;
      case 'w:tab':
      case 'w:ptab':
        if (above(1) === 'w:r') add('text', ' ');
        return;
      case 'w:noBreakHyphen':
        add('text', '\u2011');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        add(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes.id ?? '');
        isMark = attributes.customMarkFollows !== undefined && isOn(attributes.customMarkFollows);
        return;
      case 'w:commentRangeStart':
      case 'w:commentReference':
        comments.begin(attributes.id ?? '', paragraphs.at(-1));
        return;
      case 'w:commentRangeEnd':
        comments.end(attributes.id ?? '');
        return;
      default:
        setProperty(placeNow(), name, attributes);
    }
  }

  function endCode(): void {
    fields.addCode(words ?? '');
    words = null;
  }

  function endWords(): void {
    if (words) add('text', words);
    words = null;
  }

  function add(what: RawPiece['what'], text: string, picture?: RawPicture): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || fields.inCode() || (isMark && what === 'text')) return;
    const { change, hand } = changes.current();
    if (fields.codeOf('TOC') !== null) paragraph.contents = true;
    const link = linked.at(-1) ?? fields.link();
    const reference = fields.codeOf('REF') ?? placed.at(-1) ?? null;
    const kind = what === 'text' && fields.codeOf('SEQ') !== null ? 'sequence' : what;
    const said = { what: kind, text, look: { ...look }, style: runStyle, link, change, hand };
    addPiece(paragraph, picture ? { ...said, picture } : said, reference);
    if (what === 'text' && change !== 'deleted') comments.addWords(text);
  }

  parseXml(part, {
    open,
    text: (text) => {
      if (words !== null && leftOut === 0) words += text;
    },
    close: () => {
      if (leftOut > 0) leftOut -= 1;
      else frames.pop()?.end?.();
    },
  });
  return { blocks: root, section, notes, textWidth: page.textWidth(), met };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
