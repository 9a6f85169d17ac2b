import type { PhrasingContent } from 'mdast';
import type { Mark, Text } from '../../../../core/note/note.ts';
import { readLanguage } from '../csl/guess-language.ts';

/** What words have from what is around them. */
export type Look = Pick<Text, 'marks' | 'language'>;

export const PLAIN: Look = { marks: [] };

export function marked({ marks, ...look }: Look, mark: Mark): Look {
  return { ...look, marks: [...marks, mark] };
}

/** Tags core/markdown writes where Markdown has no sign of its own, and the one for underlined words. */
const MARK_OF: Readonly<Record<string, Mark>> = {
  mark: 'highlight',
  sub: 'subscript',
  sup: 'superscript',
  u: 'underline',
};
const TAG = /^<(\/?)(mark|sub|sup|u|span)(?:\s+lang="([A-Za-z0-9-]{2,35})")?\s*>$/i;

/**
 * Nodes of a line with the look each has from the tags it stands between, those tags left out. A tag that nothing closes
 * here, or that closes nothing, stays a node.
 */
export function lookInTags(
  nodes: readonly PhrasingContent[],
  look: Look,
): readonly (readonly [PhrasingContent, Look])[] {
  const ends = pairTags(nodes);
  const opened: { readonly end: number; readonly look: Look }[] = [];
  return nodes.flatMap((node, index) => {
    const now = opened.at(-1)?.look ?? look;
    if (opened.at(-1)?.end === index) {
      opened.pop();
      return [];
    }
    const end = ends.get(index);
    if (end === undefined) return [[node, now] as const];
    opened.push({ end, look: lookOf(node, now) });
    return [];
  });
}

/** Where each tag is closed, by its index; what is closed across is not. */
function pairTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly name: string; readonly index: number }[] = [];
  for (const [index, node] of nodes.entries()) {
    const [, closes, name = '', language] = (node.type === 'html' && TAG.exec(node.value)) || [];
    if (closes === '' && (name.toLowerCase() === 'span') === (language !== undefined))
      open.push({ name: name.toLowerCase(), index });
    else if (closes === '/' && open.at(-1)?.name === name.toLowerCase()) pairs.set(open.pop()?.index ?? -1, index);
  }
  return pairs;
}

function lookOf(node: PhrasingContent, look: Look): Look {
  const [, , name = '', stated] = (node.type === 'html' && TAG.exec(node.value)) || [];
  const mark = MARK_OF[name.toLowerCase()];
  if (mark !== undefined) return marked(look, mark);
  const language = readLanguage(stated);
  return language === null ? look : { ...look, language };
}
