import type { ParagraphStyle } from '../print-model.ts';
import { OWN_STYLES } from '../style-names.ts';
import type { StyledKind } from '../word-setup.ts';
import type { MouldStyle } from './mould-styles.ts';

/** How a style of the mould was found for a block. */
export type FoundBy = 'template' | 'name' | 'purpose';

export interface MappedStyle {
  /** The style of the mould; null: it has none, and ours is added to it. */
  readonly style: MouldStyle | null;
  readonly by: FoundBy | null;
}

/** Styles a block may be written in, the first that the mould has. Word's own names stay English whatever it shows. */
const NAMES: Readonly<Record<ParagraphStyle, readonly string[]>> = {
  Title: ['title'],
  Heading1: ['heading 1'],
  Heading2: ['heading 2'],
  Heading3: ['heading 3'],
  Normal: ['cabstandard', 'body text', 'normal'],
  Quote: ['quote', 'intense quote', 'block text'],
  KeyPoint: ['key point', 'key message'],
  Information: ['information box', 'callout'],
  Warning: ['warning', 'warning box'],
  ListBullet: ['list bullet'],
  ListNumber: ['list number'],
  ListCheck: ['checklist', 'list check', 'check list'],
  Recommendation: ['cabrec', 'recommendation'],
  FieldLabel: ['field label'],
  FieldText: ['field text'],
  TableHeading: ['table heading', 'table header'],
  TableText: ['table text'],
  TableBullet: ['table bullet'],
  TableNumber: ['table number'],
  TableCheck: ['table checklist'],
  Picture: ['picture'],
  Caption: ['caption'],
  SigningLine: ['signing line'],
  Spacer: ['spacer'],
  Rule: ['rule', 'horizontal line'],
  ContentsTitle: ['toc heading'],
  Contents1: ['toc 1'],
  Contents2: ['toc 2'],
  Contents3: ['toc 3'],
  CaptionList: ['table of figures', 'toc 1'],
};

/** What departments call theirs, tried on their own styles only. */
const PURPOSES: Readonly<Partial<Record<ParagraphStyle, RegExp>>> = {
  Title: /^(.{0,20} )?(document|main|paper|brief|doc) ?title$/i,
  Heading1: /^(.{0,20} )?(section |main )?head(ing)?( ?(1|one|level 1))?$/i,
  Heading2: /^(.{0,20} )?(sub-?heading|head(ing)? ?(2|two|level 2))$/i,
  Heading3: /^(.{0,20} )?head(ing)? ?(3|three|level 3)$/i,
  Normal: /^(.{0,20} )?(body ?text|body|paragraph|standard ?text|text ?body|corps de texte|teks)$/i,
  Quote: /^(.{0,20} )?(block ?)?(quote|quotation|citation|petikan)$/i,
  ListBullet: /^(.{0,20} )?(list ?)?(bullets?|dot ?points?|puces?)( ?(1|level 1|list|text))?$/i,
  ListNumber: /^(.{0,20} )?(list ?)?(numbers?|numbered( list)?|numbering)( ?(1|level 1))?$/i,
  Recommendation: /^(.{0,20} )?(recommendations?|rec|recs|recommandations?|syor)( ?(text|paragraph|1))?$/i,
  TableHeading: /^(.{0,20} )?table ?(head|heading|header|title row)$/i,
  TableText: /^(.{0,20} )?table ?(text|body|content|paragraph)$/i,
};

/** Each of our styles with the style of a mould it is written in; `named`: by kind of block, as the template says. */
export function mapStyles(
  styles: readonly MouldStyle[],
  named: Readonly<Partial<Record<StyledKind, string>>> = {},
): ReadonlyMap<ParagraphStyle, MappedStyle> {
  const paragraphs = styles.filter(({ type }) => type === 'paragraph');
  const kinds = new Map(Object.entries(OWN_STYLES).map(([kind, style]) => [style, kind as StyledKind]));
  const find = (style: ParagraphStyle): MappedStyle => {
    const kind = kinds.get(style);
    const wanted = kind === undefined ? undefined : named[kind];
    const asked = wanted === undefined ? undefined : byName(paragraphs, wanted);
    if (asked) return { style: asked, by: 'template' };
    for (const name of NAMES[style]) {
      const found = byName(paragraphs, name);
      if (found && isWorthy(style, found)) return { style: found, by: 'name' };
    }
    const purpose = PURPOSES[style];
    const own = purpose && paragraphs.find((one) => one.custom && purpose.test(one.name.replace(/[-_]/g, ' ').trim()));
    if (own) return { style: own, by: 'purpose' };
    const standard = style === 'Normal' ? paragraphs.find(({ isDefault }) => isDefault) : undefined;
    return standard ? { style: standard, by: 'name' } : { style: null, by: null };
  };
  return new Map((Object.keys(NAMES) as ParagraphStyle[]).map((style) => [style, find(style)]));
}

/** A list style without a list of its own would print no bullets. */
function isWorthy(style: ParagraphStyle, { name, numbering }: MouldStyle): boolean {
  if (style === 'Normal' && numbering) return name.toLowerCase() === 'cabstandard';
  return (style !== 'ListBullet' && style !== 'ListNumber') || numbering !== null;
}

function byName(styles: readonly MouldStyle[], name: string): MouldStyle | undefined {
  const wanted = plain(name);
  return styles.find((style) => plain(style.name) === wanted) ?? styles.find(({ id }) => plain(id) === wanted);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}
