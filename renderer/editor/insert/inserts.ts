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
    get words() {
      return t('claim');
    },
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
    get words() {
      return t('address url web');
    },
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
    get words() {
      return t('note remark');
    },
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
    get words() {
      return t('cross see table figure section page number');
    },
    inTable: true,
    act: format('reference'),
  },
  {
    id: 'characters',
    get label() {
      return t('Special character…');
    },
    icon: Omega,
    get words() {
      return t('symbol accent dash space currency arrow fraction');
    },
    inTable: true,
    act: format('characters'),
  },
  {
    id: 'date',
    get label() {
      return t('Today’s date');
    },
    icon: CalendarDays,
    keys: 'Alt+Shift+D',
    get words() {
      return t('day now');
    },
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
    get words() {
      return t('chronology timeline query');
    },
    inTable: false,
    act: { kind: 'command', command: 'insert-from-facts' },
  },
  {
    id: 'table',
    get label() {
      return t('Table…');
    },
    icon: Table,
    get words() {
      return t('rows columns grid');
    },
    inTable: false,
    act: format('table'),
  },
  {
    id: 'image',
    get label() {
      return t('Image…');
    },
    icon: Image,
    get words() {
      return t('picture photo');
    },
    inTable: false,
    act: format('image'),
  },
  {
    id: 'contents',
    get label() {
      return t('Contents');
    },
    icon: TableOfContents,
    get words() {
      return t('toc headings outline');
    },
    inTable: false,
    act: format('contents'),
  },
  {
    id: 'tableList',
    get label() {
      return t('List of tables');
    },
    icon: TableOfContents,
    get words() {
      return t('contents captions');
    },
    inTable: false,
    act: format('tableList'),
  },
  {
    id: 'figureList',
    get label() {
      return t('List of figures');
    },
    icon: TableOfContents,
    get words() {
      return t('contents captions images charts');
    },
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
    get words() {
      return t('new page');
    },
    inTable: false,
    act: format('pageBreak'),
  },
  {
    id: 'landscape',
    get label() {
      return t('Landscape pages from here');
    },
    icon: RectangleHorizontal,
    get words() {
      return t('section break wide orientation turn');
    },
    inTable: false,
    act: format('landscape'),
  },
  {
    id: 'portrait',
    get label() {
      return t('Portrait pages from here');
    },
    icon: RectangleVertical,
    get words() {
      return t('section break upright orientation turn');
    },
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
    get words() {
      return t('rule divider separator');
    },
    inTable: false,
    act: format('rule'),
  },
  {
    id: 'decision',
    get label() {
      return t('Decision');
    },
    icon: ListChecks,
    get words() {
      return t('recommendation approve');
    },
    inTable: false,
    act: format('decision'),
  },
  {
    id: 'signOff',
    get label() {
      return t('Signatures and clearance');
    },
    icon: Signature,
    get words() {
      return t('approval contact');
    },
    inTable: false,
    act: format('signOff'),
  },
];
