import {
  Heading1,
  Heading2,
  Heading3,
  Info,
  Lightbulb,
  List,
  ListOrdered,
  ListTodo,
  TextQuote,
  TriangleAlert,
  Type,
} from 'lucide-react';
import { t } from '../../language/t.ts';
import type { BlockKind } from '../editor-types.ts';
import { BLOCK_STYLES } from './block-styles.ts';
import { format, type Insert } from './inserts.ts';

const STYLE: Readonly<Record<BlockKind, Pick<Insert, 'icon' | 'words'> & { readonly keys?: string }>> = {
  paragraph: {
    icon: Type,
    get words() {
      return t('paragraph plain body');
    },
  },
  heading1: {
    icon: Heading1,
    keys: '#',
    get words() {
      return t('title h1');
    },
  },
  heading2: {
    icon: Heading2,
    keys: '##',
    get words() {
      return t('title h2');
    },
  },
  heading3: {
    icon: Heading3,
    keys: '###',
    get words() {
      return t('title h3');
    },
  },
  quote: {
    icon: TextQuote,
    keys: '>',
    get words() {
      return t('quote block');
    },
  },
  'key-point': {
    icon: Lightbulb,
    get words() {
      return t('callout box message');
    },
  },
  information: {
    icon: Info,
    get words() {
      return t('callout box note');
    },
  },
  warning: {
    icon: TriangleAlert,
    get words() {
      return t('callout box caution');
    },
  },
  bullets: {
    icon: List,
    keys: '-',
    get words() {
      return t('bullets points unordered');
    },
  },
  numbered: {
    icon: ListOrdered,
    keys: '1.',
    get words() {
      return t('ordered numbers');
    },
  },
  checklist: {
    icon: ListTodo,
    keys: '[]',
    get words() {
      return t('tasks todo boxes tick');
    },
  },
};

const IN_CELLS: ReadonlySet<BlockKind> = new Set(['paragraph', 'bullets', 'numbered', 'checklist']);

/** What the caret's paragraph can become. */
export const STYLE_INSERTS: readonly Insert[] = BLOCK_STYLES.map((style) => ({
  id: style.value,
  get label() {
    return style.label;
  },
  ...STYLE[style.value],
  get words() {
    return STYLE[style.value].words;
  },
  inTable: IN_CELLS.has(style.value),
  act: format(style.value),
}));
