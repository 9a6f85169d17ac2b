import type { Blockquote, RootContent } from 'mdast';
import type { CalloutKind } from '../../../../core/note/note.ts';

const MARK = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;
const KINDS: Readonly<Record<string, CalloutKind>> = {
  note: 'information',
  tip: 'information',
  important: 'key-point',
  warning: 'warning',
  caution: 'warning',
};

export interface MarkdownCallout {
  readonly kind: CalloutKind;
  readonly children: readonly RootContent[];
}

/** What stands in a quotation that is a callout (GitHub's alerts), without the mark it begins with; null for any other. */
export function readCallout([first, ...rest]: Blockquote['children']): MarkdownCallout | null {
  const mark = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || mark?.type !== 'text') return null;
  const [found, name = ''] = MARK.exec(mark.value) ?? [];
  const kind = KINDS[name.toLowerCase()];
  if (found === undefined || kind === undefined) return null;
  const value = mark.value.slice(found.length);
  const words = [...(value === '' ? [] : [{ ...mark, value }]), ...first.children.slice(1)];
  const after = words[0]?.type === 'break' ? words.slice(1) : words;
  if (after.length === 0 && rest.length > 0) return { kind, children: rest };
  return { kind, children: [{ ...first, children: after }, ...rest] };
}
