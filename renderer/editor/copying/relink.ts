import type { BroughtFact } from '../../../core/contract/copying-methods.ts';
import { changeFactLinks } from '../../../core/note/change-fact-links.ts';
import { type Block, type FactLink, NOTE_FORMAT } from '../../../core/note/note.ts';
import type { Content } from '../clipboard/content.ts';

/**
 * Pasted text with its links on the facts of this dossier that stand for those it was copied with. A link whose fact did
 * not come, or whose words no revision here said, becomes plain text: its words would pass for what the fact says.
 */
export function relinkContent(content: Content, brought: readonly BroughtFact[]): Content {
  const known = new Map(brought.map((fact) => [fact.from, fact]));
  return changeLinks(content, (link) => {
    const fact = known.get(link.fact);
    return fact ? relink(link, fact) : null;
  });
}

export function unlinkContent(content: Content): Content {
  return changeLinks(content, () => null);
}

function relink(link: FactLink, { fact, revisions }: BroughtFact): FactLink | null {
  const to = (from: number) => revisions.find((one) => one.from === from)?.to ?? null;
  const revision = to(link.revision);
  if (revision === null) return null;
  const { kept: before, ...rest } = link;
  const kept = before === undefined ? null : to(before);
  return { ...rest, fact, revision, ...(kept !== null && kept > revision ? { kept } : {}) };
}

/** The same content with each link as `change` answers it; null leaves its words. */
export function changeLinks(content: Content, change: (link: FactLink) => FactLink | null): Content {
  const blocks: readonly Block[] =
    content.type === 'blocks' ? content.blocks : [{ type: 'paragraph', content: content.words }];
  const { body } = changeFactLinks({ ...EMPTY, body: blocks }, change);
  if (content.type === 'blocks') return { type: 'blocks', blocks: body };
  const [first] = body;
  return { type: 'words', words: first?.type === 'paragraph' ? first.content : [] };
}

const EMPTY = {
  format: NOTE_FORMAT,
  ...{ id: 'clipboard', template: 'clipboard', title: '', language: 'en', marking: null, fields: {} },
} as const;
