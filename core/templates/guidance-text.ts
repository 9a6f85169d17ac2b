import type { Nodes, RootContent } from 'mdast';

/** The words of a node without its markup, line breaks and runs of white space as one space. */
export function plainText(node: Nodes): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

/** Guidance as lines: a paragraph is one, a list one for each item (`• ...`), none where there are no words. Null for a block that is no guidance. */
export function blockText(block: RootContent): readonly string[] | null {
  if (block.type === 'paragraph') return [plainText(block)].filter((text) => text !== '');
  if (block.type !== 'list') return null;
  return block.children.flatMap((item) => {
    const text = plainText(item);
    return text === '' ? [] : [`• ${text}`];
  });
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(words).join(isPhrasing(node) ? '' : ' ');
  return 'value' in node ? node.value : '';
}

function isPhrasing(node: Nodes): boolean {
  return node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote';
}
