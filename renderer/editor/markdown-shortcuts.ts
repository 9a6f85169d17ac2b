import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  CHECK_LIST,
  type ElementTransformer,
  ITALIC_STAR,
  ORDERED_LIST,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
  HeadingNode,
  QuoteNode,
} from '@lexical/rich-text';
import { $createParagraphNode, $isParagraphNode, $isRootNode, defineExtension, type ElementNode } from 'lexical';
import type { CalloutKind } from '../../core/note/note.ts';
import { $createCallout, CalloutNode } from './callout/callout-node.ts';
import { $createPageBreak, PageBreakNode } from './page-break.ts';
import { $createRule, RuleNode } from './rule.ts';

type Replace = ElementTransformer['replace'];

const HEADINGS = ['h1', 'h2', 'h3'] as const;

/** A heading that opens a section keeps doing so: its level is changed in place. */
const $toHeading: Replace = (block, children, match) => {
  const tag = HEADINGS[(match[1]?.length ?? 1) - 1];
  if (tag === undefined || !$isRootNode(block.getParent())) return false;
  if ($isHeadingNode(block)) {
    block.setTag(tag);
    block.select(0, 0);
    return true;
  }
  if (!$isParagraphNode(block)) return false;
  return $become(block, $createHeadingNode(tag).append(...children));
};

const $toQuote: Replace = (block, children) => {
  if (!$isParagraphNode(block) || !$isRootNode(block.getParent())) return false;
  return $become(block, $createQuoteNode().append(...children));
};

/** GitHub's alerts: `> ` has made a quotation of the line by the time the mark is typed. */
const $toCallout: Replace = (block, children, match) => {
  const kind = ALERTS[match[1]?.toLowerCase() ?? ''];
  if (kind === undefined || !$isQuoteNode(block) || !$isRootNode(block.getParent())) return false;
  return $become(block, $createCallout(kind).append(...children));
};

/** As they are read from a Markdown file. */
const ALERTS: Readonly<Record<string, CalloutKind>> = {
  note: 'information',
  tip: 'information',
  important: 'key-point',
  warning: 'warning',
  caution: 'warning',
};

const $toPageBreak: Replace = (block, children) => {
  if (!$isParagraphNode(block) || !$isRootNode(block.getParent())) return false;
  block.insertBefore($createPageBreak());
  return $become(block, $createParagraphNode().append(...children));
};

const $toRule: Replace = (block, children) => {
  if (!$isParagraphNode(block) || !$isRootNode(block.getParent())) return false;
  block.insertBefore($createRule());
  return $become(block, $createParagraphNode().append(...children));
};

function $become(block: ElementNode, replacement: ElementNode): true {
  block.replace(replacement);
  replacement.select(0, 0);
  return true;
}

const never = () => null;

const SHORTCUTS: readonly Transformer[] = [
  { type: 'element', dependencies: [HeadingNode], export: never, regExp: /^(#{1,3})\s/, replace: $toHeading },
  { type: 'element', dependencies: [QuoteNode], export: never, regExp: /^>\s/, replace: $toQuote },
  {
    type: 'element',
    dependencies: [CalloutNode],
    export: never,
    regExp: /^\[!(note|tip|important|warning|caution)\]\s?/i,
    replace: $toCallout,
    triggerOnEnter: true,
  },
  {
    type: 'element',
    dependencies: [PageBreakNode],
    export: never,
    regExp: /^---\s?$/,
    replace: $toPageBreak,
    triggerOnEnter: true,
  },
  {
    type: 'element',
    dependencies: [RuleNode],
    export: never,
    regExp: /^(?:\*\*\*|___)\s?$/,
    replace: $toRule,
    triggerOnEnter: true,
  },
  { ...CHECK_LIST, regExp: /^(\s*)(\[([ xX])?\])\s/ },
  { ...UNORDERED_LIST, regExp: /^(\s*)-\s/ },
  // Two digits at most: a paragraph that begins with a year stays one.
  { ...ORDERED_LIST, regExp: /^(\s*)([1-9]\d?)\.\s/ },
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  ITALIC_STAR,
  STRIKETHROUGH,
];

/** `#`, `##`, `###`, `-`, `1.`, `[]`, `>`, `> [!NOTE]`, `---`, `***`, `**`, `*` and `~~` as they are typed: what a note can hold, nothing else. */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'briefing-desk/markdown-shortcuts',
  register: (editor) => registerMarkdownShortcuts(editor, [...SHORTCUTS]),
});
