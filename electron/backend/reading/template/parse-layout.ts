import { type Said, say } from '../../../../core/shared/said.ts';
import type {
  LayoutBlock,
  LayoutControl,
  LayoutParagraph,
  LayoutRun,
} from '../../../../core/templates/from-word/word-layout.ts';
import type { Numberings } from '../word/read-numbering.ts';
import { isOn, NO_LOOK, type RunLook, readLook, type Styles } from '../word/read-styles.ts';
import { parseXml, type XmlAttributes } from '../word/word-xml.ts';
import { isQuietColour } from './read-quiet-styles.ts';

export interface LayoutStyles {
  readonly styles: Styles;
  readonly numberings: Numberings;
  readonly quiet: ReadonlySet<string>;
}

/** Left out with whatever they hold. */
const LEFT_OUT = new Set(
  'w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange w:del w:moveFrom w:rt mc:Fallback w:delText'.split(
    ' ',
  ),
);
/** Signs of Wingdings that are boxes to tick. */
const BOXES = new Set(['F06F', 'F0A8', 'F071', 'F072', 'F0FE', 'F0FD', '00A8', '006F']);
const LOSSES: ReadonlyMap<string, Said> = new Map([
  [
    'pic',
    say(
      'Pictures, such as a crest: choose the document as the Word template of an export to keep those of its header.',
    ),
  ],
  ['OLEObject', say('Embedded objects.')],
  ['chart', say('Charts.')],
  ['m:oMath', say('Formulas.')],
  ['w:footnoteReference', say('Footnotes: a note makes its own from its facts.')],
]);
const CONTENTS = say('The table of contents.');
const NESTED = say('Tables in tables, whose text is taken as paragraphs.');
const MOST_BLOCKS = 20_000;
const MOST_OPTIONS = 50;

interface OpenParagraph {
  style: string | null;
  outline: number | null;
  numberingId: string | null;
  numberingLevel: string | null;
  align: LayoutParagraph['align'];
  readonly runs: LayoutRun[];
}

interface OpenControl {
  kind: LayoutControl['kind'];
  title: string;
  readonly options: string[];
  placeholder: boolean;
  shown: LayoutControl | null;
}

interface OpenTable {
  readonly rows: LayoutParagraph[][][];
}

