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
const TAG = /^<(\/?)(mark|sub|sup|u|span)(?![A-Za-z0-9-])([^<>]*)>$/i;
const LANGUAGE = /(?:^|\s)lang="([A-Za-z0-9-]{2,35})"/i;

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

/** Where each tag is closed, by its index; of tags that cross, the inner one is not. */
function pairTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly name: string; readonly index: number }[] = [];
  const howMany = new Map<string, number>();
  const count = (name: string, more: number) => howMany.set(name, (howMany.get(name) ?? 0) + more);
  for (const [index, node] of nodes.entries()) {
    const tag = tagOf(node);
    if (!tag) continue;
    if (!tag.closes) {
      open.push({ name: tag.name, index });
      count(tag.name, 1);
    } else if ((howMany.get(tag.name) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.name, -1);
        if (last.name !== tag.name) continue;
        pairs.set(last.index, index);
        break;
      }
    }
  }
  return pairs;
}

function tagOf(node: PhrasingContent) {
  const [, closes, name = '', says = ''] = (node.type === 'html' && TAG.exec(node.value)) || [];
  return closes === undefined ? null : { closes: closes === '/', name: name.toLowerCase(), says };
}

function lookOf(node: PhrasingContent, look: Look): Look {
  const tag = tagOf(node);
  const mark = tag && MARK_OF[tag.name];
  if (mark) return marked(look, mark);
  const language = tag?.name === 'span' ? readLanguage(LANGUAGE.exec(tag.says)?.[1]) : null;
  return language === null ? look : { ...look, language };
}
