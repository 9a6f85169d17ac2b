/** XML as plain data, with the prefixes its writer chose; comments and instructions are gone by then. */
export interface XmlElement {
  name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: XmlNode[]
): XmlElement {
  return { name, attributes: { ...attributes }, children };
}

/** An element as text; the deepest a mould nests is bounded where it was read. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const open = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;');
}

export function childrenOf(node: XmlElement, name?: string): readonly XmlElement[] {
  return node.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node && childrenOf(node, name)[0];
}

/** The value of a child such as `<w:name w:val="..."/>`. */
export function valOf(node: XmlElement | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** An element and all it holds, in the order of the document. */
export function* walk(node: XmlElement): Generator<XmlElement> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}

/** The words of an element, as a reader sees them. */
export function wordsOf(node: XmlElement): string {
  let words = '';
  for (const one of walk(node)) {
    if (one.name === 'w:t') words += one.children.filter((child) => typeof child === 'string').join('');
    else if (one.name === 'w:tab' || one.name === 'w:br') words += ' ';
  }
  return words;
}

/** All text of an element. */
export function wordsIn(node: XmlElement): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}
