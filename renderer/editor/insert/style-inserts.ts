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
import type { BlockKind } from '../editor-types.ts';
import { BLOCK_STYLES } from './block-styles.ts';
import { format, type Insert } from './inserts.ts';

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
export const STYLE_INSERTS: readonly Insert[] = BLOCK_STYLES.map((style) => ({
  id: style.value,
  get label() {
    return style.label;
  },
  ...STYLE[style.value],
  inTable: IN_CELLS.has(style.value),
  act: format(style.value),
}));
