import {
  AtSign,
  CalendarDays,
  Heading1,
  Heading2,
  Heading3,
  Image,
  Info,
  Lightbulb,
  Link,
  List,
  ListChecks,
  ListOrdered,
  ListTodo,
  ListTree,
  type LucideIcon,
  Milestone,
  Minus,
  Omega,
  SeparatorHorizontal,
  Signature,
  Superscript,
  Table,
  TableOfContents,
  TextQuote,
  TriangleAlert,
  Type,
} from 'lucide-react';
import type { CommandId } from '../../../core/contract/commands.ts';
import { t } from '../../language/t.ts';
import type { BlockKind, FormatCommand } from '../editor-types.ts';
import { BLOCK_STYLES } from './block-styles.ts';

/** Something that can be put into the text, in the insert menu and after `/`. */
export interface Insert {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Other words it is looked for by. */
  readonly words: string;
  /** Whether a table's cell can hold it. */
  readonly inTable: boolean;
  readonly act: InsertAct;
}

/** `fact` looks for one where it is asked: in the text itself, or from a menu in the panel. */
export type InsertAct =
  | { readonly kind: 'format'; readonly command: FormatCommand }
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'fact' };

const format = (command: FormatCommand): InsertAct => ({ kind: 'format', command });

export const INSERTS: readonly Insert[] = [
  {
    id: 'fact',
    get label() {
      return t('Fact');
    },
    icon: AtSign,
    keys: '@',
    words: 'claim',
    inTable: true,
    act: { kind: 'fact' },
  },
  {
    id: 'link',
    get label() {
      return t('Link');
    },
    icon: Link,
    keys: 'CmdOrCtrl+K',
    words: 'address url web',
    inTable: true,
    act: format('link'),
  },
  {
    id: 'footnote',
    get label() {
      return t('Footnote');
    },
    icon: Superscript,
    keys: 'CmdOrCtrl+Alt+D',
    words: 'note remark',
    inTable: true,
    act: format('footnote'),
  },
  {
    id: 'reference',
    get label() {
      return t('Reference…');
    },
    icon: Milestone,
    keys: 'CmdOrCtrl+Alt+R',
    words: 'cross see table figure section page number',
    inTable: true,
    act: format('reference'),
  },
  {
    id: 'characters',
    get label() {
      return t('Special character…');
    },
    icon: Omega,
    words: 'symbol accent dash space currency arrow fraction',
    inTable: true,
    act: format('characters'),
  },
  {
    id: 'date',
    get label() {
      return t('Date of today');
    },
    icon: CalendarDays,
    keys: 'Alt+Shift+D',
    words: 'day now',
    inTable: true,
    act: format('date'),
  },
  {
    id: 'from-facts',
    get label() {
      return t('From facts…');
    },
    icon: ListTree,
    keys: 'CmdOrCtrl+Shift+B',
    words: 'chronology timeline query',
    inTable: false,
    act: { kind: 'command', command: 'insert-from-facts' },
  },
  {
    id: 'table',
    get label() {
      return t('Table…');
    },
    icon: Table,
    words: 'rows columns grid',
    inTable: false,
    act: format('table'),
  },
  {
    id: 'image',
    get label() {
      return t('Image…');
    },
    icon: Image,
    words: 'picture photo',
    inTable: false,
    act: format('image'),
  },
  {
    id: 'contents',
    get label() {
      return t('Contents');
    },
    icon: TableOfContents,
    words: 'toc headings outline',
    inTable: false,
    act: format('contents'),
  },
  {
    id: 'tableList',
    get label() {
      return t('List of tables');
    },
    icon: TableOfContents,
    words: 'contents captions',
    inTable: false,
    act: format('tableList'),
  },
  {
    id: 'figureList',
    get label() {
      return t('List of figures');
    },
    icon: TableOfContents,
    words: 'contents captions images charts',
    inTable: false,
    act: format('figureList'),
  },
  {
    id: 'pageBreak',
    get label() {
      return t('Page break');
    },
    icon: SeparatorHorizontal,
    keys: '---',
    words: 'new page',
    inTable: false,
    act: format('pageBreak'),
  },
  {
    id: 'rule',
    get label() {
      return t('Horizontal line');
    },
    icon: Minus,
    keys: '***',
    words: 'rule divider separator',
    inTable: false,
    act: format('rule'),
  },
  {
    id: 'decision',
    get label() {
      return t('Decision');
    },
    icon: ListChecks,
    words: 'recommendation approve',
    inTable: false,
    act: format('decision'),
  },
  {
    id: 'signOff',
    get label() {
      return t('Signatures and clearance');
    },
    icon: Signature,
    words: 'approval contact',
    inTable: false,
    act: format('signOff'),
  },
];

const STYLE: Readonly<Record<BlockKind, Pick<Insert, 'icon' | 'words'> & { readonly keys?: string }>> = {
  paragraph: {
    icon: Type,
    words: 'paragraph plain body',
  },
  heading1: {
    icon: Heading1,
    keys: '#',
    words: 'title h1',
  },
  heading2: {
    icon: Heading2,
    keys: '##',
    words: 'title h2',
  },
  heading3: {
    icon: Heading3,
    keys: '###',
    words: 'title h3',
  },
  quote: {
    icon: TextQuote,
    keys: '>',
    words: 'quote block',
  },
  'key-point': {
    icon: Lightbulb,
    words: 'callout box message',
  },
  information: {
    icon: Info,
    words: 'callout box note',
  },
  warning: {
    icon: TriangleAlert,
    words: 'callout box caution',
  },
  bullets: {
    icon: List,
    keys: '-',
    words: 'bullets points unordered',
  },
  numbered: {
    icon: ListOrdered,
    keys: '1.',
    words: 'ordered numbers',
  },
  checklist: {
    icon: ListTodo,
    keys: '[]',
    words: 'tasks todo boxes tick',
  },
};

const IN_CELLS: ReadonlySet<BlockKind> = new Set(['paragraph', 'bullets', 'numbered', 'checklist']);

/** What the caret's paragraph can become. */
export const STYLE_INSERTS: readonly Insert[] = BLOCK_STYLES.map(({ value, label }) => ({
  id: value,
  label,
  ...STYLE[value],
  inTable: IN_CELLS.has(value),
  act: format(value),
}));
