import { changeFactLinks } from '../note/change-fact-links.ts';
import type { Block, FactLink, Note } from '../note/note.ts';
import { listFactLinks } from '../note/note-fact-links.ts';
import { inlineText } from '../note/note-text.ts';
import { withoutComments } from '../note/without-comments.ts';

/**
 * A note without what its page does not show: the words a fact had before they were reworded, the queries blocks were
 * made by (they name people, tags and sources), and comments. What is left may travel with the paper.
 */
export function stripNote(note: Note): Note {
  const stripped = changeFactLinks(withoutComments(note), (link) =>
    link.shown === inlineText(link.content) ? link : { ...link, shown: '' },
  );
  return { ...stripped, body: stripped.body.map(withoutQuery) };
}

function withoutQuery(block: Block): Block {
  if (block.type !== 'list' && block.type !== 'table') return block;
  const { made: _, ...rest } = block;
  return rest;
}

/** What a dossier knows that a paper does not say. */
export interface KnownHere {
  /** The note as it stands in the dossier, if it is there. */
  readonly note: Note | null;
  /** The words of a fact at a revision in a wording; null where the dossier has no such fact or revision. */
  readonly wordsOf: (link: FactLink) => string | null;
}

export interface FilledNote {
  readonly note: Note;
  /** The words of links to facts this dossier does not have: they stay as text. */
  readonly unlinked: readonly string[];
}

/** A note as it was before stripNote, as far as this dossier knows; links to facts it does not have become text. */
export function fillNote(note: Note, known: KnownHere): FilledNote {
  const stored = known.note ? listFactLinks(known.note) : [];
  const unlinked: string[] = [];
  const linked = changeFactLinks(note, (link, ordinal) => {
    const words = known.wordsOf(link);
    if (words === null) {
      unlinked.push(inlineText(link.content));
      return null;
    }
    if (link.shown !== '') return link;
    const same = [stored[ordinal], ...stored].find(
      (one) =>
        one && one.fact === link.fact && one.revision === link.revision && one.words === inlineText(link.content),
    );
    return { ...link, shown: same?.shown ?? words };
  });
  return { note: { ...linked, body: withQueries(linked.body, known.note?.body ?? []) }, unlinked };
}

/** A block that stands in the stored note word for word is made as it is there. */
function withQueries(body: readonly Block[], stored: readonly Block[]): readonly Block[] {
  const made = new Map(
    stored.flatMap((block) =>
      (block.type === 'list' || block.type === 'table') && block.made ? [[lookOf(block), block.made] as const] : [],
    ),
  );
  if (made.size === 0) return body;
  return body.map((block) => {
    if (block.type !== 'list' && block.type !== 'table') return block;
    const query = made.get(lookOf(block));
    return query ? { ...block, made: query } : block;
  });
}

function lookOf(block: Block): string {
  return JSON.stringify(withoutQuery(block), (key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : key === 'shown'
        ? ''
        : value,
  );
}
