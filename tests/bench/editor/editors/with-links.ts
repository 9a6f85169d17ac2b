import type { Block, Inline, List } from '../../../../core/note/note.ts';

/** The same note for editors that know no facts: a link where a fact is used. */
export function withLinks(body: readonly Block[]): readonly Block[] {
  return body.map((block): Block => {
    if (block.type === 'list') return { ...block, ...listWithLinks(block) };
    if (block.type === 'paragraph') return { ...block, content: block.content.map(asLink) };
    return block;
  });
}

function listWithLinks(list: List): List {
  const children = list.children.map((child) =>
    child.type === 'list' ? listWithLinks(child) : { ...child, content: child.content.map(asLink) },
  );
  return { ...list, children };
}

function asLink(inline: Inline): Inline {
  return inline.type === 'fact-link'
    ? { type: 'link', url: `https://example.org/${inline.fact}`, content: inline.content }
    : inline;
}
