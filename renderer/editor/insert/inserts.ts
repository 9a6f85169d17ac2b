import {
  AtSign,
  CalendarDays,
  Image,
  Link,
  ListChecks,
  ListTree,
  type LucideIcon,
  Milestone,
  Minus,
  Omega,
  RectangleHorizontal,
  RectangleVertical,
  SeparatorHorizontal,
  Signature,
  Superscript,
  Table,
  TableOfContents,
} from 'lucide-react';
import type { CommandId } from '../../../core/contract/commands.ts';
import { t } from '../../language/t.ts';
import type { FormatCommand } from '../editor-types.ts';

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

export const format = (command: FormatCommand): InsertAct => ({ kind: 'format', command });

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
    id: 'landscape',
    get label() {
      return t('Landscape pages from here');
    },
    icon: RectangleHorizontal,
    words: 'section break wide orientation turn',
    inTable: false,
    act: format('landscape'),
  },
  {
    id: 'portrait',
    get label() {
      return t('Portrait pages from here');
    },
    icon: RectangleVertical,
    words: 'section break upright orientation turn',
    inTable: false,
    act: format('portrait'),
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
