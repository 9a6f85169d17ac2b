import type { CommentThread } from './comment.ts';
import { inlineLines } from './inline-lines.ts';
import { mapLines } from './map-lines.ts';
import type { Block, FactLink, Inline, LineBreak, Note, Text } from './note.ts';

/** The words of a note that have a comment. */
export interface CommentedWords {
  readonly words: string;
  /** Index of the top-level block they begin in. */
  readonly block: number;
}

/** Threads in their one spelling: the first of each id, without what says nothing. */
export function normaliseThreads(threads: readonly CommentThread[]): readonly CommentThread[] {
  const seen = new Set<string>();
  return threads.flatMap((thread) => {
    const entries = thread.entries.filter(({ text }) => text.trim() !== '');
    if (seen.has(thread.id) || entries.length === 0) return [];
    seen.add(thread.id);
    return [entries.length === thread.entries.length ? thread : { ...thread, entries }];
  });
}

/** A body of which words name only these threads. */
export function keepComments(body: readonly Block[], known: ReadonlySet<string>): readonly Block[] {
  const isKnown = (content: readonly Inline[]) => wordsIn(content).every(({ comments = [] }) => comments.every(isHere));
  const isHere = (id: string) => known.has(id);
  if (inlineLines({ body }).every(isKnown)) return body;
  return mapLines({ body }, (content) =>
    mapWords(content, (text) => withIds(text, (text.comments ?? []).filter(isHere))),
  ).body;
}

/** The words of each thread that has any, in reading order: that of the first of them. */
export function listCommentedWords({ body }: Pick<Note, 'body'>): ReadonlyMap<string, CommentedWords> {
  const found = new Map<string, CommentedWords>();
  for (const [block, one] of body.entries())
    for (const line of inlineLines({ body: [one] })) {
      const inLine = new Map<string, string>();
      for (const { text, comments = [] } of wordsIn(line))
        for (const id of comments) inLine.set(id, (inLine.get(id) ?? '') + text);
      for (const [id, words] of inLine) {
        const before = found.get(id);
        found.set(id, before ? { ...before, words: `${before.words} ${words}` } : { words, block });
      }
    }
  return found;
}

/** The threads of any of these words. */
export function commentsOn(content: readonly Inline[]): readonly string[] {
  return [...new Set(wordsIn(content).flatMap(({ comments = [] }) => comments))].sort();
}

/** A place with other words than it had, and the threads of those. */
export function onSameWords(fresh: FactLink, old: FactLink): FactLink {
  const ids = commentsOn([old]);
  const content = fresh.content.map((word) => (word.type === 'text' ? withIds(word, ids) : word));
  return ids.length === 0 ? fresh : { ...fresh, content };
}

/** The same words with these threads, and no others. */
export function withIds<T extends Text>(text: T, ids: readonly string[]): T {
  const { comments: _, ...rest } = text;
  return (ids.length === 0 ? rest : { ...rest, comments: ids }) as T;
}

/** Words of a link or a footnote that cannot have a comment. */
export function bare(content: readonly (Text | LineBreak)[]): readonly (Text | LineBreak)[] {
  return content.map((word) => (word.type === 'text' ? withIds(word, []) : word));
}

/** The words of a line; those of its footnotes are none. */
export function wordsIn(content: readonly Inline[]): readonly Text[] {
  return content.flatMap((inline): readonly Text[] => {
    if (inline.type === 'text') return [inline];
    return inline.type === 'link' || inline.type === 'fact-link' ? wordsIn(inline.content) : [];
  });
}

function mapWords(content: readonly Inline[], change: (text: Text) => Text): readonly Inline[] {
  return content.map((inline): Inline => {
    if (inline.type === 'text') return change(inline);
    if (inline.type !== 'link' && inline.type !== 'fact-link') return inline;
    return { ...inline, content: mapWords(inline.content, change) as readonly (Text | LineBreak)[] };
  });
}