/** Reads a part into paragraphs and tables; tables in a cell become paragraphs of it. Throws Unreadable. */
export function parseLayout(
  part: Uint8Array,
  { styles, numberings, quiet }: LayoutStyles,
): { readonly blocks: readonly LayoutBlock[]; readonly lost: readonly Said[] } {
  const blocks: LayoutBlock[] = [];
  const lost = new Set<Said>();
  const frames: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const controls: OpenControl[] = [];
  let field: OpenControl | null = null;
  let inCode = false;
  let look: RunLook = NO_LOOK;
  let runStyle: string | null = null;
  let colour = '';
  let words: string | null = null;
  let leftOut = 0;

  function put(paragraph: LayoutParagraph): void {
    const cell = tables[0]?.rows.at(-1)?.at(-1);
    if (cell) cell.push(paragraph);
    else if (blocks.length < MOST_BLOCKS) blocks.push(paragraph);
  }

  function open(name: string, attributes: XmlAttributes): void {
    if (leftOut > 0 || LEFT_OUT.has(name)) {
      leftOut += 1;
      return;
    }
    const loss = LOSSES.get(name);
    if (loss !== undefined) lost.add(loss);
    const parent = frames.at(-1);
    frames.push(name);
    begin(name, attributes, parent);
  }

  function begin(name: string, attributes: XmlAttributes, parent: string | undefined): void {
    const { val = '' } = attributes;
    switch (name) {
      case 'w:p':
        paragraphs.push({
          style: null,
          outline: null,
          numberingId: null,
          numberingLevel: null,
          align: 'left',
          runs: [],
        });
        return;
      case 'w:tbl':
        tables.push({ rows: [] });
        return;
      case 'w:tr':
        if (tables.length === 1) tables[0]?.rows.push([]);
        return;
      case 'w:tc':
        if (tables.length === 1) tables[0]?.rows.at(-1)?.push([]);
        return;
      case 'w:sdt':
        controls.push({ kind: 'text', title: '', options: [], placeholder: false, shown: null });
        return;
      case 'w:r':
        look = NO_LOOK;
        runStyle = null;
        colour = '';
        return;
      case 'w:t':
      case 'w:instrText':
        words = '';
        return;
      case 'w:tab':
      case 'w:ptab':
        if (parent === 'w:r') add('\t');
        return;
      case 'w:br':
      case 'w:cr':
        add('\n');
        return;
      case 'w:sym':
        if (BOXES.has((attributes.char ?? '').toUpperCase())) add('☐');
        return;
      case 'w:checkBox':
        add('☐');
        return;
      case 'w:noBreakHyphen':
        add('\u2011');
        return;
      case 'w:fldChar':
        turnField(attributes.fldCharType ?? '');
        return;
      default:
        if (parent === 'w:rPr') setRun(name, attributes);
        else if (parent === 'w:pPr' || parent === 'w:numPr') setParagraph(name, val);
        else setControl(name, attributes, parent);
    }
  }

  function setRun(name: string, attributes: XmlAttributes): void {
    if (frames.at(-3) !== 'w:r') return;
    if (name === 'w:rStyle') runStyle = attributes.val ?? null;
    else if (name === 'w:color') colour = attributes.val ?? '';
    else look = { ...look, ...readLook(name, attributes) };
  }

  function setParagraph(name: string, val: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = val;
    else if (name === 'w:outlineLvl') paragraph.outline = Number(val);
    else if (name === 'w:numId') paragraph.numberingId = val;
    else if (name === 'w:ilvl') paragraph.numberingLevel = val;
    else if (name === 'w:jc')
      paragraph.align = val === 'center' ? 'centre' : val === 'right' || val === 'end' ? 'right' : 'left';
  }

  function setControl(name: string, attributes: XmlAttributes, parent: string | undefined): void {
    const control = parent === 'w:ffData' || parent === 'w:ddList' ? field : controls.at(-1);
    if (!control) return;
    const { val = '' } = attributes;
    if (parent === 'w:sdtPr') {
      if (name === 'w:alias' || (name === 'w:tag' && control.title === '')) control.title = val;
      else if (name === 'w:date') control.kind = 'date';
      else if (name === 'w:dropDownList' || name === 'w:comboBox') control.kind = 'choice';
      else if (name === 'w:showingPlcHdr') control.placeholder = isOn(attributes.val);
    } else if (name === 'w:listItem' && (attributes.value ?? '') !== '')
      addOption(control, attributes.displayText ?? attributes.value ?? '');
    else if (name === 'w:listEntry') addOption(control, val);
    else if (name === 'w:ddList') control.kind = 'choice';
    else if (parent === 'w:ffData' && name === 'w:name') control.title = val;
  }

  /** Fields of old forms, which stand between their signs; a code is no text. */
  function turnField(turn: string): void {
    if (turn === 'begin') {
      field = { kind: 'text', title: '', options: [], placeholder: true, shown: null };
      inCode = true;
    } else if (turn === 'separate') {
      inCode = false;
      if (field && field.kind !== 'choice' && field.title === '') field = null;
    } else if (turn === 'end') {
      inCode = false;
      // A drop-down list of an old form shows no text of its own.
      if (field && field.options.length > 0 && field.shown === null) add('\u00a0');
      field = null;
    }
  }

  function add(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || (inCode && text !== '☐')) return;
    const control = field ?? controls.at(-1) ?? null;
    const style = styles.paragraph(paragraph.style);
    const character = styles.character(runStyle);
    const first = <Key extends keyof RunLook>(key: Key) => look[key] ?? character[key] ?? style[key];
    const told =
      (control?.placeholder && text !== '☐') ||
      first('hidden') === true ||
      quiet.has(runStyle ?? '') ||
      (colour === '' ? quiet.has(paragraph.style ?? '') : isQuietColour(colour));
    paragraph.runs.push({
      text,
      bold: first('bold') === true,
      italic: first('italic') === true && style.role === null,
      quiet: told === true,
      size: first('size'),
      control: control && controlOf(control),
    });
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const style = styles.paragraph(paragraph.style);
    if (style.role === 'contents') {
      lost.add(CONTENTS);
      return;
    }
    const outlined = paragraph.outline !== null && paragraph.outline < 9 ? paragraph.outline + 1 : null;
    const headed = style.role === 'heading' && paragraph.outline === null ? style.level : outlined;
    put({
      kind: 'paragraph',
      heading: headed,
      isTitle: style.role === 'title',
      align: paragraph.align,
      list: listOf(paragraph),
      runs: paragraph.runs,
    });
  }

  function listOf({ style, numberingId, numberingLevel }: OpenParagraph): LayoutParagraph['list'] {
    const own = styles.paragraph(style).numbering;
    const id = numberingId ?? own?.id ?? '0';
    const level = numberingLevel ?? own?.level ?? '0';
    const kind = id === '0' ? null : numberings.find({ id, level });
    if (kind === null) return null;
    return { ordered: kind === 'numbers', id, level: Number(level) || 0, start: numberings.startOf({ id, level }) };
  }

  function close(name: string): void {
    if (name === 'w:t' && words !== null) add(words);
    if (name === 'w:t' || name === 'w:instrText') words = null;
    if (name === 'w:p') endParagraph();
    else if (name === 'w:sdt') controls.pop();
    else if (name === 'w:tbl') {
      const table = tables.pop();
      if (tables.length > 0) lost.add(NESTED);
      else if (table && blocks.length < MOST_BLOCKS) blocks.push({ kind: 'table', rows: table.rows });
    }
  }

  parseXml(part, {
    open,
    text: (text) => {
      if (words !== null && leftOut === 0) words += text;
    },
    close: () => {
      if (leftOut > 0) leftOut -= 1;
      else close(frames.pop() ?? '');
    },
  });
  return { blocks, lost: [...lost] };
}

function addOption({ options }: OpenControl, option: string): void {
  const plain = option.trim().slice(0, 200).toWellFormed();
  if (plain !== '' && options.length < MOST_OPTIONS && !options.includes(plain)) options.push(plain);
}

/** The same object for all runs in it. */
function controlOf(control: OpenControl): LayoutControl {
  control.shown ??= { kind: control.kind, title: control.title, options: [...control.options] };
  return control.shown;
}
