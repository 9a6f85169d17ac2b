import type { CalloutKind } from '../../../../core/note/note.ts';
import { parseXml, type XmlAttributes } from './word-xml.ts';

/** What a paragraph is by its style: `contents` is a line of a table of contents or an index. */
export type StyleRole = 'title' | 'subtitle' | 'heading' | 'contents' | 'quote' | 'caption' | CalloutKind;

/** The look of a run as far as it says something; null: not said. */
export interface RunLook {
  readonly hidden: boolean | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
  /** Marked as with a pen. */
  readonly highlight: boolean | null;
  readonly smallCaps: boolean | null;
  /** `subscript`, `superscript`, or neither. */
  readonly script: string | null;
  /** In half points. */
  readonly size: number | null;
  /** As the file writes it; of words in East Asian scripts `eastAsian`, of those from right to left `bidi`. */
  readonly language: string | null;
  readonly eastAsian: string | null;
  readonly bidi: string | null;
}

export interface ParagraphStyle extends RunLook {
  readonly role: StyleRole | null;
  /** Of a heading, from 1; 1 where nothing says it. */
  readonly level: number;
  readonly numbering: Numbering | null;
}

export interface Numbering {
  readonly id: string;
  readonly level: string;
}

export interface Styles {
  /** By style id; null and unknown ids give the default style. */
  readonly paragraph: (id: string | null) => ParagraphStyle;
  readonly character: (id: string | null) => RunLook;
  /** The language new text is in, as the document states it. */
  readonly language: string | null;
}

interface OwnStyle {
  readonly id: string;
  readonly kind: string;
  readonly isDefault: boolean;
  name: string;
  basedOn: string | null;
  outline: number | null;
  numberingId: string | null;
  numberingLevel: string | null;
  hidden: boolean | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strike: boolean | null;
  highlight: boolean | null;
  smallCaps: boolean | null;
  script: string | null;
  size: number | null;
  language: string | null;
  eastAsian: string | null;
  bidi: string | null;
}

/** Word keeps built-in names in English, whatever it shows; other writers translate them. */
const ROLES: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(title|titel|titre( principal)?|título|titolo|tytuł|название|tajuk|标题|標題|表題)$/i, 'title'],
  [/^(subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|подзаголовок|副标题|副標題|副題)$/i, 'subtitle'],
  [
    /^(heading|überschrift|titre|título|titolo|kop|rubrik|otsikko|nagłówek|encabezado|заголовок|标题|標題|見出し) ?[1-9]$/i,
    'heading',
  ],
  [
    /^(toc|index|verzeichnis|tm|tdc|sommario|目录|目錄|目次) ?[1-9]$|^(toc heading|contents heading|table of figures)$/i,
    'contents',
  ],
  [/^((intense )?quote|quotations?|block ?text|zitat|citation|cita|citazione|citaat|引用|引文)$/i, 'quote'],
  [
    /^((?:image |picture |figure |table )?caption|beschriftung|légende|leyenda|didascalia|bijschrift|legenda|题注|題注|図表番号)$/i,
    'caption',
  ],
  [/^key ?(points?|messages?|facts?)$/i, 'key-point'],
  [/^(information( box)?|call-?out|text ?box|boxed text)$/i, 'information'],
  [/^(warning( box)?|caution)$/i, 'warning'],
];
/** In a body text's own outline. */
const BODY_LEVEL = 9;
/** Deeper chains are loops. */
const LONGEST_CHAIN = 12;
/** Nothing said. */
export const NO_LOOK: RunLook = {
  ...{ hidden: null, bold: null, italic: null, underline: null, strike: null },
  ...{ highlight: null, smallCaps: null, script: null, size: null },
  ...{ language: null, eastAsian: null, bidi: null },
};
const PLAIN: ParagraphStyle = { role: null, level: 1, numbering: null, ...NO_LOOK };

/** What styles.xml says; null: a document without one. Throws Unreadable. */
export function readStyles(part: Uint8Array | null): Styles {
  const { styles, defaults, language } = part === null ? NOTHING : collect(part);
  const resolved = new Map<string, ParagraphStyle>();
  const standard = [...styles.values()].find(({ kind, isDefault }) => kind === 'paragraph' && isDefault);

  function find(id: string | null): ParagraphStyle {
    const own = (id === null ? undefined : styles.get(id)) ?? standard;
    if (!own) return { ...PLAIN, ...defaults };
    const known = resolved.get(own.id);
    if (known) return known;
    const style = resolve(own, styles, defaults);
    resolved.set(own.id, style);
    return style;
  }

  return {
    paragraph: find,
    character: (id) => {
      const own = id === null ? undefined : styles.get(id);
      return own ? resolve(own, styles, PLAIN) : PLAIN;
    },
    language,
  };
}

interface Collected {
  readonly styles: ReadonlyMap<string, OwnStyle>;
  readonly defaults: RunLook;
  readonly language: string | null;
}

