import { childOf, childrenOf, element, type XmlElement } from './xml-tree.ts';

const REFERENCES = new Set(['w:basedOn', 'w:next', 'w:link']);

/** Sets the language of all text, and takes out of styles what refers to styles the mould does not have. */
export function settleStyles(styles: XmlElement, language: string): void {
  const ids = new Set(childrenOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId'] ?? ''));
  for (const style of childrenOf(styles, 'w:style'))
    style.children = style.children.filter(
      (child) => typeof child === 'string' || !REFERENCES.has(child.name) || ids.has(child.attributes['w:val'] ?? ''),
    );
  const defaults = first(styles, 'w:docDefaults');
  const look = first(first(defaults, 'w:rPrDefault'), 'w:rPr');
  const known = childOf(look, 'w:lang');
  if (known) known.attributes['w:val'] = language;
  else look.children.push(element('w:lang', { 'w:val': language }));
  // Chinese, Japanese and Korean text has a language setting of its own.
  const lang = childOf(look, 'w:lang');
  if (lang && /^(zh|ja|ko)\b/i.test(language)) lang.attributes['w:eastAsia'] = language;
}

/** A child of this name, made as the first where there is none. */
function first(node: XmlElement, name: string): XmlElement {
  const known = childOf(node, name);
  if (known) return known;
  const made = element(name);
  node.children.unshift(made);
  return made;
}
