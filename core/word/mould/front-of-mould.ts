import { controlNames, isBodyControl, namesIn } from './fill-controls.ts';
import { childOf, childrenOf, element, walk, type XmlElement } from './xml-tree.ts';

/**
 * What of a mould's body is kept: with a control called `body` (or note, text, content, main) everything, and the note stands
 * in that control's place; else what comes before and with the last control or property field, above the note. Samples after
 * that are left out. `here` names the element that marks the note's place.
 */
export function fillable(body: XmlElement, here: string): readonly XmlElement[] {
  const blocks = childrenOf(body).filter(({ name }) => name !== 'w:sectPr');
  const at = blocks.findIndex((block) => block.name === 'w:sdt' && isBodyControl(block));
  if (at >= 0) return [...blocks.slice(0, at), element(here), ...blocks.slice(at + 1)].map(withoutSections);
  const last = blocks.findLastIndex((block) => namesIn(block).length > 0);
  return blocks.slice(0, last + 1).map(withoutSections);
}

/** Sections of a sample end in its paragraphs; the note has one. */
function withoutSections(block: XmlElement): XmlElement {
  for (const node of walk(block)) {
    const properties = node.name === 'w:p' ? childOf(node, 'w:pPr') : undefined;
    if (properties)
      properties.children = properties.children.filter(
        (child) => typeof child === 'string' || child.name !== 'w:sectPr',
      );
  }
  return block;
}

/** The names of controls and property fields that stand in what is kept of a body. */
export function frontNames(body: XmlElement): readonly string[] {
  const names = fillable(body, 'x').flatMap((block) => [
    ...namesIn(block).map(({ name }) => name),
    ...[...walk(block)].flatMap((node) => (node.name === 'w:sdt' ? controlNames(node) : [])),
  ]);
  return [...new Set(names)];
}