const NOTHING: Collected = { styles: new Map(), defaults: PLAIN, language: null };

function resolve(own: OwnStyle, styles: ReadonlyMap<string, OwnStyle>, defaults: RunLook): ParagraphStyle {
  const chain: OwnStyle[] = [];
  for (let style: OwnStyle | undefined = own; style && chain.length < LONGEST_CHAIN; ) {
    chain.push(style);
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  const first = <T>(value: (style: OwnStyle) => T | null): T | null =>
    chain.map(value).find((one) => one !== null) ?? null;
  const outline = first((style) => style.outline);
  const named = first(({ name }) => ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? null);
  const digit = first(({ name }) => /[1-9]$/.exec(name)?.[0] ?? null);
  const isBody = outline !== null && outline >= BODY_LEVEL;
  const id = first((style) => style.numberingId);
  return {
    role: isBody && named === 'heading' ? null : (named ?? (outline === null || isBody ? null : 'heading')),
    level: named === 'heading' && digit !== null ? Number(digit) : isBody ? 1 : (outline ?? 0) + 1,
    numbering: id === null || id === '0' ? null : { id, level: first((style) => style.numberingLevel) ?? '0' },
    hidden: first((style) => style.hidden) ?? defaults.hidden,
    bold: first((style) => style.bold) ?? defaults.bold,
    italic: first((style) => style.italic) ?? defaults.italic,
    underline: first((style) => style.underline) ?? defaults.underline,
    strike: first((style) => style.strike) ?? defaults.strike,
    highlight: first((style) => style.highlight) ?? defaults.highlight,
    smallCaps: first((style) => style.smallCaps) ?? defaults.smallCaps,
    script: first((style) => style.script) ?? defaults.script,
    size: first((style) => style.size) ?? defaults.size,
    language: first((style) => style.language) ?? defaults.language,
    eastAsian: first((style) => style.eastAsian) ?? defaults.eastAsian,
    bidi: first((style) => style.bidi) ?? defaults.bidi,
  };
}

function collect(part: Uint8Array): Collected {
  const styles = new Map<string, OwnStyle>();
  let defaults: RunLook = PLAIN;
  let language: string | null = null;
  let style: OwnStyle | null = null;
  const inside: string[] = [];

  parseXml(part, {
    open: (name, attributes) => {
      inside.push(name);
      if (name === 'w:style') style = begin(attributes);
      else if (style) set(style, name, attributes, inside.includes('w:rPr'));
      else if (inside.includes('w:rPrDefault')) {
        defaults = { ...defaults, ...readLook(name, attributes) };
        if (name === 'w:lang') language = attributes.val ?? null;
      }
    },
    close: (name) => {
      inside.pop();
      if (name !== 'w:style' || !style) return;
      if (!styles.has(style.id)) styles.set(style.id, style);
      style = null;
    },
  });
  return { styles, defaults, language };
}

function begin({ styleId = '', type = 'paragraph', default: standard }: XmlAttributes): OwnStyle {
  return {
    ...{ id: styleId, kind: type, isDefault: standard === '1' || standard === 'true' },
    ...{ name: '', basedOn: null, outline: null, numberingId: null, numberingLevel: null },
    ...NO_LOOK,
  };
}

function set(style: OwnStyle, name: string, attributes: XmlAttributes, isRun: boolean): void {
  const { val } = attributes;
  if (isRun) Object.assign(style, readLook(name, attributes));
  else if (name === 'w:name') style.name = val ?? '';
  else if (name === 'w:basedOn') style.basedOn = val ?? null;
  else if (name === 'w:outlineLvl') style.outline = Number(val ?? BODY_LEVEL);
  else if (name === 'w:numId') style.numberingId = val ?? null;
  else if (name === 'w:ilvl') style.numberingLevel = val ?? null;
}

/** What one property of a run says about its look. */
export function readLook(name: string, { val, eastAsia, bidi }: XmlAttributes): Partial<RunLook> {
  switch (name) {
    case 'w:vanish':
      return { hidden: isOn(val) };
    case 'w:b':
      return { bold: isOn(val) };
    case 'w:i':
      return { italic: isOn(val) };
    case 'w:u':
      return { underline: val !== 'none' };
    case 'w:strike':
    case 'w:dstrike':
      return { strike: isOn(val) };
    case 'w:highlight':
      return { highlight: val !== 'none' };
    case 'w:smallCaps':
      return { smallCaps: isOn(val) };
    case 'w:vertAlign':
      return val === undefined ? {} : { script: val };
    case 'w:lang':
      return {
        ...(val === undefined ? {} : { language: val }),
        ...(eastAsia === undefined ? {} : { eastAsian: eastAsia }),
        ...(bidi === undefined ? {} : { bidi }),
      };
    case 'w:sz':
      return /^\d{1,4}$/.test(val ?? '') ? { size: Number(val) } : {};
    default:
      return {};
  }
}

/** A property that is named is on unless it says otherwise (ECMA-376 part 1, 22.9.2.7). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
